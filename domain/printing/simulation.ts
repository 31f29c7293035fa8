import * as z from 'zod'

const Align = z.enum(['left', 'center', 'right'])
const Times = z.int().min(1).max(8)

/** One printed line, as it is on the paper of a simulated printer. */
export const PaperLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    /** Without the spaces around it; empty for a blank line. */
    text: z.string(),
    /** Columns of the standard size left free before the text by spaces. */
    indent: z.int().min(0),
    /** Of the largest character in the line, in times the standard size. */
    width: Times,
    height: Times,
    bold: z.boolean(),
    align: Align,
  }),
  z.strictObject({ kind: z.literal('qr'), data: z.string(), module: z.int(), align: Align }),
  /** Size in dots; the dots as in a `Logo`. */
  z.strictObject({ kind: z.literal('image'), width: z.int(), height: z.int(), dots: z.string(), align: Align }),
])
export type PaperLine = z.infer<typeof PaperLine>

/** One piece of paper. It hangs from the printer until it is cut, or torn off with the end of its roll. */
export const Paper = z.strictObject({
  id: z.string(),
  lines: z.array(PaperLine),
  /** When it was cut, ISO 8601 in UTC; null while it hangs and when it was torn off. */
  cutAt: z.string().nullable(),
  torn: z.boolean(),
})
export type Paper = z.infer<typeof Paper>

/** Strikes after so many more printed lines (blank ones count), which may be in the middle of a ticket; else at once. */
const afterLines = z.int().min(1).max(10_000).optional()

/**
 * What can go wrong with the simulated printer. Faults add up until `none` mends them all: a new roll, cover closed,
 * cutter free, power on, cable in, usual speed.
 */
export const Fault = z.discriminatedUnion('fault', [
  z.strictObject({ fault: z.literal('none') }),
  z.strictObject({ fault: z.literal('paperOut'), afterLines }),
  z.strictObject({ fault: z.literal('paperLow'), afterLines }),
  z.strictObject({ fault: z.literal('coverOpen'), afterLines }),
  /** Shows at the next cut. */
  z.strictObject({ fault: z.literal('cutterError') }),
  /** Silent, with the connection open, as on a serial line. What is in the printer's memory is lost. */
  z.strictObject({ fault: z.literal('powerOff'), afterLines }),
  /** The connection closes; what the printer has received it prints. `afterBytes` counts received bytes. */
  z.strictObject({ fault: z.literal('lineCut'), afterLines, afterBytes: z.int().min(1).max(1_000_000).optional() }),
  z.strictObject({ fault: z.literal('slow'), msPerLine: z.int().min(0).max(60_000) }),
])
export type Fault = z.infer<typeof Fault>
