import { leaves, makeRecord, treeOf } from './documentRecord.ts'
import { conflict } from './refusal.ts'
import { nextRevision } from './revision.ts'
import { emptyTree, graft } from './revisionTree.ts'
import type { DocumentRecord, Leaf } from './documentRecord.ts'
import type { Incoming } from './incoming.ts'
import type { Revision } from './revision.ts'
import type { RevisionTree } from './revisionTree.ts'

/** What an incoming document does to the one that is kept. */
export type Plan = {
  /** The revision the document gets. */
  readonly rev: Revision
  /** The new revision and its ancestors, newest first. */
  readonly path: readonly Revision[]
  /** The leaf it replaces as far as validation is concerned; its body is kept. */
  readonly previous: Leaf | undefined
  /** False when all that it tells is known already: nothing is written. */
  readonly isNew: boolean
}

const leafAt = (record: DocumentRecord | undefined, revision: Revision | undefined): Leaf | undefined =>
  record === undefined ? undefined : leaves(record).find((leaf) => leaf.rev === revision)

const grow = (incoming: Incoming, parent: Revision | undefined): readonly [Revision, ...Revision[]] => {
  const rev = nextRevision({ parent, deleted: incoming.deleted, body: incoming.body })
  return parent === undefined ? [rev] : [rev, parent]
}

/**
 * A client's own edit. Throws the conflict that CouchDB answers: the revision it names must be a leaf; over a document
 * that is wholly deleted it must name none and be alive, and then continues the history of the tombstone.
 */
export const planEdit = (record: DocumentRecord | undefined, incoming: Incoming): Plan => {
  const [named] = incoming.path
  if (record === undefined) {
    if (named !== undefined) throw conflict()
    const path = grow(incoming, undefined)
    return { rev: path[0], path, previous: undefined, isNew: true }
  }
  if (record.winner.deleted) {
    if (named !== undefined || incoming.deleted) throw conflict()
    const path = grow(incoming, record.winner.rev)
    return { rev: path[0], path, previous: undefined, isNew: true }
  }
  const previous = leafAt(record, named)
  if (previous === undefined) throw conflict()
  const path = grow(incoming, previous.rev)
  return { rev: path[0], path, previous, isNew: true }
}

/** Whether the path has a revision, or an ancestor of one, that the tree lacks. */
const tellsMore = (tree: RevisionTree, path: readonly Revision[]): boolean => {
  const grafted = graft(tree, path)
  return path.some((revision) => !tree.has(revision) || grafted.get(revision) !== tree.get(revision))
}

/** A revision made elsewhere (`new_edits: false`): it is taken as it is, beside the others if need be. */
export const planReplicated = (record: DocumentRecord | undefined, incoming: Incoming): Plan => {
  const [rev] = incoming.path
  if (rev === undefined) throw new Error('a replicated document names its revision')
  const tree = record === undefined ? emptyTree : treeOf(record)
  const previous = record === undefined ? undefined : leaves(record).find((leaf) => incoming.path.includes(leaf.rev))
  return { rev, path: incoming.path, previous, isNew: tellsMore(tree, incoming.path) }
}

/** The record after the plan was carried out. */
export const carryOut = (content: {
  record: DocumentRecord | undefined
  incoming: Incoming
  plan: Plan
  seq: number
  limit: number
}): DocumentRecord => {
  const { record, incoming, plan, seq, limit } = content
  const tree = graft(record === undefined ? emptyTree : treeOf(record), plan.path)
  const bodies = record === undefined ? [] : leaves(record)
  const leaf: Leaf = { rev: plan.rev, deleted: incoming.deleted, body: incoming.body }
  const isKnown = bodies.some((known) => known.rev === leaf.rev)
  return makeRecord({ seq, tree, bodies: isKnown ? bodies : [...bodies, leaf], limit })
}
