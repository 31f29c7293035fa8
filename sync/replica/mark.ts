import * as z from 'zod'
import type { Replica } from './open.ts'

/** Who a replica is, and how far it has come: the mark rises while a station works. */
export type ReplicaMark = { replica: string; mark: number }

const rowId = 'mark'
const Content = z.object({ replica: z.string().min(1), mark: z.int().nonnegative() })

/** A new replica has none until a window leads. */
export const readMark = async (replica: Replica): Promise<ReplicaMark | undefined> => {
  const row = await replica.ledger.findOne(rowId).exec()
  const parsed = Content.safeParse(row?.toMutableJSON().content)
  return parsed.success ? parsed.data : undefined
}

/**
 * Raises the replica's own mark; resolves when that is on disk, and only then may it be told to anybody. `told` is what
 * was told of each before: an older copy goes on from there, so that it is found old once. For the window that leads.
 */
export const raiseMark = async (
  replica: Replica,
  told: Readonly<Record<string, number>>,
  now: number,
): Promise<ReplicaMark> => {
  const { replica: id, mark } = (await readMark(replica)) ?? { replica: crypto.randomUUID(), mark: 0 }
  const content = { replica: id, mark: Math.max(mark, told[id] ?? 0) + 1 }
  await replica.ledger.incrementalUpsert({ id: rowId, reason: 'mark', at: now, content })
  return content
}
