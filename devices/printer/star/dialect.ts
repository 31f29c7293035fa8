import type { Dialect } from '../encode.ts'

/** EOT and ENQ ask for a status wherever they stand (Star Line Mode Command Specifications); one dot more says nothing. */
const withoutRealTime = (dots: Uint8Array): number[] =>
  Array.from(dots, (byte) => (byte === 0x04 || byte === 0x05 ? byte | 0x08 : byte))

/** ESC GS S: rows of dots, at most 128 bytes across (StarPRNT Command Specifications). */
export const starDialect: Dialect = {
  language: 'star-prnt',
  codepageMapping: 'star',
  align: (place) => [0x1b, 0x1d, 0x61, ['left', 'center', 'right'].indexOf(place)],
  band: ({ across, rows, dots }) => [0x1b, 0x1d, 0x53, 0x01, across, 0, rows, 0, 0, ...withoutRealTime(dots)],
}
