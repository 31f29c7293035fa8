import type { Network } from '../world/network.ts'
import type { Time } from '../world/time.ts'
import type { Server } from './server.ts'

const everyMs = 4_000

/** Replicates between two servers in both directions, as CouchDB does it: revisions travel, conflicts stay as leaves. */
export const exchangeBetween = (parts: {
  a: Server
  b: Server
  network: Network
  time: Time
}): { stop: () => void } => {
  const { a, b, network, time } = parts
  /** How far each way has come, per database, by the sequence of whoever is read. */
  const reached = new Map<string, number>()
  const copy = (from: Server, to: Server): void => {
    if (!from.isUp() || !to.isUp() || network.isCut(from.name, to.name)) return
    for (const database of from.databaseNames()) {
      const way = `${from.life()} ${to.life()} ${database}`
      const { trees, seq } = from.treesSince(database, reached.get(way) ?? 0)
      for (const [id, tree] of trees) to.take(database, id, tree)
      reached.set(way, seq)
    }
  }
  let stopped = false
  const round = (): void => {
    if (stopped) return
    copy(a, b)
    copy(b, a)
    time.after(everyMs, round)
  }
  time.after(everyMs, round)
  return {
    stop: () => {
      stopped = true
    },
  }
}
