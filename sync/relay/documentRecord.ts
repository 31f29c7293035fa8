import { isArray, isString, parseOwnObject } from './json.ts'
import { generationOf, hashOf } from './revision.ts'
import { byRank, decodeTree, encodeTree, historyOf, leavesOf, prune } from './revisionTree.ts'
import type { Revision } from './revision.ts'
import type { EncodedBranch, RevisionTree } from './revisionTree.ts'

/** The end of a branch. `body` is the JSON text of the document's own fields. */
export type Leaf = { readonly rev: Revision; readonly deleted: boolean; readonly body: string }

/** All that is kept of a document: its leaves with their bodies, the winner first, and the tree of their ancestors. */
export type DocumentRecord = {
  readonly seq: number
  readonly winner: Leaf
  readonly others: readonly Leaf[]
  readonly branches: readonly EncodedBranch[]
}

export const leaves = (record: DocumentRecord): readonly Leaf[] => [record.winner, ...record.others]

export const treeOf = (record: DocumentRecord): RevisionTree => decodeTree(record.branches)

/** A record of the tree pruned to `limit`; `bodies` holds at least the leaves of the tree. */
export const makeRecord = (content: {
  seq: number
  tree: RevisionTree
  bodies: readonly Leaf[]
  limit: number
}): DocumentRecord => {
  const tree = prune(content.tree, content.limit)
  const ends = new Set(leavesOf(tree))
  const [winner, ...others] = content.bodies.filter((leaf) => ends.has(leaf.rev)).sort(byRank)
  if (winner === undefined) throw new Error('a document has at least one leaf')
  return { seq: content.seq, winner, others, branches: encodeTree(tree) }
}

/** A header line of JSON, then one line per leaf with its body: reading the winner parses no body. */
export const encodeRecord = (record: DocumentRecord): string => {
  const header = {
    seq: record.seq,
    leaves: leaves(record).map((leaf) => [leaf.rev, leaf.deleted]),
    branches: record.branches,
  }
  return [JSON.stringify(header), ...leaves(record).map((leaf) => leaf.body)].join('\n')
}

const isBranch = (value: unknown): value is EncodedBranch =>
  isArray(value) && value.length === 2 && typeof value[0] === 'number' && isArray(value[1]) && value[1].every(isString)

export const decodeRecord = (text: string): DocumentRecord => {
  const [headerLine = '', ...bodies] = text.split('\n')
  const header = parseOwnObject(headerLine)
  const { seq, leaves: ends, branches } = header
  if (typeof seq !== 'number' || !isArray(ends) || !isArray(branches)) throw new Error('the store holds a bad record')
  const [winner, ...others] = ends.map((end, index): Leaf => {
    const body = bodies[index]
    if (!isArray(end) || !isString(end[0]) || body === undefined) throw new Error('the store holds a bad leaf')
    return { rev: end[0], deleted: end[1] === true, body }
  })
  if (winner === undefined) throw new Error('the store holds a record without leaves')
  return { seq, winner, others, branches: branches.filter(isBranch) }
}

/** `{start, ids}` as CouchDB's `_revisions`; `path` is newest first. */
export const revisionsOf = (path: readonly Revision[]) => ({
  start: path[0] === undefined ? 0 : generationOf(path[0]),
  ids: path.map(hashOf),
})

export type Extras = { readonly revs?: boolean; readonly conflicts?: boolean; readonly deletedConflicts?: boolean }

/** What a client may ask to see of a document beside its own fields. */
const extraFields = (record: DocumentRecord, leaf: Leaf, extras: Extras): Record<string, unknown> => {
  const losers = leaves(record).filter((other) => other.rev !== leaf.rev)
  const conflicts = losers.filter((other) => !other.deleted).map((other) => other.rev)
  const deletedConflicts = losers.filter((other) => other.deleted).map((other) => other.rev)
  return {
    ...(leaf.deleted ? { _deleted: true } : {}),
    ...(extras.revs === true ? { _revisions: revisionsOf(historyOf(treeOf(record), leaf.rev)) } : {}),
    ...(extras.conflicts === true && conflicts.length > 0 ? { _conflicts: conflicts } : {}),
    ...(extras.deletedConflicts === true && deletedConflicts.length > 0
      ? { _deleted_conflicts: deletedConflicts }
      : {}),
  }
}

/** The document as JSON text, as CouchDB answers it. */
export const renderLeaf = (id: string, record: DocumentRecord, leaf: Leaf, extras: Extras = {}): string => {
  const special = JSON.stringify({ _id: id, _rev: leaf.rev, ...extraFields(record, leaf, extras) })
  return leaf.body === '{}' ? special : `${special.slice(0, -1)},${leaf.body.slice(1)}`
}
