import type { Network } from '../world/network.ts'
import type { Time } from '../world/time.ts'
import type { Server } from './server.ts'

const everyMs = 4_000

/** Replicates between two servers in both directions, as CouchDB does it: revisions travel, conflicts stay as leaves. */
export const exchangeBetween = (parts: { a: Server; b: Server; network: Network; time: Time }): void => {
  const { a, b, network, time } = parts
  const copied = new Map<string, number>()
  const copy = (from: Server, to: Server): void => {
    if (!from.isUp() || !to.isUp() || network.isCut(from.name, to.name)) return
    for (const database of from.databaseNames()) {
      for (const id of from.ids(database)) {
        const tree = from.tree(database, id)
        if (tree === undefined) continue
        const way = `${from.uuid()} ${to.uuid()} ${id}`
        if (copied.get(way) === tree.revisions.size) continue
        to.take(database, id, tree)
        copied.set(way, tree.revisions.size)
      }
    }
  }
  const round = (): void => {
    copy(a, b)
    copy(b, a)
    time.after(everyMs, round)
  }
  time.after(everyMs, round)
}
