import type { Envelope } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { Door } from '#main/door/door.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import type { CentralDatabase } from '#sync/replication/centralDatabase.ts'
import type { Life } from './life.ts'
import type { SimulatedRecording } from './recording.ts'
import type { Replica } from './replica.ts'

const againMs = 6_000

/**
 * As the page does at its start: what only the journal has goes into the replica. A call with the server's word that nobody
 * heard the answer to stands if the server has it, and is withdrawn if not; without a server it waits.
 */
export const restoreFromJournal = async (parts: {
  door: Door
  replica: Replica
  recording: Pick<SimulatedRecording, 'saveLog' | 'saveEdit'>
  databaseNamed: (name: string) => CentralDatabase
  life: Life
}): Promise<void> => {
  const { door, replica, recording, databaseNamed, life } = parts
  for (const { document } of door.unconfirmedEdits()) {
    const edit = readDocument(document.id, document)
    if (edit !== undefined && !('log' in edit)) await recording.saveEdit(edit)
  }
  for (;;) {
    let complete = true
    for (const { document, entries } of door.unconfirmed()) {
      const present = replica.of(document)?.document
      const known = new Set(present !== undefined && 'log' in present ? present.log.map(({ id }) => id) : [])
      const missing = entries.filter(({ id }) => !known.has(id))
      if (missing.length === 0) continue
      const calls = unsettledCalls(missing, entries)
      const taken = calls.length === 0 ? [] : await heldByServer(document, databaseNamed, life)
      if (taken === undefined) {
        complete = false
        continue
      }
      const payloads = calls
        .filter(({ id }) => !taken.includes(id))
        .map(({ id }) => ({ type: 'withdrawn' as const, target: id, because: 'unanswered' as const }))
      const withdrawn =
        payloads.length === 0 ? [] : (await door.append({ document, by: 'system', entries: payloads })).entries
      await recording.saveLog({ document, entries: [...missing, ...withdrawn] })
    }
    if (complete) return
    await life.sleep(againMs)
  }
}

const unsettledCalls = (missing: readonly Envelope[], all: readonly Envelope[]): Envelope[] => {
  const settled = new Set(all.flatMap((entry) => (entry.type === 'withdrawn' ? [String(entry['target'])] : [])))
  return missing.filter((entry) => entry.type === 'called' && entry['authority'] === 'server' && !settled.has(entry.id))
}

const heldByServer = async (
  document: string,
  databaseNamed: (name: string) => CentralDatabase,
  life: Life,
): Promise<string[] | undefined> => {
  try {
    const server = (await life.hear(databaseNamed(databaseOfDay(document) ?? '').present([document]))).get(document)
    const read = server === undefined ? undefined : readDocument(document, { ...server, id: document })
    return read !== undefined && 'log' in read ? read.log.map(({ id }) => id) : []
  } catch {
    return undefined
  }
}
