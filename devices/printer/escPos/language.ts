import { lineBytes } from '../encode.ts'
import type { PrinterLanguage } from '../language.ts'
import { escPosDialect } from './dialect.ts'
import { replyReader } from './replies.ts'
import { stateOfRealTime } from './status.ts'

const initialise = [0x1b, 0x40]
/** GS a: report changes of drawer, on-line state, errors and paper by itself. */
const automaticStatus = [0x1d, 0x61, 0x0f]
const partialCut = [0x1d, 0x56, 0x01]
const feedAndCut = [0x1b, 0x64, 0x05, ...partialCut]

/** DLE EOT n: a status at once, also when off-line or busy. */
const statusQuestion = (n: 1 | 2 | 3 | 4): Uint8Array => Uint8Array.of(0x10, 0x04, n)

/**
 * ESC/POS as Epson defines it. Needs GS ( H, which Epson has from TM-T88IV and T20 on; on a printer without it every
 * ticket ends `unknown`.
 */
export const escPos: PrinterLanguage = {
  largest: 8,
  greeting: new Uint8Array(640),
  reporting: Uint8Array.from(automaticStatus),
  reportsFaults: true,
  questions: [statusQuestion(1), statusQuestion(2), statusQuestion(3), statusQuestion(4)],
  asksAgain: false,
  stateOf: (answers) => {
    const [printer = 0, offline = 0, error = 0, paper = 0] = answers.map(([byte]) => byte)
    return stateOfRealTime({ printer, offline, error, paper })
  },
  replyReader,
  /** Any of the 36^4 process ids of capitals and digits. */
  processId: (number) => (number % 36 ** 4).toString(36).toUpperCase().padStart(4, '0'),
  /**
   * Automatic status is asked for again because initialising may switch it off. The end asks for `process` back
   * (GS ( H function 48): the printer sends it only after it has printed and cut what comes before, whereas a
   * real-time status answers for the moment, with the ticket still in the buffer.
   */
  jobBytes: ({ lines, columns, process, cutFirst }) =>
    Uint8Array.from([
      ...initialise,
      ...(cutFirst ? feedAndCut : []),
      ...automaticStatus,
      ...lineBytes(lines, columns, escPosDialect),
      ...partialCut,
      ...(process === undefined
        ? []
        : [0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30, ...Array.from(process, (character) => character.charCodeAt(0))]),
    ]),
  /** ESC p: pin 2 of the connector, 100 ms on and 500 ms off, in units of 2 ms. */
  openDrawer: Uint8Array.of(0x1b, 0x70, 0x00, 0x32, 0xfa),
}
