import { glyph } from './glyphs.ts'
import type { DisplayMachine } from './machine.ts'

const [soh, stx, etx, eot, escape] = [0x01, 0x02, 0x03, 0x04, 0x1b]
const longest = 4_096
/** Characters in its line; real signs let what is longer run through. */
const columns = 20

/** An Alpha sign of one line (Adaptive, Alpha protocol 9708-8061F) that knows how to write text file A. */
export const alphaMachine = (): DisplayMachine => {
  let packet: number[] | undefined
  let text = ''

  const read = (byte: number): void => {
    // The beginning of a packet ends whatever was not finished.
    if (byte === soh) packet = []
    else if (byte === eot) {
      const written = packet === undefined ? undefined : textOf(packet)
      packet = undefined
      if (written !== undefined) text = written
    } else if (packet !== undefined && packet.length < longest) packet.push(byte)
  }

  return {
    receive: (bytes) => {
      bytes.forEach(read)
      return []
    },
    lines: () => [text.trim()],
    reset: () => {
      packet = undefined
      text = ''
    },
  }
}

/** The text of a packet between its beginning and its end, where it is for this sign and nothing of it was lost. */
const textOf = (packet: readonly number[]): string | undefined => {
  const opening = packet.indexOf(stx)
  const closing = packet.indexOf(etx)
  const [type, ...address] = packet.slice(0, Math.max(0, opening))
  if ((type !== 0x5a && type !== 0x21) || String.fromCharCode(...address) !== '00') return undefined
  const body = packet.slice(opening, closing === -1 ? undefined : closing + 1)
  if (closing !== -1 && String.fromCharCode(...packet.slice(closing + 1)) !== sumOf(body)) return undefined
  const [, command, file, ...rest] = closing === -1 ? body : body.slice(0, -1)
  if (command !== 0x41 || file !== 0x41) return undefined
  const characters = rest[0] === escape ? rest.slice(3) : rest
  return characters
    .slice(0, columns)
    .map((byte) => glyph(byte))
    .join('')
}

const sumOf = (bytes: readonly number[]): string =>
  (bytes.reduce((sum, byte) => sum + byte, 0) % 0x1_0000).toString(16).toUpperCase().padStart(4, '0')
