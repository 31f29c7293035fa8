import { leaves } from './documentRecord.ts'
import { isArray, isString, parseOwnObject } from './json.ts'
import type { DocumentRecord } from './documentRecord.ts'
import type { Revision } from './revision.ts'

/** The last change of a document: its leaves with the winner first. Each document has one such row. */
export type ChangeRow = {
  readonly seq: number
  readonly id: string
  readonly revs: readonly [Revision, ...Revision[]]
  readonly deleted: boolean
}

export const encodeChange = (id: string, record: DocumentRecord): string =>
  JSON.stringify({ id, revs: leaves(record).map((leaf) => leaf.rev), deleted: record.winner.deleted })

export const decodeChange = (seq: number, text: string): ChangeRow => {
  const { id, revs, deleted } = parseOwnObject(text)
  if (!isString(id) || !isArray(revs)) throw new Error('the store holds a bad change')
  const [winner, ...others] = revs.filter(isString)
  if (winner === undefined) throw new Error('the store holds a change without revisions')
  return { seq, id, revs: [winner, ...others], deleted: deleted === true }
}
