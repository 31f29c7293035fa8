import type { Command } from '../commands.ts'

const skip: Command[] = [{ do: 'skip' }]

/** ESC/POS commands by Epson's reference. */
export const commandsOf = (bytes: number[]): Command[] => {
  const [first = 0, second = 0, third = 0] = bytes
  if (bytes.length === 1)
    return first === 0x0a ? [{ do: 'newline' }] : first >= 0x20 ? [{ do: 'character', byte: first }] : skip
  const name = String.fromCharCode(second)
  if (first === 0x1b) return escapeCommands(name, third, bytes)
  return first === 0x1d ? groupCommands(name, third, bytes) : skip
}

const escapeCommands = (name: string, value: number, bytes: number[]): Command[] => {
  switch (name) {
    case '@':
      return [{ do: 'initialise' }]
    case 't':
      return [{ do: 'codepage', page: value }]
    case 'E':
    case 'G':
      return [{ do: 'bold', on: (value & 1) === 1 }]
    case '!':
      return [
        { do: 'bold', on: (value & 0x08) !== 0 },
        { do: 'size', width: (value & 0x20) === 0 ? 1 : 2, height: (value & 0x10) === 0 ? 1 : 2 },
      ]
    case 'a':
      return [{ do: 'align', align: (['left', 'center', 'right'] as const)[value % 48] ?? 'left' }]
    case 'd':
      return Array.from({ length: value }, () => ({ do: 'newline' }))
    case 'J':
      return [{ do: 'newline' }]
    case 'i':
    case 'm':
      return [{ do: 'cut' }]
    case 'p':
      return [{ do: 'drawer' }]
    case '*':
      return [columnImage(bytes, value)]
    default:
      return skip
  }
}

const groupCommands = (name: string, value: number, bytes: number[]): Command[] => {
  switch (name) {
    case '!':
      return [{ do: 'size', width: ((value >> 4) & 7) + 1, height: (value & 7) + 1 }]
    case 'V':
      return [{ do: 'cut' }]
    case 'a':
      return [{ do: 'automaticStatus', mask: value }]
    case 'r':
      return [{ do: 'paperStatus' }]
    case 'v':
      return [{ do: 'image', width: word(bytes, 4) * 8, height: word(bytes, 6), dots: bytes.slice(8) }]
    case '(':
      return parenthesis(String.fromCharCode(value), bytes.slice(5))
    default:
      return skip
  }
}

const parenthesis = (name: string, parameters: number[]): Command[] => {
  const [first, second, third = 0] = parameters
  if (name === 'k' && first === 49) {
    if (second === 67) return [{ do: 'qrModule', dots: third }]
    if (second === 80) return [{ do: 'qrStore', data: String.fromCharCode(...parameters.slice(3)) }]
    if (second === 81) return [{ do: 'qrPrint' }]
  }
  const process = parameters.slice(2)
  if (name === 'H' && first === 48 && second === 48 && process.length === 4 && process.every(isProcessCharacter)) {
    return [{ do: 'reportProcess', process }]
  }
  return skip
}

/** Its bytes stand upright, column after column. */
const columnImage = (bytes: number[], mode: number): Command => {
  const width = word(bytes, 3)
  const height = mode >= 32 ? 24 : 8
  const across = Math.ceil(width / 8)
  const dots = new Array<number>(across * height).fill(0)
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) {
      const upright = bytes[5 + x * (height / 8) + (y >> 3)] ?? 0
      if ((upright & (0x80 >> (y & 7))) === 0) continue
      const at = y * across + (x >> 3)
      dots[at] = (dots[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return { do: 'image', width, height, dots }
}

const isProcessCharacter = (byte: number): boolean => byte >= 32 && byte <= 126

const word = (bytes: number[], at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256
