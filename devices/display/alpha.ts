import { ascii, lineOf } from './characters.ts'
import type { Writing } from './pole.ts'

const [soh, stx, etx, eot, escape] = [0x01, 0x02, 0x03, 0x04, 0x1b]

/**
 * Alpha and BetaBrite signs (Adaptive, Alpha protocol 9708-8061F): text file A in the middle of the sign, held still, to
 * any type of sign at any address. The checksum lets a sign refuse what noise has changed.
 */
export const alpha: Writing = {
  // Every packet begins anew.
  opening: [],
  // A blank file may show the sign's own message; a space is blank.
  content: (shown) => packet(shown === undefined ? [0x20] : lineOf(shown.label, ascii)),
}

const packet = (text: readonly number[]): number[] => {
  const body = [stx, ...letters('AA'), escape, 0x20, ...letters('b'), ...text, etx]
  const sum = body.reduce((total, byte) => (total + byte) & 0xffff, 0)
  const checksum = letters(sum.toString(16).toUpperCase().padStart(4, '0'))
  // Five zeros tell the sign the speed of the line.
  return [0, 0, 0, 0, 0, soh, ...letters('Z00'), ...body, ...checksum, eot]
}

const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))
