import { canonicalJson } from '#domain/document/canonical.ts'
import { compareText } from '#domain/document/order.ts'

/** What a document says, without its id and revision. */
export type Body = Readonly<Record<string, unknown>>
export type Revision = { rev: string; parent: string | undefined; body: Body }

/** A document with every revision that was ever written, as CouchDB keeps it: leaves are what nothing was written over. */
export type Tree = { revisions: Map<string, Revision>; leaves: Set<string> }

export const emptyTree = (): Tree => ({ revisions: new Map(), leaves: new Set() })

export const copyTree = ({ revisions, leaves }: Tree): Tree => ({
  revisions: new Map(revisions),
  leaves: new Set(leaves),
})

/** The present version: the longest branch, then the larger text; on every server the same one. */
export const winnerOf = ({ revisions, leaves }: Tree): Revision | undefined => {
  const [only] = leaves
  if (leaves.size === 1 && only !== undefined) return revisions.get(only)
  const rev = [...leaves].sort((a, b) => generationOf(b) - generationOf(a) || compareText(b, a))[0]
  return rev === undefined ? undefined : revisions.get(rev)
}

export const losersOf = (tree: Tree): string[] => {
  if (tree.leaves.size < 2) return []
  const winner = winnerOf(tree)?.rev
  return [...tree.leaves].filter((rev) => rev !== winner).sort(compareText)
}

/** Writes over a leaf, or begins the document; `undefined` when the revision named is not a leaf: a conflict. */
export const writeOver = (tree: Tree, parent: string | undefined, body: Body): Revision | undefined => {
  if (parent === undefined ? tree.leaves.size > 0 : !tree.leaves.has(parent)) return undefined
  const rev = `${String(generationOf(parent) + 1)}-${hashOf(`${parent ?? ''} ${canonicalJson(body)}`)}`
  if (tree.revisions.has(rev)) return undefined
  const revision = { rev, parent, body }
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
