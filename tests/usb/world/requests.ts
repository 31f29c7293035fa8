import * as z from 'zod'

const Device = z.enum(['printer', 'display', 'reader'])

/** What the guest asks of the world around it, so that somebody pulls and puts in what it tests. */
export const Request = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('insertCard'),
    card: z.enum(['adult', 'forged', 'expired']),
    /** The reader is pulled in the middle of the command after so many. */
    readerPulledAfter: z.int().positive().optional(),
  }),
  z.strictObject({ do: z.literal('removeCard') }),
  /** The certificate that proves the cards, DER as base64. */
  z.strictObject({ do: z.literal('root') }),
  z.strictObject({ do: z.literal('unplug'), device: Device }),
  z.strictObject({ do: z.literal('plug'), device: Device }),
  /** Pulls the printer's converter among the bytes of the next ticket. */
  z.strictObject({ do: z.literal('unplugPrinterAfter'), bytes: z.int().positive() }),
  z.strictObject({ do: z.literal('mendPrinter') }),
  /** How many whole tickets came out of the printer. */
  z.strictObject({ do: z.literal('papers') }),
  /** The lines on the display. */
  z.strictObject({ do: z.literal('shown') }),
  /** A finding, for the report. */
  z.strictObject({
    do: z.literal('tell'),
    what: z.string(),
    ok: z.boolean(),
    facts: z.record(z.string(), z.unknown()),
  }),
  /** Everything was tried. */
  z.strictObject({ do: z.literal('end') }),
])
export type Request = z.infer<typeof Request>

export const Asked = z.strictObject({ id: z.int(), request: Request })
export const Answered = z.strictObject({ id: z.int(), value: z.unknown().optional(), error: z.string().optional() })
