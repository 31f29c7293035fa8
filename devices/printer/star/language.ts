import { lineBytes } from '../encode.ts'
import type { PrinterLanguage } from '../language.ts'
import { starDialect } from './dialect.ts'
import { replyReader } from './replies.ts'
import { stateOfStatus } from './status.ts'

/** ESC @ sets all as usual, CAN forgets a line that is half written. */
const initialise = [0x1b, 0x40, 0x18]
/** ESC RS a 0: no automatic status. */
const automaticStatusOff = [0x1b, 0x1e, 0x61, 0x00]
/** ESC d 1: partial cut where the paper stands. */
const partialCut = [0x1b, 0x64, 0x01]
/** ESC a n feeds lines. */
const feedAndCut = [0x1b, 0x61, 0x05, ...partialCut]

/**
 * StarPRNT, by Star's published StarPRNT and Line Mode Command Specifications; no such printer has been tried. It is
 * asked with ESC ACK SOH, which the manuals allow only while automatic status is off. Needs ESC GS ETX: where a model
 * lacks it every ticket ends `unknown`.
 */
export const star: PrinterLanguage = {
  largest: 6,
  greeting: Uint8Array.from([...new Uint8Array(640), ...automaticStatusOff]),
  reporting: Uint8Array.from(automaticStatusOff),
  reportsFaults: false,
  /** ESC ACK SOH, answered at once and also off-line. */
  questions: [Uint8Array.of(0x1b, 0x06, 0x01)],
  /** A question that comes in together with the greeting is met before automatic status is off, and ignored. */
  asksAgain: true,
  stateOf: ([status]) => stateOfStatus(status ?? new Uint8Array()),
  replyReader,
  /** Two capitals or digits: bytes that no printer takes for a control character. */
  processId: (number) => (number % 36 ** 2).toString(36).toUpperCase().padStart(2, '0'),
  /**
   * The end asks for `process` back (ESC GS ETX 1): the printer sends it after printing has ended and its motor stands.
   * The manual calls the two bytes a document's number, sent back as they came.
   */
  jobBytes: ({ lines, columns, process, cutFirst }) =>
    Uint8Array.from([
      ...initialise,
      ...(cutFirst ? feedAndCut : []),
      ...automaticStatusOff,
      ...lineBytes(lines, columns, starDialect),
      ...partialCut,
      ...(process === undefined
        ? []
        : [0x1b, 0x1d, 0x03, 0x01, ...Array.from(process, (character) => character.charCodeAt(0))]),
    ]),
  /** ESC BEL sets 200 ms on and 200 ms off, in units of 10 ms; BEL drives external device 1. */
  openDrawer: Uint8Array.of(0x1b, 0x07, 0x14, 0x14, 0x07),
}
