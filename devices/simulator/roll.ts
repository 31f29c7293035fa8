import { glyph } from './codepage.ts'
import type { Command } from './commands.ts'
import type { Paper, PaperLine } from '#domain/printing/simulation.ts'

type Cell = { character: string; width: number; height: number; bold: boolean }

type Settings = { page: number; width: number; height: number; bold: boolean; align: 'left' | 'center' | 'right' }

/** Commands that need the print head or the cutter. */
export type Mark = Extract<Command, { do: 'character' | 'newline' | 'endLine' | 'cut' | 'qrPrint' | 'image' }>

export type Roll = {
  /** Takes over a setting for what is printed from then on; other commands do nothing. */
  set: (command: Command) => void
  /** Draws, and says how many lines came out of it: 0 while a line only fills. */
  print: (mark: Mark) => number
  /** What is half written on the line is forgotten. */
  cancelLine: () => void
  /** As after power-on: usual settings, nothing half written. */
  reset: () => void
  /** What hangs from the printer comes off without the cutter. */
  tear: () => void
  pieces: () => Paper[]
}

const usual: Settings = { page: 0, width: 1, height: 1, bold: false, align: 'left' }

/** Paper, print head and cutter. Strips with nothing printed on them are thrown away; the newest `keep` pieces stay. */
export const paperRoll = ({
  columns,
  keep,
  now,
  onPiece,
}: {
  columns: number
  keep: number
  now: () => string
  onPiece: (paper: Paper) => void
}): Roll => {
  let settings = usual
  let cells: Cell[] = []
  let qr = { data: '', module: 3 }
  let finished: Paper[] = []
  let pieceNumber = 1
  let lines: PaperLine[] = []

  const hanging = (): Paper => ({ id: `paper-${pieceNumber}`, lines: [...lines], cutAt: null, torn: false })

  const add = (line: PaperLine): number => {
    lines.push(line)
    if (lines.some(hasInk)) onPiece(hanging())
    return 1
  }

  /** Rows of dots join those just before them: no gap is seen between. */
  const addImage = ({ width, height, dots }: Extract<Mark, { do: 'image' }>): number => {
    const above = lines.at(-1)
    const { align } = settings
    if (above?.kind !== 'image' || above.width !== width || above.align !== align) {
      return add({ kind: 'image', width, height, dots: base64(dots), align })
    }
    lines.pop()
    const joined = base64([...bytesOf(above.dots), ...dots])
    return add({ kind: 'image', width, height: above.height + height, dots: joined, align })
  }

  const feed = (): number => {
    const line = textLine(cells, settings.align)
    cells = []
    return add(line)
  }

  const character = (byte: number): number => {
    const { width, height, bold, page } = settings
    const full = cells.reduce((sum, cell) => sum + cell.width, width) > columns
    const fed = full ? feed() : 0
    cells.push({ character: glyph(page, byte), width, height, bold })
    return fed
  }

  const comeOff = (end: Pick<Paper, 'cutAt' | 'torn'>): void => {
    const piece = { ...hanging(), ...end }
    lines = []
    if (!piece.lines.some(hasInk)) return
    pieceNumber += 1
    finished = [...finished, piece].slice(-keep)
    onPiece(piece)
  }

  return {
    set: (command) => {
      if (command.do === 'codepage') settings = { ...settings, page: command.page }
      else if (command.do === 'size') settings = { ...settings, width: command.width, height: command.height }
      else if (command.do === 'bold') settings = { ...settings, bold: command.on }
      else if (command.do === 'align') settings = { ...settings, align: command.align }
      else if (command.do === 'qrModule') qr = { ...qr, module: command.dots }
      else if (command.do === 'qrStore') qr = { ...qr, data: command.data }
    },
    print: (mark) => {
      switch (mark.do) {
        case 'character':
          return character(mark.byte)
        case 'newline':
          return feed()
        case 'endLine':
          return cells.length > 0 ? feed() : 0
        case 'qrPrint':
          return qr.data === '' ? 0 : add({ kind: 'qr', ...qr, align: settings.align })
        case 'image':
          return addImage(mark)
        case 'cut':
          comeOff({ cutAt: now(), torn: false })
          return 0
      }
    },
    reset: () => {
      settings = usual
      cells = []
      qr = { data: '', module: 3 }
    },
    cancelLine: () => {
      cells = []
    },
    tear: () => comeOff({ cutAt: null, torn: true }),
    pieces: () => (lines.some(hasInk) ? [...finished, hanging()] : [...finished]),
  }
}

const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64')
const bytesOf = (text: string): number[] => [...Buffer.from(text, 'base64')]

const hasInk = (line: PaperLine): boolean => line.kind !== 'text' || line.text !== ''

const textLine = (cells: Cell[], align: 'left' | 'center' | 'right'): PaperLine => {
  const start = cells.findIndex((cell) => cell.character !== ' ')
  const inked = start < 0 ? [] : cells.slice(start)
  const visible = inked.filter((cell) => cell.character !== ' ')
  return {
    kind: 'text',
    text: inked
      .map((cell) => cell.character)
      .join('')
      .trimEnd(),
    indent: start < 0 ? 0 : cells.slice(0, start).reduce((sum, cell) => sum + cell.width, 0),
    width: Math.max(1, ...visible.map((cell) => cell.width)),
    height: Math.max(1, ...visible.map((cell) => cell.height)),
    bold: visible.some((cell) => cell.bold),
    align,
  }
}
