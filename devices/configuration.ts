import * as z from 'zod'

/** Which devices a station has. Times are in ms. */
export const DevicesConfiguration = z.strictObject({
  printer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({
      kind: z.literal('simulated'),
      /** Characters in a line of 80 mm paper. */
      columns: z.union([z.literal(42), z.literal(48)]).default(42),
      msPerLine: z.int().min(0).max(60_000).default(0),
      answerMs: z.int().positive().default(1_000),
      jobMs: z.int().positive().default(8_000),
      retryMs: z.int().positive().max(2_000).default(1_000),
      pollMs: z.int().positive().default(5_000),
    }),
  ]),
})
export type DevicesConfiguration = z.infer<typeof DevicesConfiguration>
