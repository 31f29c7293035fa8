import { canonicalJson } from '../document/canonical.ts'
import type { Edit, ProductDocument } from '../product/history.ts'
import { withContent } from '../product/history.ts'
import { addedProduct } from '../product/newProduct.ts'
import type { IpdcFields, LocalFields } from '../product/product.ts'
import type { FoundProduct, LeftOut } from './found.ts'
import { momentOf } from './read.ts'

type Outcome =
  | { kind: 'new' }
  | { kind: 'changed' | 'withdrawn'; fields: (keyof IpdcFields)[] }
  /** It is the same here, newer here, or no longer offered and not here at all. */
  | { kind: 'unchanged'; why: 'same' | 'newerHere' | 'notOffered' }

/** The version of a product that counts: its address and name, what of it was left out, its place among all that were read. */
type Latest = { id: string; name: string; left: readonly LeftOut[]; place: number }

/** What taking one product in would do to which document. */
export type ImportStep = Latest & Outcome & { document: string }

/** The fields that are told one by one of a change; dates of versions change with each. */
const silent: readonly string[] = ['generatedAtTime', 'laatstGewijzigd', 'creatie']

/** A product here that one which was read is, or can become: and what that would change. */
type Match = { document: string; outcome: Outcome }

type Facts = Latest & {
  madeAt: number
  number: string
  isArchived: boolean
  byAddress: Match | undefined
  byNumber: Match | undefined
}

/**
 * Plans what was read, one product after the other, without holding any of them: of several versions of a product the latest
 * counts, wherever it stands. A product is the one here that bears its address, or else one that bears its number and no
 * address yet, of which the first to ask becomes the other's.
 */
export const openPlan = (
  present: readonly ProductDocument[],
): { add: (product: FoundProduct) => void; steps: () => ImportStep[] } => {
  const addressed = firstBy(present, ({ data }) => data.ipdc.id)
  const numbered = firstBy(present, ({ data }) => (data.ipdc.id === undefined ? data.ipdc.productnummer : undefined))
  const latest = new Map<string, Facts>()
  let place = 0
  const add = (product: FoundProduct): void => {
    const { id, naam, generatedAtTime, productnummer: number = '', gearchiveerd } = product.ipdc
    const madeAt = momentOf(generatedAtTime)
    const known = latest.get(id)
    if (known === undefined || madeAt > known.madeAt) {
      latest.set(id, {
        ...{ id, name: naam.nl, left: product.left, place, madeAt, number },
        isArchived: gearchiveerd === true,
        byAddress: matchOf(product, addressed.get(id)),
        byNumber: matchOf(product, numbered.get(number)),
      })
    }
    place++
  }
  const steps = (): ImportStep[] => {
    const names = new Set(present.map(({ id }) => id))
    const given = new Set<string>()
    return [...latest.values()].map(({ madeAt: _, number, isArchived, byAddress, byNumber, ...about }) => {
      const match = byAddress ?? (given.has(number) ? undefined : byNumber)
      if (match !== undefined) {
        given.add(number)
        return { ...about, ...match.outcome, document: match.document }
      }
      const document = freeId(about.id, names)
      if (isArchived) return { ...about, kind: 'unchanged', why: 'notOffered', document }
      names.add(document)
      return { ...about, kind: 'new', document }
    })
  }
  return { add, steps }
}

const matchOf = (found: FoundProduct, document: ProductDocument | undefined): Match | undefined =>
  document && { document: document.id, outcome: outcomeOf(found, document) }

const outcomeOf = (found: FoundProduct, { data }: ProductDocument): Outcome => {
  const present = data.ipdc
  const fields = changedFields(present, found.ipdc)
  if (fields.length === 0) return { kind: 'unchanged', why: 'same' }
  const isOlder = momentOf(found.ipdc.generatedAtTime) < momentOf(present.generatedAtTime)
  if (isOlder) return { kind: 'unchanged', why: 'newerHere' }
  const told = fields.filter((field) => !silent.includes(field))
  const withdraws = found.ipdc.gearchiveerd === true && present.gearchiveerd !== true
  return { kind: withdraws ? 'withdrawn' : 'changed', fields: told }
}

/** A product as the step leaves it; undefined where it changes nothing, also because somebody did the same meanwhile. */
export const takenIn = (parts: {
  step: Pick<ImportStep, 'kind' | 'document'>
  /** The product of that step. */
  found: FoundProduct
  /** The product as it is by now. */
  present: ProductDocument | undefined
  /** What a new product begins with. */
  begins: LocalFields
  edit: Edit
}): ProductDocument | undefined => {
  const { step, present, begins, edit } = parts
  const { ipdc } = parts.found
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
