import { productContent } from '../product/builders.ts'
import type { ProductDocument } from '../product/history.ts'
import { stampAt } from '../visit/builders.ts'
import type { FoundProduct } from './found.ts'
import { type ImportStep, openPlan, takenIn } from './plan.ts'

/** What taking in all of these products would do. */
export const planOf = (products: readonly FoundProduct[], present: readonly ProductDocument[]): ImportStep[] => {
  const { add, steps } = openPlan(present)
  products.forEach(add)
  return steps()
}

const begins = productContent({ local: { status: 'draft' } }).local

/** The catalogue with all of these products taken in, by An at a minute. */
export const importInto = (
  catalogue: readonly ProductDocument[],
  products: readonly FoundProduct[],
  minute = 1,
): ProductDocument[] => {
  const documents = new Map(catalogue.map((document) => [document.id, document]))
  for (const step of planOf(products, catalogue)) {
    const found = products[step.place]
    if (found === undefined) throw new Error(`Nothing was read at ${String(step.place)}.`)
    const present = documents.get(step.document)
    const after = takenIn({ step, found, present, begins, edit: { at: stampAt(minute), by: 'staff:an' } })
    if (after !== undefined) documents.set(after.id, after)
  }
  return [...documents.values()]
}
