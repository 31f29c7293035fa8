import { decodeRecord } from './documentRecord.ts'
import { parseOwnObject } from './json.ts'
import { countsKey, documentKey, limitKey, localKey, securityKey } from './keys.ts'
import { parseSecurity } from './security.ts'
import { formatSequence } from './sequence.ts'
import { makeValidator } from './validate.ts'
import type { DocumentRecord } from './documentRecord.ts'
import type { Security } from './security.ts'
import type { Store } from './store.ts'
import type { Validator } from './validate.ts'

/** The last sequence and the number of living and deleted documents. */
export type Counts = { readonly seq: number; readonly documents: number; readonly deleted: number }

/** What stays the same during a database's life. */
export type Identity = {
  readonly name: string
  readonly prefix: string
  /** Sixteen hexadecimal digits that sequences of this incarnation carry. */
  readonly token: string
  /** Seconds since 1970, as text. */
  readonly created: string
}

/** An open database. The counts are those of the last commit. */
export type Database = Identity & {
  readonly store: Store
  readonly counts: () => Counts
  /** The last sequence as clients see it. */
  readonly sequence: () => string
  readonly read: (id: string) => Promise<DocumentRecord | undefined>
  readonly readLocal: (id: string) => Promise<{ rev: string; body: string } | undefined>
  readonly security: () => Promise<Security>
  readonly revsLimit: () => Promise<number>
  /** Functions of the design documents as committed; kept until one of these changes. */
  readonly validators: () => Promise<readonly Validator[]>
  readonly committed: (counts: Counts, change: { designs: boolean }) => void
  /** Calls the listener after every commit and when the database is deleted. The answer ends that. */
  readonly onCommit: (listener: () => void) => () => void
  readonly isDeleted: () => boolean
  readonly deleted: () => void
}

export const defaultRevsLimit = 1000

export const emptyCounts: Counts = { seq: 0, documents: 0, deleted: 0 }

export const parseCounts = (text: string | undefined): Counts => {
  if (text === undefined) return emptyCounts
  const { seq, documents, deleted } = parseOwnObject(text)
  if (typeof seq !== 'number' || typeof documents !== 'number' || typeof deleted !== 'number') {
    throw new Error('the store holds bad counts')
  }
  return { seq, documents, deleted }
}

export const parseLimit = (text: string | undefined): number => (text === undefined ? defaultRevsLimit : Number(text))

const loadValidators = async (store: Store, prefix: string): Promise<Validator[]> => {
  const from = documentKey(prefix, '_design/')
  const before = documentKey(prefix, '_design0')
  const view = store.view()
  const validators: Validator[] = []
  try {
    for await (const batch of view.batches({ from, before })) {
      for (const [, text] of batch) {
        const { winner } = decodeRecord(text)
        const source = winner.deleted ? undefined : parseOwnObject(winner.body)['validate_doc_update']
        if (typeof source === 'string') validators.push(makeValidator(source))
      }
    }
  } finally {
    await view.close()
  }
  return validators
}

export const openDatabase = async (store: Store, identity: Identity): Promise<Database> => {
  const { prefix, token } = identity
  const listeners = new Set<() => void>()
  let counts = parseCounts(await store.get(countsKey(prefix)))
  let validators: Promise<readonly Validator[]> | undefined
  let isDeleted = false
  const tellAll = () => {
    for (const listener of [...listeners]) listener()
  }
  return {
    ...identity,
    store,
    counts: () => counts,
    sequence: () => formatSequence(counts.seq, token),
    read: async (id) => {
      const text = await store.get(documentKey(prefix, id))
      return text === undefined ? undefined : decodeRecord(text)
    },
    readLocal: async (id) => {
      const text = await store.get(localKey(prefix, id))
      if (text === undefined) return undefined
      const [rev = '', body = ''] = text.split('\n')
      return { rev, body }
    },
    security: async () => parseSecurity(await store.get(securityKey(prefix))),
    revsLimit: async () => parseLimit(await store.get(limitKey(prefix))),
    validators: () => {
      validators ??= loadValidators(store, prefix)
      return validators
    },
    committed: (newCounts, change) => {
      counts = newCounts
      if (change.designs) validators = undefined
      tellAll()
    },
    onCommit: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isDeleted: () => isDeleted,
    deleted: () => {
      isDeleted = true
      tellAll()
    },
  }
}
