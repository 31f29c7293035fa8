import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder'
import type { Ticket } from '#domain/printing/printing.ts'
import { printable, wrap } from './text.ts'

/** Characters of the standard font on 80 mm paper: 42 at 180 dots an inch, 48 at 203. */
export type Columns = 32 | 42 | 48

/** Lines between print head and cutter; with fewer the cut goes through the last lines. */
const linesToCutter = 4

/**
 * The encoder's own cut feeds a line behind it, at the head of the next ticket; and when the paper ends on that line, a
 * ticket that is already out cannot be confirmed.
 */
const partialCut = [0x1d, 0x56, 0x01]

/**
 * A ticket as ESC/POS, from its first line to its cut. Expects a printer that was just initialised, and leaves it in
 * the standard size and weight. No byte of the ticket's texts can reach the printer as a command.
 */
export const ticketBytes = (ticket: Ticket, columns: Columns): Uint8Array => {
  const encoder = new ReceiptPrinterEncoder({
    language: 'esc-pos',
    codepageMapping: 'epson',
    columns,
    newline: '\n',
  })
  const write = (text: string, size: { width: number; height: number } = { width: 1, height: 1 }): void => {
    for (const line of wrap(printable(text), Math.floor(columns / size.width))) {
      encoder.size(size.width, size.height).line(line).size(1, 1)
    }
  }
  // One page for the whole ticket: left to itself the encoder changes pages inside a line.
  encoder.codepage('windows1252').align('center').bold(true)
  write(ticket.siteName, { width: 1, height: 2 })
  encoder.bold(false)
  write(ticket.queueName)
  encoder.newline().bold(true)
  if (ticket.copyMark !== undefined) write(ticket.copyMark, { width: 2, height: 2 })
  write(ticket.label, labelSize(ticket.label, columns))
  encoder.bold(false).newline()
  if (ticket.productName !== undefined) write(ticket.productName)
  for (const line of ticket.lines) write(line)
  if (ticket.remark !== undefined && printable(ticket.remark) !== '') {
    encoder.line('-'.repeat(columns))
    write(ticket.remark)
    encoder.line('-'.repeat(columns))
  }
  encoder.newline().qrcode(printable(ticket.code), { model: 2, size: 6, errorlevel: 'm' })
  write(ticket.printedAt)
  encoder.newline(linesToCutter)
  return Uint8Array.from([...encoder.encode(), ...partialCut])
}

/** As large as fits on one line, from 4 to 7 times the standard size. */
const labelSize = (label: string, columns: Columns): { width: number; height: number } => {
  const times = Math.max(4, Math.min(7, Math.floor(columns / label.length)))
  return { width: times, height: times }
}
