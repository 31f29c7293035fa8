import type { Command } from '../commands.ts'

const skip: Command[] = [{ do: 'skip' }]

const word = (bytes: readonly number[], at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256

/** A number may be a byte or a digit. */
const numberOf = (byte: number): number => (byte >= 48 && byte <= 57 ? byte - 48 : byte)

/** StarPRNT commands by Star's specifications. */
export const commandsOf = (bytes: number[]): Command[] => {
  const [first = 0, second = 0] = bytes
  if (first === 0x1b && bytes.length > 1) return escapeCommands(second, bytes)
  if (first === 0x0a) return [{ do: 'newline' }]
  if (first === 0x18) return [{ do: 'cancelLine' }]
  if (first === 0x07 || first === 0x1c) return [{ do: 'drawer' }]
  return first >= 0x20 ? [{ do: 'character', byte: first }] : skip
}

const escapeCommands = (second: number, bytes: number[]): Command[] => {
  const value = numberOf(bytes[2] ?? 0)
  switch (second) {
    case 0x1d:
      return groupCommands(bytes)
    case 0x1e:
      return bytes[2] === 0x61 ? [{ do: 'automaticStatus', mask: numberOf(bytes[3] ?? 0) }] : skip
    case 0x40:
      return [{ do: 'initialise' }]
    case 0x45:
      return [{ do: 'bold', on: true }]
    case 0x46:
      return [{ do: 'bold', on: false }]
    case 0x69:
      return [{ do: 'size', height: times(value), width: times(numberOf(bytes[3] ?? 0)) }]
    case 0x57:
      return [{ do: 'size', width: times(value), height: 1 }]
    case 0x61:
      return Array.from({ length: bytes[2] ?? 0 }, () => ({ do: 'newline' }))
    case 0x64:
      // Cutting prints what stands on the line before.
      return [{ do: 'endLine' }, ...(value >= 2 ? ([{ do: 'newline' }] as const) : []), { do: 'cut' }]
    default:
      return skip
  }
}

/** Six times at most. */
const times = (more: number): number => Math.min(5, more) + 1

/** Tables by their numbers in ESC GS t; the roll knows them by those of ESC/POS. */
const pages = new Map([
  [0, 0],
  [1, 0],
  [32, 16],
])

const groupCommands = (bytes: number[]): Command[] => {
  const value = bytes[3] ?? 0
  switch (bytes[2]) {
    case 0x74:
      return [{ do: 'codepage', page: pages.get(value) ?? 255 }]
    case 0x61:
      return [{ do: 'align', align: (['left', 'center', 'right'] as const)[numberOf(value)] ?? 'left' }]
    case 0x53:
      return [{ do: 'image', width: word(bytes, 4) * 8, height: word(bytes, 6), dots: bytes.slice(9) }]
    case 0x03:
      return value === 1 ? [{ do: 'endLine' }, { do: 'reportProcess', process: bytes.slice(4, 6) }] : skip
    case 0x79:
      return codeCommands(bytes)
    default:
      return skip
  }
}

const codeCommands = (bytes: number[]): Command[] => {
  const [, , , part, what, value = 0] = bytes
  if (part === 0x53 && what === 0x32) return [{ do: 'qrModule', dots: value }]
  if (part === 0x44) return [{ do: 'qrStore', data: String.fromCharCode(...bytes.slice(8)) }]
  return part === 0x50 ? [{ do: 'qrPrint' }] : skip
}
