import * as z from 'zod'

/** What a page of the storm and the host that serves it say to each other. */
export const ToHost = z.union([
  z.strictObject({
    follow: z.strictObject({ feed: z.string(), database: z.string(), since: z.string(), stay: z.string() }),
  }),
  z.strictObject({ unfollow: z.string() }),
])
export type ToHost = z.infer<typeof ToHost>

const Row = z.object({ id: z.string(), deleted: z.boolean().optional(), doc: z.unknown().optional() })

export const FromHost = z.union([
  /** The present stay at the server, while the line is there. */
  z.strictObject({ stay: z.string().nullable() }),
  z.strictObject({ feed: z.string(), rows: z.array(Row), lastSeq: z.string() }),
])
export type FromHost = z.infer<typeof FromHost>
