import type { CentralDatabase, CentralDocument } from './centralDatabase.ts'

/** Versions of a document that lost against its present one, by its `_conflicts`. */
export type Leaves = (document: CentralDocument) => Promise<CentralDocument[]>

/** So many names of revisions, 34 letters each, fit into an address that every proxy lets through. */
const atOnce = 40
const mostKept = 2_000

/**
 * Reads the losing versions that a document names. Stations never delete them, so they come along with every later version
 * of the document; what a revision holds never changes, so each is fetched once. Throws what the database throws.
 */
export const leavesOf = (database: Pick<CentralDatabase, 'leaves'>): Leaves => {
  const known = new Map<string, CentralDocument>()
  const keep = (leaf: CentralDocument): void => {
    known.set(`${leaf._id} ${leaf._rev}`, leaf)
    for (const oldest of known.keys()) {
      if (known.size <= mostKept) break
      known.delete(oldest)
    }
  }
  return async ({ _id, _conflicts: revs = [] }) => {
    const found = revs.map((rev) => known.get(`${_id} ${rev}`))
    const leaves = found.filter((leaf) => leaf !== undefined)
    const missing = revs.filter((_rev, place) => found[place] === undefined)
    for (let from = 0; from < missing.length; from += atOnce) {
      const fetched = await database.leaves(_id, missing.slice(from, from + atOnce))
      fetched.forEach(keep)
      leaves.push(...fetched)
    }
    return leaves
  }
}
