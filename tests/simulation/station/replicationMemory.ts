import type { Checkpoint } from '#sync/replication/pull.ts'
import type { Life } from './life.ts'
import type { Assumed, Meta } from './replica.ts'

/** Each of RxDB's own notes is a write of its own: the station may die before or after. */
export const memoryOf = (meta: Meta, life: Life) => ({
  assume: async (assumed: readonly Assumed[]): Promise<void> => {
    if (assumed.length === 0) return
    await life.step()
    for (const one of assumed) meta.assumed.set(one.document.id, one)
  },
  reach: async (checkpoint: Checkpoint): Promise<void> => {
    await life.step()
    meta.down = checkpoint
  },
  sent: async (place: number): Promise<void> => {
    await life.step()
    meta.up = place
  },
})
