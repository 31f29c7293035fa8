import * as z from 'zod'

/** One edit as the station that made it wrote it down for itself; the judge asks the server and every replica for it. */
export const Made = z.discriminatedUnion('kind', [
  /** `entry` is the whole entry. */
  z.strictObject({ kind: z.literal('entry'), document: z.string(), entry: z.looseObject({ id: z.string() }) }),
  z.strictObject({ kind: z.literal('note'), document: z.string(), id: z.string(), text: z.string() }),
  /** Later names may stand over it; then it is in the document's history. */
  z.strictObject({ kind: z.literal('name'), document: z.string(), value: z.string(), at: z.string() }),
])
export type Made = z.infer<typeof Made>
