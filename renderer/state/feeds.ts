import { readLogId } from '#domain/site/logId.ts'
import type { Bridge } from '#preload/bridge.ts'
import { stayHeader } from '#preload/contract.ts'
import type { Feed } from '#sync/replication/handlers.ts'
import { type CentralDatabase, CentralDocument } from '#sync/replication/centralDatabase.ts'
import type { ChangedRow } from '#sync/replication/pull.ts'

/** The server's documents as a feed or a pull last brought them, the latest few thousand. */
export type LastSeen = { note: (rows: readonly ChangedRow[]) => void; of: (id: string) => CentralDocument | undefined }

const mostSeen = 3_000

export const lastSeenDocuments = (): LastSeen => {
  const documents = new Map<string, unknown>()
  return {
    note: (rows) => {
      for (const { id, doc } of rows) {
        // Nothing else is claimed or sent ahead.
        if (readLogId(id) === undefined) continue
        // Set anew, so that the map's order is that of the latest change.
        documents.delete(id)
        documents.set(id, doc)
      }
      for (const id of documents.keys()) {
        if (documents.size <= mostSeen) break
        documents.delete(id)
      }
    },
    of: (id) => {
      const document = CentralDocument.safeParse(documents.get(id))
      return document.success ? document.data : undefined
    },
  }
}

/** A database whose pulled changes are noted, so that a station that has just started knows the revisions too. */
export const notedBy = <D extends CentralDatabase>(lastSeen: LastSeen, database: D): D => ({
  ...database,
  changes: async (query) => {
    const page = await database.changes(query)
    lastSeen.note(page.results)
    return page
  },
})

/**
 * A database's feed as main hands it over, for as long as its stay at the server lasts. When main was gone, it is taken up
 * where this page had got to.
 */
export const bridgeFeed =
  (bridge: Bridge, database: string, stay: string): Feed =>
  (since, onBatch) => {
    const feed = `${database} ${crypto.randomUUID()}`
    let reached = since
    const follow = (): void => void bridge.call.follow({ feed, database, since: reached, stay })
    const stops = [
      bridge.on.changes((batch) => {
        if (batch.feed !== feed) return
        reached = batch.lastSeq
        onBatch(batch)
      }),
      bridge.onReconnected(follow),
    ]
    follow()
    return () => {
      for (const stop of stops) stop()
      void bridge.call.unfollow({ feed })
    }
  }

/** What a replication asks belongs to its stay: after a move it reaches nobody, the next server least of all. */
export const fetchDuring =
  (stay: string): typeof fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set(stayHeader, stay)
    return fetch(input, { ...init, headers })
  }
