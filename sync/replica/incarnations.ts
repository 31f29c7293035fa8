import * as z from 'zod'
import { compareText } from '#domain/document/order.ts'
import type { Incarnation } from '../replication/incarnation.ts'
import type { Replica } from './open.ts'
import type { Written } from './unproven.ts'

const prefix = 'incarnation:'

const Content = z.object({
  server: z.string(),
  number: z.int().positive(),
  proof: z.string(),
  height: z.int().nonnegative(),
  mark: z.string().optional(),
  agreed: z
    .object({ read: z.string().optional(), sent: z.object({ id: z.string(), lwt: z.number() }).optional() })
    .optional(),
  standsIn: z.boolean().optional(),
})

/** The incarnations of one database that a replica has met, each server's latest; they lie in the replica itself. */
export type Incarnations = {
  of: (server: string) => Incarnation | undefined
  all: () => Incarnation[]
  /** How far what was written here is proven to be at a server that stands in for none. */
  sentToCentre: () => Written | undefined
  /** Resolves when it is on disk. */
  keep: (incarnation: Incarnation) => Promise<void>
  /** As if none had ever been met. */
  forget: () => Promise<void>
}

export const openIncarnations = async (
  replica: Replica,
  database: string,
  now: () => number,
): Promise<Incarnations> => {
  const range = { $gte: `${prefix}${database}:`, $lt: `${prefix}${database};` }
  const met = new Map<string, Incarnation>()
  for (const row of await replica.ledger.find({ selector: { id: range } }).exec()) {
    const parsed = Content.safeParse(row.toMutableJSON().content)
    if (parsed.success) met.set(parsed.data.server, parsed.data)
  }
  return {
    of: (server) => met.get(server),
    all: () => [...met.values()],
    sentToCentre: () =>
      [...met.values()]
        .flatMap(({ standsIn, agreed }) => (standsIn === true || agreed?.sent === undefined ? [] : [agreed.sent]))
        .toSorted((a, b) => b.lwt - a.lwt || compareText(b.id, a.id))[0],
    keep: async (incarnation) => {
      const id = `${prefix}${database}:${incarnation.server}`
      await replica.ledger.incrementalUpsert({ id, reason: 'incarnation', at: now(), content: { ...incarnation } })
      met.set(incarnation.server, incarnation)
    },
    forget: async () => {
      await replica.ledger.bulkRemove([...met.keys()].map((server) => `${prefix}${database}:${server}`))
      met.clear()
    },
  }
}
