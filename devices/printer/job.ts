import { type Columns, ticketBytes } from './ticket.ts'
import type { Ticket } from '#domain/printing/printing.ts'

const initialise = [0x1b, 0x40]
/** GS a: report changes of drawer, on-line state, errors and paper by itself. */
export const automaticStatus = Uint8Array.of(0x1d, 0x61, 0x0f)
const feedAndCut = [0x1b, 0x64, 0x05, 0x1d, 0x56, 0x01]

/** DLE EOT n: a status at once, also when off-line or busy. */
export const statusQuestion = (n: 1 | 2 | 3 | 4): Uint8Array => Uint8Array.of(0x10, 0x04, n)

/**
 * Zeros that end whatever command an earlier connection left half sent: alone they mean nothing, and no command of a
 * ticket waits for as many.
 */
export const resynchronise = new Uint8Array(256)

/**
 * Everything sent for one ticket. Automatic status is asked for again because initialising may switch it off. The end
 * asks for `process` back (GS ( H function 48): the printer sends it only after it has printed and cut what comes
 * before, whereas a real-time status answers for the moment, with the ticket still in the buffer.
 * `cutFirst` parts a fragment of an earlier ticket that may hang from the printer.
 */
export const jobBytes = (
  ticket: Ticket,
  { columns, process, cutFirst }: { columns: Columns; process: string; cutFirst: boolean },
): Uint8Array =>
  Uint8Array.from([
    ...initialise,
    ...(cutFirst ? feedAndCut : []),
    ...automaticStatus,
    ...ticketBytes(ticket, columns),
    ...[0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30],
    ...Array.from(process, (character) => character.charCodeAt(0)),
  ])

/** Any of the 36^4 process ids of capitals and digits, for a number from 0. */
export const processId = (number: number): string => (number % 36 ** 4).toString(36).toUpperCase().padStart(4, '0')
