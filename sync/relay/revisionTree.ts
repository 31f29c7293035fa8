import { compareRevisions, generationOf, hashOf } from './revision.ts'
import type { Revision } from './revision.ts'

/** Every known revision of a document with its parent; `undefined` where the ancestors are unknown or pruned. */
export type RevisionTree = ReadonlyMap<Revision, Revision | undefined>

export const emptyTree: RevisionTree = new Map()

/**
 * The tree with one more history in it: `path` is newest first, each revision the parent of the one before.
 * Histories that agree with each other give the same tree in any order. A revision keeps the parent it has.
 */
export const graft = (tree: RevisionTree, path: readonly Revision[]): RevisionTree => {
  const grafted = new Map(tree)
  for (const [index, revision] of path.entries()) {
    const parent = path[index + 1]
    const known = grafted.get(revision)
    if (known === undefined) grafted.set(revision, parent)
    // From here on the path tells another past than the tree does: its ancestors would become leaves.
    else if (known !== parent) break
  }
  return grafted
}

export const leavesOf = (tree: RevisionTree): Revision[] => {
  const parents = new Set(tree.values())
  return [...tree.keys()].filter((revision) => !parents.has(revision))
}

/** The revision and its known ancestors, newest first. */
export const historyOf = (tree: RevisionTree, revision: Revision): Revision[] => {
  const history: Revision[] = []
  let next: Revision | undefined = revision
  while (next !== undefined && tree.has(next)) {
    history.push(next)
    next = tree.get(next)
  }
  return history
}

/** Leaves that descend from the revision, itself included when it is a leaf. */
export const descendantLeaves = (tree: RevisionTree, revision: Revision): Revision[] =>
  leavesOf(tree).filter((leaf) => historyOf(tree, leaf).includes(revision))

/** Keeps the last `limit` revisions of every branch. */
export const prune = (tree: RevisionTree, limit: number): RevisionTree => {
  if (tree.size <= limit) return tree
  const kept = new Map<Revision, Revision | undefined>()
  for (const leaf of leavesOf(tree)) {
    for (const revision of historyOf(tree, leaf).slice(0, limit)) kept.set(revision, tree.get(revision))
  }
  for (const [revision, parent] of kept) {
    if (parent !== undefined && !kept.has(parent)) kept.set(revision, undefined)
  }
  return kept
}

export type LeafState = { readonly rev: Revision; readonly deleted: boolean }

/** Winner first. Every server orders alike: living before deleted, then the longer history, then the greater hash. */
export const byRank = (a: LeafState, b: LeafState): number =>
  a.deleted === b.deleted ? compareRevisions(b.rev, a.rev) : a.deleted ? 1 : -1

/** One branch: the generation of its leaf and the hashes down to the root or to a revision of an earlier branch. */
export type EncodedBranch = readonly [generation: number, hashes: readonly string[]]

export const encodeTree = (tree: RevisionTree): EncodedBranch[] => {
  const seen = new Set<Revision>()
  return leavesOf(tree).map((leaf) => {
    const hashes: string[] = []
    for (const revision of historyOf(tree, leaf)) {
      hashes.push(hashOf(revision))
      if (seen.has(revision)) break
      seen.add(revision)
    }
    return [generationOf(leaf), hashes]
  })
}

export const decodeTree = (branches: readonly EncodedBranch[]): RevisionTree => {
  const tree = new Map<Revision, Revision | undefined>()
  for (const [generation, hashes] of branches) {
    const path = hashes.map((hash, index) => `${generation - index}-${hash}`)
    for (const [index, revision] of path.entries()) {
      if (!tree.has(revision)) tree.set(revision, path[index + 1])
    }
  }
  return tree
}
