import type { Dialect } from '../encode.ts'

/** Second bytes of DLE that a printer obeys at once, also inside other data: EOT asks, ENQ recovers, DC4 opens a drawer. */
const realTime = new Set([0x04, 0x05, 0x14])

/** A picture must not hold a real-time command; where it would, one dot more is black. */
const withoutRealTime = (dots: Uint8Array): number[] =>
  Array.from(dots, (byte, at) => (byte === 0x10 && realTime.has(dots[at + 1] ?? 0) ? 0x18 : byte))

/** GS v 0: rows of dots, which join those before them. */
export const escPosDialect: Dialect = {
  language: 'esc-pos',
  codepageMapping: 'epson',
  align: (place) => [0x1b, 0x61, ['left', 'center', 'right'].indexOf(place)],
  band: ({ across, rows, dots }) => [0x1d, 0x76, 0x30, 0x00, across, 0x00, rows, 0x00, ...withoutRealTime(dots)],
}
