import { usualLook } from './look.ts'
import type { Ticket } from './printing.ts'
import type { PaperLine } from './simulation.ts'
import { printable, wrap } from './text.ts'

/** Characters in a line of the standard font: 32 on 58 mm paper; on 80 mm 42 at 180 dots an inch, 48 at 203. */
export type Columns = 32 | 42 | 48

/** `largest`: how many times the standard letter the printer can enlarge. */
export type PaperFormat = { columns: Columns; largest?: number }

type Letters = { width?: number; height?: number; bold?: boolean }

/** Lines between print head and cutter; with fewer the cut goes through the last lines. */
const linesToCutter = 4

const blank: PaperLine = { kind: 'text', text: '', indent: 0, width: 1, height: 1, bold: false, align: 'left' }

/** A text of people in the middle of as many lines as it takes; nothing when no character of it can be printed. */
export const textLines = (
  text: string | undefined,
  columns: number,
  { width = 1, height = 1, bold = false }: Letters = {},
): PaperLine[] =>
  wrap(printable(text ?? ''), Math.max(1, Math.floor(columns / width))).map((line) => ({
    kind: 'text',
    text: line,
    indent: Math.floor((columns - line.length * width) / 2),
    width,
    height,
    bold,
    align: 'left',
  }))

/**
 * A ticket line by line, as it comes out of the printer and as its preview shows it, to the feed that brings the last
 * line past the cutter. Only characters that every printer has stand in it, and no control characters.
 */
export const ticketLines = (ticket: Ticket, { columns, largest = 8 }: PaperFormat): PaperLine[] => {
  const { logo, top, bottom, numberSize, codeModule } = ticket.look ?? usualLook
  const text = (words: string | undefined, letters?: Letters): PaperLine[] => textLines(words, columns, letters)
  const times = Math.max(1, Math.min(numberSize, largest, Math.floor(columns / ticket.label.length)))
  const remark = text(ticket.remark)
  const rule: PaperLine = { ...blank, text: '-'.repeat(columns) }
  return [
    ...(logo === undefined ? [] : [{ kind: 'image' as const, ...logo, align: 'center' as const }]),
    ...text(top),
    ...text(ticket.siteName, { height: 2, bold: true }),
    ...text(ticket.queueName),
    blank,
    ...text(ticket.copyMark, { width: 2, height: 2, bold: true }),
    ...text(ticket.label, { width: times, height: times, bold: true }),
    blank,
    ...text(ticket.productName),
    ...ticket.lines.flatMap((line) => text(line)),
    ...(remark.length === 0 ? [] : [rule, ...remark, rule]),
    blank,
    ...(codeModule === undefined
      ? []
      : [{ kind: 'qr' as const, data: printable(ticket.code), module: codeModule, align: 'center' as const }, blank]),
    ...linkLines(ticket, columns),
    ...text(ticket.printedAt),
    ...text(bottom),
    ...feed,
  ]
}

const linkLines = ({ link, look = usualLook }: Ticket, columns: number): PaperLine[] =>
  link === undefined
    ? []
    : [
        ...textLines(link.words, columns),
        { kind: 'qr', data: link.url, module: look.codeModule ?? usualModule, align: 'center' },
        blank,
      ]

const usualModule = 6

const feed: PaperLine[] = Array.from({ length: linesToCutter }, () => blank)

/** What a test print shows at the end: letters that need the right code page, and how many characters fit in a line. */
const signs = 'é è ë ï ö ü ç ß œ Œ € — ’ “ ” … «»'
const rulerPiece = '....+....|'

/** The site's ticket as it will look, and below it what tells whether code page and width are set right. */
export const testPageLines = (ticket: Ticket, format: PaperFormat): PaperLine[] => [
  ...ticketLines(ticket, format).slice(0, -linesToCutter),
  ...textLines(signs, format.columns),
  { ...blank, text: rulerPiece.repeat(5).slice(0, format.columns) },
  ...feed,
]
