export type Cell = { text: string; width: number; height: number; bold: boolean }
export type Align = 'left' | 'center' | 'right'

/** What is drawn, from the top of the paper. */
export type Item =
  | { kind: 'text'; cells: Cell[]; align: Align }
  | { kind: 'qr'; data: string; module: number; align: Align }
  /** Rows of dots, eight a byte. */
  | { kind: 'image'; across: number; rows: number; dots: number[]; align: Align }

/** What a stream of ESC/POS puts on paper, read by the makers' command tables alone. */
export type Decoded = {
  lines: { text: string; indent: number; width: number; height: number; bold: boolean }[]
  items: Item[]
  qr: string[]
  cuts: number
  initialised: number
  automaticStatus: number[]
  processes: string[]
}

const page16High = '€□‚ƒ„…†‡ˆ‰Š‹Œ□Ž□□‘’“”•–—˜™š›œ□žŸ'

const character = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? page16High.charAt(byte - 0x80) : String.fromCharCode(byte)

/**
 * Reads a ticket strictly: throws at any command that a ticket has no business sending, at a high character outside
 * page 16, and at a line wider than `columns`.
 */
export const decode = (bytes: Uint8Array, columns: number): Decoded => {
  const found: Decoded = { lines: [], items: [], qr: [], cuts: 0, initialised: 0, automaticStatus: [], processes: [] }
  let at = 0
  let [page, width, height, bold, stored] = [0, 1, 1, false, '']
  let [align, module]: [Align, number] = ['left', 3]
  let line: Cell[] = []

  const take = (count: number): number[] => {
    const taken = [...bytes.subarray(at, at + count)]
    if (taken.length < count) throw new Error('the stream ends inside a command')
    at += count
    return taken
  }
  const one = (): number => take(1)[0] ?? 0

  const endLine = (): void => {
    const used = line.reduce((sum, cell) => sum + cell.width, 0)
    if (used > columns) throw new Error(`a line of ${used} columns: ${line.map((cell) => cell.text).join('')}`)
    const ink = line.findIndex((cell) => cell.text !== ' ')
    const cells = ink < 0 ? [] : line.slice(ink)
    found.lines.push({
      text: cells.map((cell) => cell.text).join(''),
      indent: line.slice(0, Math.max(0, ink)).reduce((sum, cell) => sum + cell.width, 0),
      width: cells[0]?.width ?? 1,
      height: cells[0]?.height ?? 1,
      bold: cells[0]?.bold ?? false,
    })
    found.items.push({ kind: 'text', cells: line, align })
    line = []
  }

  const image = (): void => {
    const [zero, mode, across = 0, acrossHigh, rows = 0, rowsHigh] = take(6)
    if (zero !== 0x30 || mode !== 0 || acrossHigh !== 0 || rowsHigh !== 0) throw new Error('an image of another kind')
    if (line.length > 0) throw new Error('an image in a line of text')
    found.items.push({ kind: 'image', across, rows, dots: take(across * rows), align })
  }

  const parenthesis = (): void => {
    const [name = 0, low = 0, high = 0] = take(3)
    const [first, second, ...rest] = take(low + high * 256)
    const text = String.fromCharCode(...rest)
    if (name === 0x6b && first === 49 && second === 80) stored = text.slice(1)
    else if (name === 0x6b && first === 49 && second === 81) {
      found.qr.push(stored)
      found.items.push({ kind: 'qr', data: stored, module, align })
    } else if (name === 0x6b && first === 49 && second === 67) module = rest[0] ?? 0
    else if (name === 0x6b && first === 49 && (second === 65 || second === 69)) return
    else if (name === 0x48 && first === 48 && second === 48 && text.length === 4) found.processes.push(text)
    else throw new Error(`GS ( ${name} ${String(first)} ${String(second)}`)
  }

  const command = (first: number): void => {
    const second = one()
    const name = `${first === 0x1b ? 'ESC' : 'GS'} ${String.fromCharCode(second)}`
    switch (name) {
      case 'ESC @':
        found.initialised += 1
        ;[page, width, height, bold, line] = [0, 1, 1, false, []]
        align = 'left'
        return
      case 'ESC t':
        page = one()
        return
      case 'ESC E':
        bold = one() === 1
        return
      case 'ESC a':
        align = (['left', 'center', 'right'] as const)[one()] ?? 'left'
        return
      case 'ESC d':
        for (let n = one(); n > 0; n -= 1) endLine()
        return
      case 'GS !': {
        const size = one()
        ;[width, height] = [(size >> 4) + 1, (size & 15) + 1]
        return
      }
      case 'GS v':
        image()
        return
      case 'GS V':
        if (one() > 1 || line.length > 0) throw new Error('a cut of another kind, or through a line')
        found.cuts += 1
        return
      case 'GS a':
        found.automaticStatus.push(one())
        return
      case 'GS (':
        parenthesis()
        return
      default:
        throw new Error(`unexpected command ${name} (${first} ${second})`)
    }
  }

  while (at < bytes.length) {
    const byte = one()
    if (byte === 0x0a) endLine()
    else if (byte === 0x1b || byte === 0x1d) command(byte)
    else if (byte < 0x20 || byte === 0x7f) throw new Error(`control byte ${byte} in text`)
    else if (byte >= 0x80 && page !== 16) throw new Error(`byte ${byte} on page ${page}`)
    else line.push({ text: character(byte), width, height, bold })
  }
  return found
}
