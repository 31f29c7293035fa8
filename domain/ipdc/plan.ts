import { canonicalJson } from '../document/canonical.ts'
import type { Edit, ProductDocument } from '../product/history.ts'
import { withContent } from '../product/history.ts'
import { addedProduct } from '../product/newProduct.ts'
import type { IpdcFields, LocalFields } from '../product/product.ts'
import type { FoundProduct } from './found.ts'
import { momentOf } from './read.ts'

/** Why a product that was read changes nothing: it is the same here, newer here, or no longer offered and not here at all. */
export const unchangedReasons = ['same', 'newerHere', 'notOffered'] as const

type Planned<K extends string, More = unknown> = { kind: K; found: FoundProduct; document: string } & More

/** What taking one product in would do. */
export type ImportStep =
  | Planned<'new'>
  | Planned<'changed' | 'withdrawn', { fields: (keyof IpdcFields)[] }>
  | Planned<'unchanged', { why: (typeof unchangedReasons)[number] }>

/** The fields that are told one by one of a change; dates of versions change with each. */
const silent: readonly string[] = ['generatedAtTime', 'laatstGewijzigd', 'creatie']

/** What taking these products in would do, in their order, each in its latest version. */
export const planImport = (found: readonly FoundProduct[], present: readonly ProductDocument[]): ImportStep[] =>
  latestOf(found).map(plannerOver(present))

/**
 * Says of one product after the other what taking it in would do. A product is the one here that bears its address, or else
 * one that bears its number and no address yet, of which the first to ask becomes the other's.
 */
export const plannerOver = (present: readonly ProductDocument[]): ((product: FoundProduct) => ImportStep) => {
  const byAddress = firstBy(present, ({ data }) => data.ipdc.id)
  const byNumber = firstBy(present, ({ data }) => (data.ipdc.id === undefined ? data.ipdc.productnummer : undefined))
  const taken = new Set(present.map(({ id }) => id))
  const named = new Map<string, string>()
  return (product) => {
    const { id, productnummer = '', gearchiveerd } = product.ipdc
    const known = byAddress.get(id) ?? byNumber.get(productnummer)
    if (known !== undefined) {
      byAddress.set(id, known)
      byNumber.delete(productnummer)
      return stepFor(product, known)
    }
    const document = named.get(id) ?? freeId(id, taken)
    if (gearchiveerd === true) return { kind: 'unchanged', why: 'notOffered', found: product, document }
    named.set(id, document)
    taken.add(document)
    return { kind: 'new', found: product, document }
  }
}

const stepFor = (found: FoundProduct, { id: document, data }: ProductDocument): ImportStep => {
  const present = data.ipdc
  const fields = changedFields(present, found.ipdc)
  if (fields.length === 0) return { kind: 'unchanged', why: 'same', found, document }
  const isOlder = momentOf(found.ipdc.generatedAtTime) < momentOf(present.generatedAtTime)
  if (isOlder) return { kind: 'unchanged', why: 'newerHere', found, document }
  const told = fields.filter((field) => !silent.includes(field))
  const withdraws = found.ipdc.gearchiveerd === true && present.gearchiveerd !== true
  return { kind: withdraws ? 'withdrawn' : 'changed', fields: told, found, document }
}

/** A product as the step leaves it; undefined where it changes nothing, also because somebody did the same meanwhile. */
export const takenIn = (parts: {
  step: Pick<ImportStep, 'kind' | 'document' | 'found'>
  /** The product as it is by now. */
  present: ProductDocument | undefined
  /** What a new product begins with. */
  begins: LocalFields
  edit: Edit
}): ProductDocument | undefined => {
  const { step, present, begins, edit } = parts
  const { ipdc } = step.found
  if (step.kind === 'unchanged') return undefined
  if (present !== undefined) {
    const { local } = present.data
    return withContent(
      present,
      { ipdc, local: step.kind === 'withdrawn' ? { ...local, status: 'withdrawn' } : local },
      edit,
    )
  }
  return addedProduct(step.document, { ipdc, local: begins }, edit)
}

/** Of several versions of one product, from several files, the latest. */
const latestOf = (found: readonly FoundProduct[]): FoundProduct[] => {
  const latest = new Map<string, FoundProduct>()
  for (const product of found) {
    const known = latest.get(product.ipdc.id)
    const isLater = known === undefined || momentOf(product.ipdc.generatedAtTime) > momentOf(known.ipdc.generatedAtTime)
    if (isLater) latest.set(product.ipdc.id, product)
  }
  return [...latest.values()]
}

const changedFields = (a: IpdcFields, b: IpdcFields): (keyof IpdcFields)[] => {
  const fields = Object.keys({ ...a, ...b }).filter((field): field is keyof IpdcFields => field in a || field in b)
  return fields.filter((field) => canonicalJson(a[field]) !== canonicalJson(b[field]))
}

const firstBy = (
  documents: readonly ProductDocument[],
  keyOf: (document: ProductDocument) => string | undefined,
): Map<string, ProductDocument> => {
  const first = new Map<string, ProductDocument>()
  for (const document of [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = keyOf(document)
    if (key !== undefined && !first.has(key)) first.set(key, document)
  }
  return first
}

/** Two stations that take the same product in name it alike, by the end of its address. */
const freeId = (address: string, taken: ReadonlySet<string>): string => {
  const parts = address
    .toLowerCase()
    .split(/[/#?]/)
    .filter((part) => part !== '')
  const name = parts
    .slice(-2)
    .join('-')
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .slice(-60)
    .replace(/^-+/, '')
  for (let n = 1; ; n++) {
    const id = `product:${name}${n === 1 ? '' : `-${String(n)}`}`
    if (!taken.has(id)) return id
  }
}
