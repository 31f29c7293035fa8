import { canonicalJson } from '#domain/document/canonical.ts'
import { readDocument } from '../merge/kinds.ts'
import type { CentralDatabase, CentralDocument } from './centralDatabase.ts'

/**
 * What the versions of a document hold that lost against its present one, by its `_conflicts`. Those that hold a log come as
 * one, with every entry of theirs.
 */
export type Leaves = (document: CentralDocument) => Promise<CentralDocument[]>

/** So many names of revisions, 34 letters each, fit into an address that every proxy lets through. */
const atOnce = 40
/** Documents of which the versions are remembered. */
const mostKept = 500

type Gathered = {
  revs: Set<string>
  /** Every entry once, whatever else bears its id. */
  entries: Map<string, unknown>
  /** Versions without a log, and those that cannot be read. */
  others: CentralDocument[]
}

/**
 * Reads the losing versions that a document names. Stations never delete them, so they come along with every later version
 * of the document; what a revision holds never changes, so each is fetched once. There may be thousands: what they hold is
 * gathered, so that each next change costs no more than one of them. Throws what the database throws.
 */
export const leavesOf = (database: Pick<CentralDatabase, 'leaves'>): Leaves => {
  const known = new Map<string, Gathered>()
  const gatheredOf = (id: string): Gathered => {
    const gathered = known.get(id) ?? { revs: new Set(), entries: new Map(), others: [] }
    known.delete(id)
    known.set(id, gathered)
    for (const oldest of known.keys()) {
      if (known.size <= mostKept) break
      known.delete(oldest)
    }
    return gathered
  }
  return async ({ _id, _conflicts: revs = [] }) => {
    const gathered = gatheredOf(_id)
    const missing = revs.filter((rev) => !gathered.revs.has(rev))
    for (let from = 0; from < missing.length; from += atOnce) {
      for (const leaf of await database.leaves(_id, missing.slice(from, from + atOnce))) add(gathered, leaf)
    }
    const [last] = revs
    const whole = { _id, _rev: last ?? '', log: [...gathered.entries.values()] }
    return gathered.entries.size === 0 ? gathered.others : [whole, ...gathered.others]
  }
}

const add = (gathered: Gathered, leaf: CentralDocument): void => {
  if (gathered.revs.has(leaf._rev)) return
  gathered.revs.add(leaf._rev)
  const log: unknown = leaf['log']
  // One that cannot be read must not spoil the others.
  if (!Array.isArray(log) || readDocument(leaf._id, { ...leaf, id: leaf._id }) === undefined) {
    gathered.others.push(leaf)
    return
  }
  for (const entry of log.map((one: unknown) => one)) gathered.entries.set(canonicalJson(entry), entry)
}
