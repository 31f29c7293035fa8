import { type RxCollection, type RxReplicationPullStreamItem, type WithDeleted } from 'rxdb'
import { getAssumedMasterState, getLastCheckpointDoc } from 'rxdb/plugins/core'
import type { RxReplicationState } from 'rxdb/plugins/replication'
import { Subject, filter, firstValueFrom } from 'rxjs'
import type { Database } from '#domain/site/databases.ts'
import { type BalieDocument, type CollectionName, mergeDocuments, sameDocument } from '../merge/kinds.ts'
import { type Handled, type Pulled, belongsTo, handlersFor } from '../replication/handlers.ts'
import type { Agreed } from '../replication/incarnation.ts'
import { withPatience } from '../replication/patience.ts'
import type { Checkpoint } from '../replication/pull.ts'
import { noteBeginning, untilBegun } from './beginnings.ts'
import { partOf } from './part.ts'
import { startReplication } from './startReplication.ts'
import { type Written, sendUnproven } from './unproven.ts'

export type Replicated<D extends BalieDocument> = Omit<Handled<D>, 'stored' | 'known' | 'provenUntil'> & {
  /** What was agreed at the last proof. It goes on from there: what came after it may be gone at the server. */
  agreed: Agreed
  /**
   * For a server that stands in for the centre: what was written until then is there already. Of that, it is sent what is in
   * use, and nothing else.
   */
  atCentre: { until: Written; inUse: () => Promise<readonly BalieDocument[]> } | undefined
  /** Nothing of this database was written until then: this can be taken for sent as well. */
  onNothingSent: (sent: Written) => Promise<void>
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
  const { identifier, collection, agreed, atCentre, onNothingSent, ...handled } = options
  const ending = new AbortController()
  const { signal } = ending
  const ended = new Promise<undefined>((end) => signal.addEventListener('abort', () => end(undefined)))
  const whole = Promise.withResolvers<undefined>()
  let isWhole = false
  const stream = new Subject<RxReplicationPullStreamItem<D, Checkpoint>>()
  const known = async (ids: readonly string[]): Promise<ReadonlyMap<string, BalieDocument>> => {
    const { internalReplicationState: internal } = state
    if (internal === undefined) return new Map()
    const assumed = await getAssumedMasterState(internal, [...ids])
    return new Map(Object.entries(assumed).map(([id, { docData }]) => [id, docData]))
  }
  /**
   * RxDB leaves what it reads of a document that was written here to the push of that. To a server that stands in, what the centre
   * has is not pushed, and nobody would bring what others have added since: it is written here first, and goes its way from there.
   */
  const takeOver = async (documents: readonly D[]): Promise<void> => {
    if (atCentre === undefined || documents.length === 0) return
    const ids = documents.map(({ id }) => id)
    const [present, met] = await Promise.all([collection.findByIds(ids).exec(), known(ids)])
    for (const document of documents) {
      const found = met.has(document.id) ? undefined : present.get(document.id)
      if (found === undefined || !adds(document, found.toMutableJSON())) continue
      await found.incrementalModify((content) => {
        const merged = mergeDocuments(content, document)
        return handled.isOwn(merged) ? { ...content, ...merged } : content
      })
    }
  }
  let given = Promise.resolve()
  const handlers = handlersFor({
    ...handled,
    provenUntil: agreed.read ?? '0',
    stored: async (id) => (await collection.findOne(id).exec())?.toMutableJSON(),
    known,
    onBatch: (batch) => {
      given = given
        .then(() => takeOver(batch.documents))
        .catch((error: unknown) =>
          handled.onProblem('notTakenOver', {
            database: handled.database.name,
            name: error instanceof Error ? error.name : typeof error,
          }),
        )
        .then(() => stream.next(aliveIn(batch)))
    },
    pause: () => sleep(retryMs),
    patience: withPatience({ pause: sleep, random: Math.random }),
  })
  const { state, letGo } = startReplication<D, Checkpoint>({
    replicationIdentifier: identifier,
    collection: partOf(collection, (id) => belongsTo(handled.database, id)),
    live: true,
    retryTime: retryMs,
    waitForLeadership: true,
    toggleOnDocumentVisible: false,
    pull: {
      handler: async (since: Checkpoint | undefined, limit) => {
        // What is read could be written over what the server lost.
        await Promise.race([whole.promise, ended])
        signal.throwIfAborted()
        const [pulled] = await Promise.all([handlers.pull(since, limit), untilBegun(collection)])
        await takeOver(pulled.documents)
        return aliveIn(pulled)
      },
      batchSize: pullBatch,
      stream$: stream.asObservable(),
    },
    push: {
      batchSize: pushBatch,
      ...(atCentre === undefined ? {} : { initialCheckpoint: atCentre.until }),
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
  const lookThrough = async (): Promise<void> => {
    await state.startPromise
    const done$ = state.internalReplicationState?.firstSyncDone.up
    if (done$ !== undefined) await firstValueFrom(done$.pipe(filter(Boolean)), { defaultValue: undefined })
  }
  noteBeginning(collection, Promise.race([lookThrough(), ended]))
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
  const holds = (id: string): boolean => belongsTo(handled.database, id)
  const sendInUse = async (): Promise<void> => {
    const documents = (await atCentre?.inUse())?.filter(({ id }) => holds(id)) ?? []
    for (let from = 0; from < documents.length; from += pushBatch) {
      signal.throwIfAborted()
      await handlers.sendAgain(documents.slice(from, from + pushBatch))
    }
  }
  let begun: Agreed = {}
  const sendAgain = async (): Promise<void> => {
    await Promise.race([state.startPromise, ended])
    signal.throwIfAborted()
    begun = await reached()
    // What was written after this is still to be sent as ever.
    const { sent: until } = begun
    if (agreed.sent === undefined) await sendInUse()
    if (until === undefined || until.lwt === (agreed.sent ?? atCentre?.until)?.lwt) return
    const send = handlers.sendAgain
    const after = agreed.sent ?? atCentre?.until
    const count = await sendUnproven({ collection, holds, after, until, send, signal })
    if (count === 0) await onNothingSent(until)
  }
  const makeWhole = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await sendAgain()
        whole.resolve(undefined)
        isWhole = true
        return
      } catch {
        await Promise.race([sleep(retryMs), ended])
      }
    }
  }
  const wholeOrEnded = makeWhole()
  return {
    state,
    sendRefused: handlers.sendRefused,
    isWhole: () => isWhole,
    agreed: async () => {
      const onDisk = await reached()
      // While no row was written after it, RxDB's checkpoint on disk is still the one that is not proven.
      return onDisk.read === begun.read ? { ...onDisk, read: agreed.read } : onDisk
    },
    stop: async () => {
      ending.abort()
      handlers.stop()
      await wholeOrEnded
      clearInterval(polling)
      errors.unsubscribe()
      await state.cancel()
      letGo()
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
    const { state, letGo } = startReplication<D, Checkpoint>({
      replicationIdentifier,
      collection,
      push: never,
      autoStart: false,
      waitForLeadership: false,
      toggleOnDocumentVisible: false,
    })
    await state.remove()
    letGo()
  }
}

/** Whether a document says something that another version of it does not. */
const adds = (document: BalieDocument, present: BalieDocument): boolean =>
  !sameDocument(mergeDocuments(present, document), present)

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

const alive = <D extends BalieDocument>(document: D): WithDeleted<D> => ({ ...document, _deleted: false })

const aliveIn = <D extends BalieDocument>({
  documents,
  checkpoint,
}: Pulled<D>): { documents: WithDeleted<D>[]; checkpoint: Checkpoint } => ({
  documents: documents.map(alive),
  checkpoint,
})
