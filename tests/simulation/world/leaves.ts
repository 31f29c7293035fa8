import { mergeDocuments, readDocument, sameDocument } from '#sync/merge/kinds.ts'
import { bodyOf } from '#sync/replication/push.ts'
import type { Server } from '../server/server.ts'
import type { Time } from './time.ts'

const everyMs = 20_000

/** Joins the losing leaves of a server into the present versions, again and again. */
export const joinLeaves = (server: Server, time: Time): void => {
  const round = (): void => {
    if (server.isUp()) server.databaseNames().forEach((database) => joinIn(server, database))
    time.after(everyMs, round)
  }
  time.after(everyMs, round)
}

const joinIn = (server: Server, database: string): void => {
  for (const id of server.conflicted(database)) {
    const present = server.read(database, id)
    const losers = present?.['_conflicts']
    if (present === undefined || !Array.isArray(losers)) continue
    const versions = [present, ...server.leaves(database, id, losers.map(String))].flatMap(
      (version) => readDocument(id, { ...version, id }) ?? [],
    )
    const [winner] = versions
    if (winner === undefined) continue
    const joined = versions.reduce((a, b) => mergeDocuments(a, b))
    if (!sameDocument(joined, winner)) server.write(database, bodyOf(joined, present._rev))
  }
}
