import type { Database } from '#domain/site/databases.ts'
import type { CollectionName } from '../merge/kinds.ts'
import type { Followed } from './followServer.ts'
import { collectionOf } from './replicate.ts'

export type FollowedDatabases = {
  /** Takes up what is needed by now, and lets go of what no longer is; of that, nothing is exchanged once this resolves. */
  turn: () => Promise<void>
  /** What is followed now, by the names of the databases. */
  running: () => ReadonlyMap<string, Promise<Followed>>
  stop: () => Promise<void>
}

/** Follows the databases that a station needs, whichever those are: with each month another begins and one ends. */
export const followDatabases = (parts: {
  needed: () => readonly Database[]
  follow: (database: Database, collection: CollectionName) => Promise<Followed>
}): FollowedDatabases => {
  const { needed, follow } = parts
  const running = new Map<string, Promise<Followed>>()
  const letGo = async (names: readonly string[]): Promise<void> => {
    await Promise.all(
      names.map(async (name) => {
        const followed = running.get(name)
        running.delete(name)
        await (await followed)?.stop()
      }),
    )
  }
  return {
    turn: async () => {
      const wanted = needed()
      for (const database of wanted) {
        const collection = collectionOf[database.kind]
        if (collection !== undefined && !running.has(database.name)) {
          running.set(database.name, follow(database, collection))
        }
      }
      const names = new Set(wanted.map(({ name }) => name))
      await letGo([...running.keys()].filter((name) => !names.has(name)))
    },
    running: () => running,
    stop: () => letGo([...running.keys()]),
  }
}
