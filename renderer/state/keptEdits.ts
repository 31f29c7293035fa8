import { databasesOf } from '#domain/site/databases.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { KeptEdit } from '#preload/contract.ts'
import { type BalieDocument, collections, mergeDocuments, readDocument, sameDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { collectionOf } from '#sync/replica/replicate.ts'
import type { CentralDatabase } from '#sync/replication/centralDatabase.ts'
import { kept } from './recording.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'

/** Gives the replica what main has kept of edits and it may have lost; an edit that is in it changes nothing. */
export const restoreKeptEdits = async (replica: Replica, bridge: Bridge): Promise<void> => {
  for (const { document } of kept(await bridge.call.unconfirmedEdits({}))) {
    const edit = readDocument(document.id, document)
    if (edit !== undefined && !('log' in edit)) await saveEdit(replica, edit)
  }
}

/** Asks the server for the documents of main's unconfirmed edits, and tells main which of them it holds. */
export const confirmHeldEdits = async (parts: {
  bridge: Bridge
  databaseNamed: (name: string) => Pick<CentralDatabase, 'present'>
  site: string
  now: () => number
}): Promise<void> => {
  const { bridge, databaseNamed, site, now } = parts
  const edits = kept(await bridge.call.unconfirmedEdits({}))
  for (const { name, kind } of databasesOf(site, now())) {
    const collection = collectionOf[kind]
    const types: readonly string[] = collection === undefined ? [] : collections[collection]
    const ids = edits.flatMap(({ document }) => (types.includes(document.type) ? [document.id] : []))
    if (ids.length === 0) continue
    const present = await databaseNamed(name).present([...new Set(ids)])
    const documents = [...present].flatMap(([id, document]) => readDocument(id, { ...document, id }) ?? [])
    await confirmEditsIn(bridge, edits, documents)
  }
}

type ConfirmBridge = { call: Pick<Bridge['call'], 'unconfirmedEdits' | 'confirmEntries'> }

/** Tells main which of its edits are in documents that the server holds. */
export const confirmEdits = async (bridge: ConfirmBridge, held: readonly BalieDocument[]): Promise<void> =>
  confirmEditsIn(bridge, kept(await bridge.call.unconfirmedEdits({})), held)

const confirmEditsIn = async (
  bridge: ConfirmBridge,
  edits: readonly KeptEdit[],
  held: readonly BalieDocument[],
): Promise<void> => {
  const byId = new Map(held.map((document) => [document.id, document]))
  const entries = edits.flatMap(({ id, document }) => (isIn(document, byId.get(document.id)) ? [id] : []))
  if (entries.length > 0) kept(await bridge.call.confirmEntries({ entries }))
}

/** An edit is in a document that does not change when both are joined. */
const isIn = (content: KeptEdit['document'], held: BalieDocument | undefined): boolean => {
  const edit = readDocument(content.id, content)
  return edit !== undefined && held !== undefined && sameDocument(mergeDocuments(held, edit), held)
}
