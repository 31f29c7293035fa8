import * as z from 'zod'
import { canonicalJson } from '#domain/document/canonical.ts'
import { Envelope } from '#domain/document/log.ts'
import { faults } from '../verification/judge.ts'
import { toBase64url } from '../verification/keyring.ts'
import type { Apart } from '../verification/sift.ts'
import type { KeptApart } from '../verification/verifier.ts'
import { changesIn } from './changesIn.ts'
import type { Replica } from './open.ts'
import type { RefusedDocument } from './schema.ts'

/** As a row of the ledger; `at` is when it was first kept, in ms since 1970. */
export type ApartRow = Apart & { id: string; at: number }

export type ApartRows = Pick<KeptApart, 'keep'> & {
  of: (document: string) => readonly ApartRow[]
  all: () => ApartRow[]
  /** They count after all. */
  release: (rows: readonly ApartRow[]) => Promise<void>
  close: () => void
}

const prefix = 'apart:'
/** The ledger's rows of entries that are kept apart. */
export const apartRange = { $gte: prefix, $lt: 'apart;' }

const Content = z.object({ document: z.string(), entry: Envelope })
const KnownFault = z.enum(faults)

/** A row of the ledger as what it keeps; `undefined` for rows of other kinds. */
export const readApartRow = ({ id, reason, at, content }: RefusedDocument): ApartRow | undefined => {
  const parsed = Content.safeParse(content)
  const fault = KnownFault.safeParse(reason)
  return id.startsWith(prefix) && parsed.success && fault.success
    ? { ...parsed.data, fault: fault.data, id, at }
    : undefined
}

/**
 * Entries that do not count, in the ledger: as they came, of which document, and why. All windows of the station share
 * them; each row stands for its very bytes, so keeping it twice keeps it once.
 */
export const openApartRows = async (replica: Replica, now: () => number): Promise<ApartRows> => {
  const rows = new Map<string, ApartRow>()
  const byDocument = new Map<string, ApartRow[]>()
  const set = (row: ApartRow): void => {
    if (rows.has(row.id)) return
    rows.set(row.id, row)
    byDocument.set(row.document, [...(byDocument.get(row.document) ?? []), row])
  }
  const drop = (id: string): void => {
    const row = rows.get(id)
    if (row === undefined) return
    rows.delete(id)
    byDocument.set(
      row.document,
      (byDocument.get(row.document) ?? []).filter((other) => other.id !== id),
    )
  }
  const others = changesIn(replica.ledger).subscribe(({ operation, documentId, documentData }) => {
    if (!documentId.startsWith(prefix)) return
    const row = operation === 'DELETE' ? undefined : readApartRow(documentData)
    if (row === undefined) drop(documentId)
    else set(row)
  })
  for (const document of await replica.ledger.find({ selector: { id: apartRange } }).exec()) {
    const row = readApartRow(document.toMutableJSON())
    if (row !== undefined) set(row)
  }

  return {
    of: (document) => byDocument.get(document) ?? [],
    all: () => [...rows.values()],
    keep: async (entries) => {
      const named = await Promise.all(entries.map(async (one) => ({ ...one, id: await rowId(one), at: now() })))
      const fresh = named.filter(({ id }) => !rows.has(id))
      if (fresh.length === 0) return
      const { error } = await replica.ledger.bulkInsert(
        fresh.map(({ id, at, fault, document, entry }) => ({ id, at, reason: fault, content: { document, entry } })),
      )
      // Another window was first.
      const failed = error.find(({ status }) => status !== 409)
      if (failed !== undefined) throw new Error(`The ledger did not take ${failed.documentId}.`)
      for (const row of fresh) set(row)
    },
    release: async (released) => {
      if (released.length === 0) return
      await replica.ledger.bulkRemove(released.map(({ id }) => id))
      for (const { id } of released) drop(id)
    },
    close: () => others.unsubscribe(),
  }
}

const rowId = async ({ document, entry }: Apart): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalJson(entry))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${prefix}${document}:${toBase64url(hash.subarray(0, 12))}`
}
