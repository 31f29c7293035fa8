import { canonicalJson } from '../../document/canonical.ts'
import { LocalFields, type ProductContent } from '../product.ts'

/** The fields that can be given to many products at once; remarks and price are about one product. */
export const bulkFields = [
  'department',
  'responsible',
  'backups',
  'queue',
  'level',
  'where',
  'channels',
  'appointment',
  'duration',
  'leadTime',
  'audiences',
  'bundles',
  'status',
  'reviewOn',
] as const satisfies readonly (keyof LocalFields)[]
export type BulkField = (typeof bulkFields)[number]

/** Lists of which products keep what they have, while something is added to it or taken away. */
export type JoinedField = Extract<BulkField, 'backups' | 'bundles'>
export const listWays = ['replace', 'add', 'remove'] as const
export type ListWay = (typeof listWays)[number]

/**
 * The fields named take the values of `to`; one that is not there is taken away. In `ways` stands of which lists the values are
 * added to what a product has, or taken from it.
 */
export type LocalChanges = {
  to: LocalFields
  fields: readonly BulkField[]
  ways?: Readonly<Partial<Record<JoinedField, ListWay>>>
}

/** Fields whose order means nothing: to choose the same in another order changes nothing. */
const sets: ReadonlySet<BulkField> = new Set<BulkField>(['backups', 'channels', 'where', 'bundles', 'audiences'])

const isSame = (field: BulkField, a: unknown, b: unknown): boolean => {
  const comparable = (value: unknown): string =>
    canonicalJson(sets.has(field) && Array.isArray(value) ? value.map(canonicalJson).sort() : value)
  return comparable(a) === comparable(b)
}

const listAfter = <T>(present: readonly T[], named: readonly T[], way: ListWay = 'replace'): T[] => {
  if (way === 'add') return [...new Set([...present, ...named])]
  return way === 'remove' ? present.filter((one) => !named.includes(one)) : [...named]
}

/** The values that a product would have, were all of its fields changed. */
const targetOf = (local: LocalFields, { to, ways = {} }: LocalChanges): LocalFields => ({
  ...to,
  backups: listAfter(local.backups, to.backups, ways.backups),
  bundles: listAfter(local.bundles, to.bundles, ways.bundles),
})

const changedIn = (local: LocalFields, changes: LocalChanges): [BulkField, unknown][] => {
  const target = targetOf(local, changes)
  return changes.fields.flatMap((field): [BulkField, unknown][] =>
    isSame(field, local[field], target[field]) ? [] : [[field, target[field]]],
  )
}

/** The fields with the changes in them; those that say what is so already are left as they are. */
export const withChanges = (local: LocalFields, changes: LocalChanges): LocalFields => {
  const next: Record<string, unknown> = { ...local, ...Object.fromEntries(changedIn(local, changes)) }
  return LocalFields.parse(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)))
}

/** What changes would do to products, by their keys: those that change, those that are so already, those one may not edit. */
export type BulkPlan = { changing: string[]; same: string[]; notAllowed: string[] }

export const planBulk = <P extends Pick<ProductContent, 'local'> & { key: string }>(parts: {
  products: readonly P[]
  changes: LocalChanges
  mayEdit: (product: P) => boolean
}): BulkPlan => {
  const { products, changes, mayEdit } = parts
  const plan: BulkPlan = { changing: [], same: [], notAllowed: [] }
  for (const product of products) {
    const changing = changedIn(product.local, changes).length > 0
    plan[!mayEdit(product) ? 'notAllowed' : changing ? 'changing' : 'same'].push(product.key)
  }
  return plan
}

/**
 * The present fields with what a change of `before` to `after` did taken back. What somebody wrote over it meanwhile stays.
 */
export const undone = (parts: { before: LocalFields; after: LocalFields; present: LocalFields }): LocalFields => {
  const { before, after, present } = parts
  const back = bulkFields.filter(
    (field) => !isSame(field, before[field], after[field]) && isSame(field, present[field], after[field]),
  )
  return withChanges(present, { to: before, fields: back })
}

/** The fields of which the new value is none that a product can have. */
export const wrongFields = ({ to, fields }: LocalChanges): BulkField[] =>
  fields.filter((field) => !LocalFields.shape[field].safeParse(to[field]).success)
