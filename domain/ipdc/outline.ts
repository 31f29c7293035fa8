import type { ProductDocument } from '../product/history.ts'
import type { FoundProduct, LeftOut } from './found.ts'
import { type ImportStep, plannerOver } from './plan.ts'
import { momentOf } from './read.ts'

type Outlined<S> = S extends ImportStep
  ? Omit<S, 'found'> & {
      id: string
      name: string
      left: LeftOut[]
      /** Of the product among all that were read. */ place: number
    }
  : never

/** A step without the product itself: of thousands of products a preview needs no more. */
export type OutlinedStep = Outlined<ImportStep>

/**
 * Plans what was read, one product after the other, without holding any of them: of several versions of a product the latest
 * counts, wherever it stands.
 */
export const openOutline = (
  present: readonly ProductDocument[],
): { add: (product: FoundProduct) => void; steps: () => OutlinedStep[] } => {
  const planned = plannerOver(present)
  const latest = new Map<string, { step: OutlinedStep; madeAt: number }>()
  let place = 0
  return {
    add: (product) => {
      const { id, naam, generatedAtTime } = product.ipdc
      const madeAt = momentOf(generatedAtTime)
      const known = latest.get(id)
      if (known === undefined || madeAt > known.madeAt) {
        const { found, ...step } = planned(product)
        latest.set(id, { step: { ...step, id, name: naam.nl, left: found.left, place }, madeAt })
      }
      place++
    },
    steps: () => [...latest.values()].map(({ step }) => step),
  }
}
