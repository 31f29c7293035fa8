import {
  type RxCollection,
  type RxConflictHandler,
  type RxDatabase,
  type RxStorage,
  addRxPlugin,
  createRxDatabase,
  defaultCacheReplacementPolicyMonad,
} from 'rxdb/plugins/core'
import { wrappedKeyEncryptionCryptoJsStorage } from 'rxdb/plugins/encryption-crypto-js'
import { RxDBLeaderElectionPlugin } from 'rxdb/plugins/leader-election'
import type { Stands } from '#domain/document/log.ts'
import {
  type BalieDocument,
  type EditedDocument,
  type LogDocument,
  mergeDocuments,
  sameDocument,
} from '../merge/kinds.ts'
import { contains } from '../merge/contains.ts'
import { dexieStorage } from './dexie.ts'
import type { ExpectedCollection } from './found.ts'
import { withoutPulledStates } from './pulledStates.ts'
import { type RefusedDocument, editedSchema, logSchema, personSchema, refusedSchema } from './schema.ts'
import { joinWindows, toldToOthers } from './windows.ts'

/** Two versions of a document that people edit met when one was sent, and the version that both began from. */
export type MetEdits = { base: EditedDocument | undefined; ours: EditedDocument; theirs: EditedDocument }

export type ReplicaCollections = {
  visits: RxCollection<LogDocument>
  persons: RxCollection<EditedDocument>
  catalogue: RxCollection<EditedDocument>
  settings: RxCollection<EditedDocument>
  health: RxCollection<EditedDocument>
  ledger: RxCollection<RefusedDocument>
}
export type Replica = RxDatabase<ReplicaCollections>

const schemas = {
  visits: logSchema,
  persons: personSchema,
  catalogue: editedSchema,
  settings: editedSchema,
  health: editedSchema,
  ledger: refusedSchema,
} as const satisfies Record<keyof ReplicaCollections, unknown>

/** What a replica of this version of Balie consists of. */
export const expectedCollections: readonly ExpectedCollection[] = Object.entries(schemas).map(
  ([name, { version }]) => ({ name, version }),
)

/** Every write is flushed before it counts as done (Chromium's `strict` durability). */
const strictDexie = (): RxStorage<unknown, unknown> => dexieStorage({ chromeTransactionDurability: 'strict' })

/**
 * Opens the station's replica. All windows of one origin share it, and one of them, the leader, replicates.
 * `key` opens the encrypted fields; another key than it was made with is refused by RxDB (`DB1`). `standsIn` says which of
 * two entries with one id stays in a document; without it, the smaller canonical JSON does. `onMet` hears of edits that met.
 */
export const openReplica = async (options: {
  name: string
  key: string
  storage?: RxStorage<unknown, unknown>
  standsIn?: ((document: string) => Stands) | undefined
  onMet?: ((edits: MetEdits) => void) | undefined
}): Promise<Replica> => {
  const { standsIn, onMet } = options
  addRxPlugin(RxDBLeaderElectionPlugin)
  const windows = await joinWindows(options.name)
  const storage = options.storage ?? toldToOthers(strictDexie(), windows)
  const replica: Replica = await createRxDatabase<ReplicaCollections>({
    name: options.name,
    storage: withoutPulledStates(wrappedKeyEncryptionCryptoJsStorage({ storage })),
    password: options.key,
    multiInstance: true,
    closeDuplicates: false,
  })
  replica.onClose.push(windows.leave)
  await replica.addCollections({
    visits: { ...kept, schema: schemas.visits, conflictHandler: conflictHandler<LogDocument>({ standsIn }) },
    persons: { ...kept, schema: schemas.persons, conflictHandler: conflictHandler<EditedDocument>({ onMet }) },
    catalogue: { ...kept, schema: schemas.catalogue, conflictHandler: conflictHandler<EditedDocument>({ onMet }) },
    settings: { ...kept, schema: schemas.settings, conflictHandler: conflictHandler<EditedDocument>({ onMet }) },
    health: { ...kept, schema: schemas.health, conflictHandler: conflictHandler<EditedDocument>() },
    ledger: { ...kept, schema: schemas.ledger },
  })
  return replica
}

/**
 * RxDB keeps a hundred queries of each collection with what they found, also when nobody follows them any more. On a screen that
 * stands for weeks those are the days before, held for nothing.
 */
const queriesKept = 20
const unusedMs = 30_000
const kept = { cacheReplacementPolicy: defaultCacheReplacementPolicyMonad(queriesKept, unusedMs) }

/**
 * A row that says nothing the replica does not hold came late: the server has accepted more since. RxDB would write it over
 * the newer version, so it is passed off as equal, in the one place where RxDB compares a row (`a`) with the replica (`b`).
 */
const isLateRow = (a: BalieDocument, b: BalieDocument, context: string): boolean =>
  context === 'downstream-check-if-equal-1' && contains(b, a)

type Meeting<D> = {
  standsIn?: ((document: string) => Stands) | undefined
  onMet?: ((versions: { base: D | undefined; ours: D; theirs: D }) => void) | undefined
}

/** RxDB's own idea of a conflict, answered by ours. It must never throw: that would stop a document's push for good. */
const conflictHandler = <D extends BalieDocument>({ standsIn, onMet }: Meeting<D> = {}): RxConflictHandler<D> => ({
  isEqual: (a, b, context) => a._deleted === b._deleted && (sameDocument(a, b) || isLateRow(a, b, context)),
  resolve: ({ realMasterState, newDocumentState, assumedMasterState }) => {
    onMet?.({ base: assumedMasterState, ours: newDocumentState, theirs: realMasterState })
    return Promise.resolve({
      ...realMasterState,
      ...mergeDocuments(realMasterState, newDocumentState, standsIn?.(realMasterState.id)),
      _deleted: realMasterState._deleted && newDocumentState._deleted,
    })
  },
})
