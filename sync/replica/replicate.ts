import { type RxCollection, type RxReplicationPullStreamItem, type WithDeleted } from 'rxdb'
import { getLastCheckpointDoc } from 'rxdb/plugins/core'
import { type RxReplicationState, replicateRxCollection } from 'rxdb/plugins/replication'
import { Subject } from 'rxjs'
import type { Database } from '#domain/site/databases.ts'
import type { BalieDocument, CollectionName } from '../merge/kinds.ts'
import { type Handled, type Pulled, belongsTo, handlersFor } from '../replication/handlers.ts'
import type { Agreed } from '../replication/incarnation.ts'
import { withPatience } from '../replication/patience.ts'
import type { Checkpoint } from '../replication/pull.ts'
import { partOf } from './part.ts'
import { type Written, writtenBetween } from './written.ts'

export type Replicated<D extends BalieDocument> = Omit<Handled<D>, 'stored' | 'provenUntil'> & {
  /** What was agreed at the last proof. It goes on from there: what came after it may be gone at the server. */
  agreed: Agreed
  /** Nothing of this database was written since: this can be taken for agreed as well. */
  onNothingSent: (agreed: Agreed) => Promise<void>
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
  /** Whether the server lacks nothing of what it was sent before, as far as it was not proven. */
  isWhole: () => boolean
  /** How far both ways have come, as it is on disk. Throws before it has begun. */
  agreed: () => Promise<Agreed>
  stop: () => Promise<void>
}

/** Keeps one collection and one database equal, both ways, for as long as this window leads: our handlers, tied to RxDB. */
export const replicate = <D extends BalieDocument>(options: Replicated<D>): Replication<D> => {
  const { identifier, collection, agreed, onNothingSent, ...handled } = options
  const stopping = Promise.withResolvers<undefined>()
  const whole = Promise.withResolvers<undefined>()
  let isWhole = false
  let stopped = false
  /** A function of its own, as the compiler takes a variable it has seen false to stay so. */
  const isStopped = (): boolean => stopped
  const stream = new Subject<RxReplicationPullStreamItem<D, Checkpoint>>()
  const handlers = handlersFor({
    ...handled,
    provenUntil: agreed.read ?? '0',
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
      handler: async (since: Checkpoint | undefined, limit) => {
        // What is read could be written over what the server lost.
        await whole.promise
        if (stopped) throw new Error('The replication has ended.')
        return aliveIn(await handlers.pull(since, limit))
      },
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
  const reached = async (): Promise<Agreed> => {
    const { internalReplicationState: internal } = state
    if (internal === undefined) throw new Error('The replication has not begun.')
    const read = await getLastCheckpointDoc<D, Checkpoint>(internal, 'down')
    return { read: read?.seq, sent: await getLastCheckpointDoc<D, Written>(internal, 'up') }
  }
  let begun: Agreed = {}
  const sendAgain = async (): Promise<void> => {
    await Promise.race([state.startPromise, stopping.promise])
    if (isStopped()) return
    begun = await reached()
    // What was written after this is still to be sent as ever.
    const { sent: last } = begun
    if (last === undefined) return
    let found = 0
    for await (const ids of writtenBetween(collection, agreed.sent, last)) {
      const own = ids.filter((id) => belongsTo(handled.database, id))
      found += own.length
      for (let from = 0; from < own.length; from += pushBatch) {
        if (isStopped()) return
        const documents = await collection.findByIds(own.slice(from, from + pushBatch)).exec()
        await handlers.sendAgain([...documents.values()].map((document) => document.toMutableJSON()))
      }
      if (isStopped()) return
    }
    if (found === 0) await onNothingSent({ ...agreed, sent: last })
  }
  const makeWhole = async (): Promise<void> => {
    while (!isStopped()) {
      try {
        await sendAgain()
        isWhole = true
        whole.resolve(undefined)
        return
      } catch {
        await Promise.race([sleep(retryMs), stopping.promise])
      }
    }
  }
  const wholeOrStopped = makeWhole()
  return {
    state,
    sendRefused: handlers.sendRefused,
    isWhole: () => isWhole,
    agreed: async () => {
      const now = await reached()
      // While no row was written after it, RxDB's checkpoint on disk is still the one that is not proven.
      return now.read === begun.read ? { ...now, read: agreed.read } : now
    },
    stop: async () => {
      stopped = true
      stopping.resolve(undefined)
      whole.resolve(undefined)
      handlers.stop()
      await wholeOrStopped
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
