import type { ReplicationPullHandlerResult, RxCollection, RxReplicationPullStreamItem, WithDeleted } from 'rxdb'
import { type RxReplicationState, replicateRxCollection } from 'rxdb/plugins/replication'
import { Subject } from 'rxjs'
import { type Database, databaseOfDay } from '#domain/site/databases.ts'
import type { BalieDocument, CollectionName } from '../merge/kinds.ts'
import { acceptedRows } from '../replication/accepted.ts'
import { CentralError } from '../replication/centralDatabase.ts'
import { crossedRows } from '../replication/crossed.ts'
import { type ChangedRow, type Checkpoint, pullDocuments, readRows } from '../replication/pull.ts'
import { bodyOf, pushAgain, pushDocuments } from '../replication/push.ts'
import { withPatience } from '../replication/patience.ts'
import type { VerifiedDatabase } from '../replication/verifiedDatabase.ts'
import type { RefusedRows } from './refused.ts'

/** Follows a database from a sequence on, through every interruption, until the returned function is called. */
export type Feed = (
  since: string,
  onBatch: (batch: { rows: readonly ChangedRow[]; lastSeq: string }) => void,
) => () => void

export type Replicated<D extends BalieDocument> = {
  /** Names with whom this is agreed; under another name everything is read, and sent, from the start. */
  identifier: string
  database: Database
  central: VerifiedDatabase
  collection: RxCollection<D>
  /** Narrows what the handlers read to what this collection holds. */
  isOwn: (document: BalieDocument) => document is D
  /** Absent for a database that is polled. */
  feed: Feed | undefined
  refused: RefusedRows
  now: () => number
  /** Hears of every row of the feed, as it was judged. */
  onRows?: (rows: readonly ChangedRow[]) => void
  /** The server holds these documents as they are here. */
  onHeld: (documents: readonly BalieDocument[]) => void
  /** These have just changed on the server; the collection will hold them in a moment. */
  onNews?: (documents: readonly BalieDocument[]) => void
  onProblem: (event: string, facts: Record<string, string | number>) => void
}

const pullBatch = 500
const pushBatch = 100
const retryMs = 1_000
const pollMs = 30_000

/** Which collection of the replica a kind of database feeds. */
export const collectionOf = {
  month: 'visits',
  site: 'settings',
  private: 'persons',
  catalogue: 'catalogue',
  health: 'health',
} as const satisfies Record<Database['kind'], CollectionName>

export type Replication<D> = {
  state: RxReplicationState<D, Checkpoint>
  /** Tries once more what the server refused; it may have been wrong, or put right since. */
  sendRefused: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Keeps one collection and one database equal, both ways, for as long as this window leads. Each database that is
 * followed has one feed; it starts where the first pull ended, so nothing falls between the two.
 */
export const replicate = <D extends BalieDocument>(options: Replicated<D>): Replication<D> => {
  const { identifier, database, central, collection, isOwn, feed, refused, now, onRows, onHeld, onNews, onProblem } =
    options
  const stream = new Subject<RxReplicationPullStreamItem<D, Checkpoint>>()
  const accepted = acceptedRows()
  const crossed = crossedRows()
  let reached: Checkpoint | undefined
  let stopFeed: (() => void) | undefined
  let stopped = false

  const received = (documents: readonly BalieDocument[], malformed: readonly string[]): WithDeleted<D>[] => {
    for (const id of malformed) onProblem('malformedDocument', { database: database.name, id })
    onHeld(documents)
    crossed.seen(documents)
    return documents
      .map((document) => accepted.unite(refused.unite(document)))
      .filter(isOwn)
      .map(alive)
  }
  /** Somebody deleted at the server what nobody may: whoever still has it puts it back. Heartbeats may go. */
  const putBack = async (deleted: readonly string[]): Promise<void> => {
    if (database.kind === 'health') return
    for (const id of deleted) {
      const present = (await collection.findOne(id).exec())?.toMutableJSON()
      if (present === undefined) continue
      const wasPut = await central.put(bodyOf(present)).catch((error: unknown) => {
        // What the server forbids is told, and holds nothing up.
        if (error instanceof CentralError && error.status === 403) return 'forbidden'
        throw error
      })
      onProblem('deletedAtServer', { database: database.name, id, outcome: wasPut })
    }
  }
  /** A batch is judged before the next one is looked at, and until it is: a checkpoint never jumps over a row. */
  let turn = Promise.resolve()
  const take = async (rows: readonly ChangedRow[], seq: string): Promise<void> => {
    while (!stopped) {
      try {
        const judged = await central.judged(rows)
        onRows?.(judged)
        const { documents, malformed, deleted } = readRows(judged)
        await putBack(deleted)
        onNews?.(documents.map(refused.unite))
        reached = { seq }
        stream.next({ documents: received(documents, malformed), checkpoint: reached })
        return
      } catch (error) {
        onProblem('feedNotJudged', {
          database: database.name,
          name: error instanceof Error ? error.name : typeof error,
        })
        await new Promise((again) => setTimeout(again, retryMs))
      }
    }
  }
  /** Once the replication has noted what was sent, it takes the rows that crossed it. */
  const giveAgain = (ids: readonly string[]): void => {
    const rows = crossed.over(ids)
    if (rows.length === 0 || stopped || reached === undefined) return
    stream.next({ documents: received(rows, []), checkpoint: reached })
  }
  const follow = (since: string): void => {
    stopFeed ??= feed?.(since, ({ rows, lastSeq }) => {
      turn = turn.then(() => take(rows, lastSeq))
    })
  }
  const patience = withPatience({ pause: (ms) => new Promise((done) => setTimeout(done, ms)), random: Math.random })
  const pull = async (
    since: Checkpoint | undefined,
    limit: number,
  ): Promise<ReplicationPullHandlerResult<D, Checkpoint>> => {
    const { documents, malformed, deleted, checkpoint, atEnd } = await patience(() =>
      pullDocuments(central, since, limit),
    )
    await putBack(deleted)
    if (atEnd) follow(checkpoint.seq)
    reached = checkpoint
    return { documents: received(documents, malformed), checkpoint }
  }

  const state = replicateRxCollection<D, Checkpoint>({
    replicationIdentifier: identifier,
    collection,
    live: true,
    retryTime: retryMs,
    waitForLeadership: true,
    toggleOnDocumentVisible: false,
    pull: { handler: pull, batchSize: pullBatch, stream$: stream.asObservable() },
    push: {
      batchSize: pushBatch,
      handler: async (rows) => {
        const own = rows.filter(({ newDocumentState }) => belongsTo(database, newDocumentState.id))
        if (own.length === 0) return []
        const sent = own.map(({ newDocumentState: document, assumedMasterState: assumed }) => ({ document, assumed }))
        const ids = sent.map(({ document }) => document.id)
        crossed.sending(ids)
        accepted.note(sent.map(({ document }) => document))
        try {
          const result = await patience(() => pushDocuments(central, sent))
          await refused.settle(result.accepted)
          if (result.refused.length > 0) await refused.keep(result.refused, now())
          onHeld(result.accepted)
          return result.conflicts.filter(isOwn).map(alive)
        } finally {
          setTimeout(() => giveAgain(ids), retryMs)
        }
      },
    },
  })
  const errors = state.error$.subscribe((error) =>
    onProblem('replication', { database: database.name, code: error.code }),
  )
  const polling = feed === undefined ? setInterval(() => stream.next('RESYNC'), pollMs) : undefined
  return {
    state,
    sendRefused: async () => {
      const own = refused
        .all()
        .filter(isOwn)
        .filter(({ id }) => belongsTo(database, id))
      if (own.length === 0) return
      const sent = await patience(() => pushAgain(central, own))
      await refused.settle(sent.accepted)
      accepted.note(sent.accepted)
      onHeld(sent.accepted)
    },
    stop: async () => {
      stopped = true
      clearInterval(polling)
      stopFeed?.()
      errors.unsubscribe()
      await state.cancel()
    },
  }
}

/** Visits and counter days go to the database of their month; every other document is its collection's own. */
const belongsTo = ({ kind, name }: Database, id: string): boolean => kind !== 'month' || databaseOfDay(id) === name

const alive = <D extends BalieDocument>(document: D): WithDeleted<D> => ({ ...document, _deleted: false })
