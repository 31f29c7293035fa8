import { type Database, databaseOfDay } from '#domain/site/databases.ts'
import type { BalieDocument } from '../merge/kinds.ts'
import { acceptedRows } from './accepted.ts'
import { CentralError } from './centralDatabase.ts'
import { crossedRows } from './crossed.ts'
import { wholeRows } from './lostAtServer.ts'
import type { Patience } from './patience.ts'
import { type ChangedRow, type Checkpoint, type Step, pullDocuments, readAhead, readRows } from './pull.ts'
import { type PushRow, bodyOf, pushAgain, pushDocuments } from './push.ts'
import type { RefusedRows } from './refusedRows.ts'
import type { VerifiedDatabase } from './verifiedDatabase.ts'

/** Follows a database from a sequence on, through every interruption, until the returned function is called. */
export type Feed = (
  since: string,
  /** `pending` is how many rows are behind these, while it makes good what was missed. */
  onBatch: (batch: { rows: readonly ChangedRow[]; lastSeq: string; pending?: number | undefined }) => void,
) => () => void

export type Handled<D extends BalieDocument> = {
  database: Database
  central: VerifiedDatabase
  /** The document as the replica has it. */
  stored: (id: string) => Promise<BalieDocument | undefined>
  /** Those of these documents that the server is known to have had, as it had them. */
  known: (ids: readonly string[]) => Promise<ReadonlyMap<string, BalieDocument>>
  /** Narrows what the handlers read to what the replica's collection holds. */
  isOwn: (document: BalieDocument) => document is D
  /** Absent for a database that is polled. */
  feed: Feed | undefined
  /** The first pull that goes on somewhere goes on here: until here the server is proven to be the one that was read. */
  provenUntil: string
  refused: RefusedRows
  now: () => number
  /** Hears of every row of the feed, as it was judged. */
  onRows?: (rows: readonly ChangedRow[]) => void
  /** The server holds these documents as they are here. */
  onHeld: (documents: readonly BalieDocument[]) => void
  /** These have just changed on the server; the collection will hold them in a moment. */
  onNews?: (documents: readonly BalieDocument[]) => void
  /** How far the database has been read. */
  onStep?: (step: Step) => void
  onProblem: (event: string, facts: Record<string, string | number>) => void
}

export type Pulled<D> = { documents: D[]; checkpoint: Checkpoint }

/** What a replication calls, whatever keeps its documents. */
export type Handlers<D> = {
  /** Throws when the server could not be asked; then the same is asked again. */
  pull: (since: Checkpoint | undefined, limit: number) => Promise<Pulled<D>>
  /** Gives the server's versions where they are not what was assumed. Throws as `pull` does; then nothing counts as sent. */
  push: (rows: readonly PushRow[]) => Promise<D[]>
  /** Tries once more what the server refused; it may have been wrong, or put right since. */
  sendRefused: () => Promise<void>
  /** Sends once more, where the server lacks it, what it had taken when it was not proven again. Throws as `pull` does. */
  sendAgain: (documents: readonly BalieDocument[]) => Promise<void>
  stop: () => void
}

/**
 * The two ways between one database and whoever keeps its documents. The feed starts where the first pull ended, so nothing
 * falls between the two; `onBatch` is given what it brings. `pause` waits before a failed step is tried again.
 */
export const handlersFor = <D extends BalieDocument>(
  options: Handled<D> & {
    onBatch: (batch: Pulled<D>) => void
    pause: () => Promise<void>
    patience: Patience
  },
): Handlers<D> => {
  const { database, central, isOwn, feed, refused, now, onRows, onHeld, onNews, onStep, onProblem } = options
  const { onBatch, pause, patience } = options
  const changes = readAhead(central)
  const accepted = acceptedRows()
  const crossed = crossedRows()
  let reached: Checkpoint | undefined
  let provenUntil: string | undefined = options.provenUntil
  let stopFeed: (() => void) | undefined
  let stopped = false

  const received = (documents: readonly BalieDocument[], malformed: readonly string[]): D[] => {
    for (const id of malformed) onProblem('malformedDocument', { database: database.name, id })
    onHeld(documents)
    crossed.seen(documents)
    return documents.map((document) => accepted.unite(refused.unite(document))).filter(isOwn)
  }
  /** Somebody deleted at the server what nobody may: whoever still has it puts it back. Heartbeats may go. */
  const putBack = async (deleted: readonly string[]): Promise<void> => {
    if (database.kind === 'health') return
    for (const id of deleted) {
      const present = await options.stored(id)
      if (present === undefined) continue
      const wasPut = await central.put(bodyOf(present)).catch((error: unknown) => {
        // What the server forbids is told, and holds nothing up.
        if (error instanceof CentralError && error.status === 403) return 'forbidden'
        throw error
      })
      onProblem('deletedAtServer', { database: database.name, id, outcome: wasPut })
    }
  }
  /** What the server has lost of a document it gets back, before anything here is written over. */
  const madeWhole = async (rows: readonly BalieDocument[]): Promise<BalieDocument[]> => {
    const united = rows.map(accepted.unite)
    const { documents, lost } = wholeRows(united, await options.known(united.map(({ id }) => id)))
    if (lost.length > 0) await giveBack(lost)
    for (const { id } of lost) onProblem('deletedAtServer', { database: database.name, id, outcome: 'accepted' })
    return documents
  }
  /** A batch is judged before the next one is looked at, and until it is: a checkpoint never jumps over a row. */
  let turn = Promise.resolve()
  const take = async (rows: readonly ChangedRow[], seq: string): Promise<void> => {
    while (!stopped) {
      try {
        const judged = await central.judged(rows)
        onRows?.(judged)
        const { documents: rowsRead, malformed, deleted } = readRows(judged)
        await putBack(deleted)
        const documents = await madeWhole(rowsRead)
        onNews?.(documents.map(refused.unite))
        reached = { seq }
        onBatch({ documents: received(documents, malformed), checkpoint: reached })
        return
      } catch (error) {
        onProblem('feedNotJudged', {
          database: database.name,
          name: error instanceof Error ? error.name : typeof error,
        })
        await pause()
      }
    }
  }
  /** Once the replication has noted what was sent, it takes the rows that crossed it. */
  const giveAgain = async (ids: readonly string[]): Promise<void> => {
    await pause()
    const rows = crossed.over(ids)
    if (rows.length === 0 || stopped || reached === undefined) return
    onBatch({ documents: received(rows, []), checkpoint: reached })
  }
  const follow = (since: string): void => {
    stopFeed ??= feed?.(since, ({ rows, lastSeq, pending }) => {
      turn = turn.then(async () => {
        if (rows.length > 0) await take(rows, lastSeq)
        if (pending !== undefined) onStep?.({ read: rows.length, left: pending })
      })
    })
  }
  const giveBack = async (documents: readonly BalieDocument[]): Promise<void> => {
    const sent = await again(documents)
    if (sent.refused.length > 0) await refused.keep(sent.refused, now())
    // Others write the same at the same moment: those that lost twice are still to be sent.
    if (sent.accepted.length + sent.refused.length < documents.length) throw new CentralError(409, 'conflict')
  }
  const again = async (documents: readonly BalieDocument[]): ReturnType<typeof pushAgain> => {
    const sent = await patience(() => pushAgain(central, documents))
    await refused.settle(sent.accepted)
    accepted.note(sent.accepted)
    onHeld(sent.accepted)
    return sent
  }
  return {
    pull: async (since, limit) => {
      const from = since === undefined || provenUntil === undefined ? since : { seq: provenUntil }
      const {
        documents: rowsRead,
        malformed,
        deleted,
        checkpoint,
        atEnd,
        read,
        left,
      } = await patience(() => pullDocuments(changes, from, limit))
      await putBack(deleted)
      const given = received(await madeWhole(rowsRead), malformed)
      // With nothing to write, whoever keeps the documents keeps no checkpoint either.
      provenUntil = given.length === 0 && provenUntil !== undefined ? checkpoint.seq : undefined
      if (atEnd) follow(checkpoint.seq)
      reached = checkpoint
      onStep?.({ read, left })
      return { documents: given, checkpoint }
    },
    push: async (rows) => {
      const own = rows.filter(({ document }) => belongsTo(database, document.id))
      if (own.length === 0) return []
      const ids = own.map(({ document }) => document.id)
      crossed.sending(ids)
      accepted.note(own.map(({ document }) => document))
      try {
        const result = await patience(() => pushDocuments(central, own))
        accepted.replace(result.conflicts)
        await refused.settle(result.accepted)
        if (result.refused.length > 0) await refused.keep(result.refused, now())
        onHeld(result.accepted)
        return result.conflicts.filter(isOwn)
      } finally {
        void giveAgain(ids)
      }
    },
    sendRefused: async () => {
      const own = refused
        .all()
        .filter(isOwn)
        .filter(({ id }) => belongsTo(database, id))
      if (own.length === 0) return
      await again(own)
    },
    sendAgain: async (documents) => {
      const own = documents.filter(({ id }) => belongsTo(database, id))
      if (own.length === 0) return
      await giveBack(own)
    },
    stop: () => {
      stopped = true
      stopFeed?.()
    },
  }
}

/** Visits and counter days go to the database of their month; every other document is its collection's own. */
export const belongsTo = ({ kind, name }: Database, id: string): boolean =>
  kind !== 'month' || databaseOfDay(id) === name
