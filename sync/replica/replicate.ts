import { type RxCollection, type RxReplicationPullStreamItem, type WithDeleted } from 'rxdb'
import { getChangedDocumentsSince, getLastCheckpointDoc } from 'rxdb/plugins/core'
import { type RxReplicationState, replicateRxCollection } from 'rxdb/plugins/replication'
import { Subject } from 'rxjs'
import type { Database } from '#domain/site/databases.ts'
import type { BalieDocument, CollectionName } from '../merge/kinds.ts'
import { type Handled, type Pulled, belongsTo, handlersFor } from '../replication/handlers.ts'
import type { Agreed } from '../replication/incarnation.ts'
import { withPatience } from '../replication/patience.ts'
import type { Checkpoint } from '../replication/pull.ts'
import { partOf } from './part.ts'

export type Replicated<D extends BalieDocument> = Omit<Handled<D>, 'stored'> & {
  /** Names with whom this is agreed; under another name everything is read, and sent, from the start. */
  identifier: string
  collection: RxCollection<D>
}

/** So many changes are asked for at a time. */
export const pullBatch = 500
const pushBatch = 100
const retryMs = 1_000
const pollMs = 30_000

/** Which collection of the replica a kind of database feeds: none yet where no kind of document lives so far. */
export const collectionOf = {
  month: 'visits',
  site: 'settings',
  private: 'persons',
  org: undefined,
  catalogue: 'catalogue',
  health: 'health',
} as const satisfies Record<Database['kind'], CollectionName | undefined>

export type Replication<D> = {
  state: RxReplicationState<D, Checkpoint>
  sendRefused: () => Promise<void>
  /** How far both ways have come, as it is on disk. */
  agreed: () => Promise<Agreed>
  /** Sends once more, where the server lacks it, what it was sent after that was agreed. Throws what the server throws. */
  sendAgainAfter: (agreed: Agreed) => Promise<void>
  stop: () => Promise<void>
}

/** A place in the order of the replica's writes, as RxDB's Dexie storage has it. */
type Written = NonNullable<Agreed['sent']>

/** Keeps one collection and one database equal, both ways, for as long as this window leads: our handlers, tied to RxDB. */
export const replicate = <D extends BalieDocument>(options: Replicated<D>): Replication<D> => {
  const { identifier, collection, ...handled } = options
  const stream = new Subject<RxReplicationPullStreamItem<D, Checkpoint>>()
  const handlers = handlersFor({
    ...handled,
    stored: async (id) => (await collection.findOne(id).exec())?.toMutableJSON(),
    onBatch: (batch) => stream.next(aliveIn(batch)),
    pause: () => sleep(retryMs),
    patience: withPatience({ pause: sleep, random: Math.random }),
  })
  const state = replicateRxCollection<D, Checkpoint>({
    replicationIdentifier: identifier,
    collection: partOf(collection, (id) => belongsTo(handled.database, id)),
    live: true,
    retryTime: retryMs,
    waitForLeadership: true,
    toggleOnDocumentVisible: false,
    pull: {
      handler: async (since: Checkpoint | undefined, limit) => aliveIn(await handlers.pull(since, limit)),
      batchSize: pullBatch,
      stream$: stream.asObservable(),
    },
    push: {
      batchSize: pushBatch,
      handler: async (rows) => {
        // What left the replica left nothing else: no tombstone ever goes to a server.
        const living = rows.filter(({ newDocumentState }) => !newDocumentState._deleted)
        const sent = living.map(({ newDocumentState: document, assumedMasterState: assumed }) => ({
          document,
          assumed,
        }))
        return (await handlers.push(sent)).map(alive)
      },
    },
  })
  const errors = state.error$.subscribe((error) =>
    handled.onProblem('replication', { database: handled.database.name, code: error.code }),
  )
  const polling = handled.feed === undefined ? setInterval(() => stream.next('RESYNC'), pollMs) : undefined
  const agreed = async (): Promise<Agreed> => {
    await state.startPromise
    const { internalReplicationState: internal } = state
    if (internal === undefined) return {}
    const read = await getLastCheckpointDoc<D, Checkpoint>(internal, 'down')
    return { read: read?.seq, sent: await getLastCheckpointDoc<D, Written>(internal, 'up') }
  }
  const sendAgainAfter = async ({ sent }: Agreed): Promise<void> => {
    // What was written after this is still to be sent as ever.
    const { sent: last } = await agreed()
    for (let after = sent; last !== undefined;) {
      const { documents, checkpoint } = await getChangedDocumentsSince<D, Written>(
        collection.storageInstance,
        pushBatch,
        after,
      )
      const ids = documents.flatMap(({ id, _meta }) => (_meta.lwt <= last.lwt ? [id] : []))
      const found = await collection.findByIds(ids).exec()
      await handlers.sendAgain([...found.values()].map((document) => document.toMutableJSON()))
      if (ids.length < pushBatch) return
      after = checkpoint
    }
  }
  return {
    state,
    sendRefused: handlers.sendRefused,
    agreed,
    sendAgainAfter,
    stop: async () => {
      handlers.stop()
      clearInterval(polling)
      errors.unsubscribe()
      await state.cancel()
    },
  }
}

/** Forgets what was agreed under these names; whoever follows the database again begins anew. */
export const forgetAgreed = async <D extends BalieDocument>(
  collection: RxCollection<D>,
  identifiers: readonly string[],
): Promise<void> => {
  for (const replicationIdentifier of identifiers) {
    const never = { handler: () => Promise.resolve([]) }
    const state = replicateRxCollection<D, Checkpoint>({
      replicationIdentifier,
      collection,
      push: never,
      autoStart: false,
      waitForLeadership: false,
      toggleOnDocumentVisible: false,
    })
    await state.remove()
  }
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

const alive = <D extends BalieDocument>(document: D): WithDeleted<D> => ({ ...document, _deleted: false })

const aliveIn = <D extends BalieDocument>({
  documents,
  checkpoint,
}: Pulled<D>): { documents: WithDeleted<D>[]; checkpoint: Checkpoint } => ({
  documents: documents.map(alive),
  checkpoint,
})
