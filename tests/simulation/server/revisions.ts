import { compareText } from '#domain/document/order.ts'

/** What a document says, without its id and revision. */
export type Body = Readonly<Record<string, unknown>>
export type Revision = { rev: string; parent: string | undefined; body: Body; deleted: boolean }

/** A document with every revision that was ever written, as CouchDB keeps it: leaves are what nothing was written over. */
export type Tree = { revisions: Map<string, Revision>; leaves: Set<string> }

export const emptyTree = (): Tree => ({ revisions: new Map(), leaves: new Set() })

export const copyTree = ({ revisions, leaves }: Tree): Tree => ({
  revisions: new Map(revisions),
  leaves: new Set(leaves),
})

/** The present version: one that lives, then the longest branch, then the larger text; on every server the same one. */
export const winnerOf = (tree: Tree): Revision | undefined => leavesInOrder(tree)[0]

/** The living versions that are not the present one. */
export const losersOf = (tree: Tree): string[] =>
  tree.leaves.size < 2
    ? []
    : leavesInOrder(tree)
        .slice(1)
        .flatMap(({ rev, deleted }) => (deleted ? [] : [rev]))

const leavesInOrder = ({ revisions, leaves }: Tree): Revision[] => {
  const found = [...leaves].flatMap((rev) => revisions.get(rev) ?? [])
  if (found.length < 2) return found
  return found.sort(
    (a, b) =>
      Number(a.deleted) - Number(b.deleted) || generationOf(b.rev) - generationOf(a.rev) || compareText(b.rev, a.rev),
  )
}

/**
 * Writes over a leaf, or begins the document, also anew over a tombstone; `undefined` when the revision named is not a
 * leaf, or one that is deleted: a conflict.
 */
export const writeOver = (tree: Tree, over: string | undefined, body: Body, deleted = false): Revision | undefined => {
  const winner = winnerOf(tree)
  const parent = over ?? (winner?.deleted === true ? winner.rev : undefined)
  if (parent === undefined ? tree.leaves.size > 0 : !tree.leaves.has(parent)) return undefined
  if (over !== undefined && tree.revisions.get(over)?.deleted === true) return undefined
  const rev = `${String(generationOf(parent) + 1)}-${hashOf(`${parent ?? ''} ${JSON.stringify(body)}`)}`
  if (tree.revisions.has(rev)) return undefined
  const revision = { rev, parent, body, deleted }
  tree.revisions.set(rev, revision)
  if (parent !== undefined) tree.leaves.delete(parent)
  tree.leaves.add(rev)
  return revision
}

/** Takes over what another server has; whether anything was new. */
export const takeOver = (tree: Tree, other: Tree): boolean => {
  let changed = false
  for (const [rev, revision] of other.revisions) {
    if (tree.revisions.has(rev)) continue
    tree.revisions.set(rev, revision)
    changed = true
  }
  if (!changed) return false
  const parents = new Set([...tree.revisions.values()].map(({ parent }) => parent))
  tree.leaves = new Set([...tree.revisions.keys()].filter((rev) => !parents.has(rev)))
  return true
}

const generationOf = (rev: string | undefined): number => (rev === undefined ? 0 : Number.parseInt(rev, 10))

/** 64 bits of FNV-1a: the same content over the same parent has the same name on every server. */
const hashOf = (text: string): string => {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
