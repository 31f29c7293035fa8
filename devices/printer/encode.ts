import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder'
import { bytesAcross } from '#domain/printing/look.ts'
import type { PaperLine } from '#domain/printing/simulation.ts'

export type Picture = Extract<PaperLine, { kind: 'image' }>
/** Some rows of a picture. */
export type Band = { across: number; rows: number; dots: Uint8Array }

/** What differs between the languages beyond the encoder's own tables. */
export type Dialect = {
  language: 'esc-pos' | 'star-prnt'
  codepageMapping: 'epson' | 'star'
  align: (place: 'left' | 'center' | 'right') => number[]
  band: (band: Band) => number[]
}

/** So few rows in one command that the zeros which end a half sent one are soon sent: 512 bytes at most. */
const rowsOfBand = 8

/**
 * Lines of paper as bytes. Expects a printer that was just initialised, and leaves it in the standard size and weight.
 * The encoder's own cut is not used: it feeds a line behind the cut, at the head of the next ticket; and when the paper
 * ends on that line, a ticket that is already out cannot be confirmed.
 */
export const lineBytes = (lines: readonly PaperLine[], columns: number, dialect: Dialect): number[] => {
  const encoder = new ReceiptPrinterEncoder({
    language: dialect.language,
    codepageMapping: dialect.codepageMapping,
    columns,
    newline: '\n',
    // Both would add what no line asks for: a blank line behind a code, a turn to page mode and back.
    feedAfterBlock: false,
    autoFlush: false,
  })
  // One page for the whole ticket: left to itself the encoder changes pages inside a line.
  encoder.codepage('windows1252')
  for (const line of lines) {
    switch (line.kind) {
      case 'text':
        encoder.text(' '.repeat(line.indent)).bold(line.bold).size(line.width, line.height)
        encoder.text(line.text).size(1, 1).bold(false).newline()
        break
      case 'qr':
        encoder.align(line.align).qrcode(line.data, { model: 2, size: line.module, errorlevel: 'm' }).align('left')
        break
      case 'image':
        encoder.raw([...dialect.align(line.align), ...bandsOf(line).flatMap(dialect.band), ...dialect.align('left')])
    }
  }
  return [...encoder.encode()]
}

const bandsOf = ({ width, height, dots }: Picture): Band[] => {
  const across = bytesAcross(width)
  const all = Uint8Array.from(Buffer.from(dots, 'base64'))
  return Array.from({ length: Math.ceil(height / rowsOfBand) }, (_, index) => {
    const rows = Math.min(rowsOfBand, height - index * rowsOfBand)
    return { across, rows, dots: all.subarray(index * rowsOfBand * across, (index * rowsOfBand + rows) * across) }
  })
}
