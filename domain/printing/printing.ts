import * as z from 'zod'
import { TicketLook } from './look.ts'

const longestText = 300
const Text = z.string().max(longestText)

/** A text of people as it fits on a ticket: nobody goes without one because a name is long. */
export const ticketText = (text: string): string => text.slice(0, longestText).toWellFormed()

/** What stands on a ticket: every text ready to read, in the language of the visitor; `ticketLines` lays it out. */
export const Ticket = z.strictObject({
  /** A number such as `A117`, or the code of an appointment. */
  label: z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,9}$/),
  siteName: Text.optional(),
  queueName: Text.optional(),
  productName: Text.optional(),
  /** Such as how many people wait and for how long; each is wrapped at the paper's width. */
  lines: z.array(Text).max(8),
  remark: Text.optional(),
  /** Date and time as the visitor reads them. */
  printedAt: Text,
  /** The mark of a ticket that was, or may have been, on paper before, such as `KOPIE`. */
  copyMark: Text.optional(),
  /** The visit's code, put in a QR code. */
  code: z.string().regex(/^[\x21-\x7e]{1,120}$/),
  /** Where the citizen can do it online, in a QR code of its own below these words. */
  link: z.strictObject({ url: z.string().regex(/^https:\/\/[\x21-\x7e]{1,112}$/), words: Text }).optional(),
  /** As usual where absent. */
  look: TicketLook.optional(),
})
export type Ticket = z.infer<typeof Ticket>

/**
 * How the printer is. `offline`: it does not answer, cannot be reached or waits for its operator. `error`: a
 * mechanical or electrical error other than the cutter's. `unknown`: not asked yet, or an answer that makes no sense.
 */
export const PrinterState = z.enum([
  'ready',
  'paperLow',
  'paperOut',
  'coverOpen',
  'cutterError',
  'error',
  'offline',
  'unknown',
])
export type PrinterState = z.infer<typeof PrinterState>

export type PrinterStatus = { state: PrinterState }

/** A state in which no ticket is sent to a printer that can be asked how it is. */
export const PrinterTrouble = PrinterState.exclude(['ready', 'paperLow'])
export type PrinterTrouble = z.infer<typeof PrinterTrouble>

/**
 * What became of a ticket.
 * - `printed`: the printer said that it printed and cut it.
 * - `failed`: certainly not on paper; nothing of it was sent.
 * - `unknown`: sent at least in part, never confirmed. It may hang from the printer, or still come out once the
 *   printer is mended; a person looks, and a new print is marked as a copy. Where the printer cannot answer, as behind
 *   a print queue of the operating system, every ticket that was sent ends so.
 */
export const PrintOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('printed') }),
  z.strictObject({ outcome: z.literal('failed'), reason: PrinterTrouble }),
  z.strictObject({ outcome: z.literal('unknown'), reason: PrinterTrouble }),
])
export type PrintOutcome = z.infer<typeof PrintOutcome>

/** What became of opening the cash drawer: whether it was closed, or is there at all, no printer tells reliably. */
export const DrawerOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('sent') }),
  z.strictObject({ outcome: z.literal('failed'), reason: PrinterTrouble }),
])
export type DrawerOutcome = z.infer<typeof DrawerOutcome>
