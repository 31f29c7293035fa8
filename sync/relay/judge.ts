import { renderLeaf, revisionsOf } from './documentRecord.ts'
import type { Desk } from './desk.ts'
import type { Plan } from './edit.ts'
import type { Incoming } from './incoming.ts'
import type { Refusal } from './refusal.ts'
import type { Candidate } from './validate.ts'

/** A document and what it is going to do. */
export type Planned = { readonly incoming: Incoming; readonly plan: Plan }

/** As CouchDB shows it to the functions: with the revision the client named, or the one that replication brings. */
const newDocument = (desk: Desk, { incoming, plan }: Planned): string => {
  const path = desk.request.newEdits ? incoming.path.slice(0, 1) : plan.path
  const history = path[0] === undefined ? {} : { _rev: path[0], _revisions: revisionsOf(path) }
  const deleted = incoming.deleted ? { _deleted: true } : {}
  return JSON.stringify({ _id: incoming.id, ...history, ...incoming.fields, ...deleted })
}

const oldDocument = (desk: Desk, { incoming, plan }: Planned): string => {
  const record = desk.records.get(incoming.id)
  return record === undefined || plan.previous === undefined
    ? 'null'
    : renderLeaf(incoming.id, record, plan.previous, { revs: true })
}

/** What the database's functions say to the documents: the first refusal of each, undefined where all agree. */
export const judge = (desk: Desk, planned: readonly Planned[]): readonly (Refusal | undefined)[] => {
  if (desk.validators.length === 0) return []
  const { caller, database } = desk.request
  const userCtx = JSON.stringify({ db: database.name, name: caller.name, roles: caller.roles })
  const secObj = JSON.stringify(desk.security)
  const candidates = planned.map((one): Candidate => ({
    newDoc: newDocument(desk, one),
    oldDoc: oldDocument(desk, one),
    userCtx,
    secObj,
  }))
  const verdicts = desk.validators.map((validator) => validator(candidates))
  return candidates.map((_, index) => verdicts.map((refusals) => refusals[index]).find((said) => said !== undefined))
}
