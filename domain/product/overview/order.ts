import { compareText } from '../../document/order.ts'
import type { ProductContent } from '../product.ts'
import type { FacetValues } from './facets.ts'
import { gaps, isNeeded } from './gaps.ts'

/** By what the list is put in order; `best` is how well a product answers the question that was asked, by name without one. */
export const orders = ['best', 'name', 'department', 'level', 'reviewOn', 'status', 'gaps'] as const
export type Order = (typeof orders)[number]

type Listed = Pick<ProductContent, 'local'> & { key: string; name: string; values: FacetValues }

/** The products in order. Equals follow each other by name, then by key. `best` leaves them as they come. */
export const ordered = <P extends Listed>(
  products: readonly P[],
  wish: {
    by: Order
    descending: boolean
    compareNames: (a: string, b: string) => number
    department: (key: string) => string
  },
): P[] => {
  const { by, descending, compareNames, department } = wish
  if (by === 'best') return [...products]
  const byName = (a: P, b: P): number => compareNames(a.name, b.name) || compareText(a.key, b.key)
  const comparisons: Record<Exclude<Order, 'best'>, (a: P, b: P) => number> = {
    name: byName,
    department: (a, b) => compareNames(department(a.local.department), department(b.local.department)),
    level: (a, b) => a.local.level - b.local.level,
    reviewOn: (a, b) => compareText(a.local.reviewOn, b.local.reviewOn),
    status: (a, b) => compareText(a.local.status, b.local.status),
    gaps: (a, b) => neededGaps(b) - neededGaps(a),
  }
  const turn = descending ? -1 : 1
  return products.toSorted((a, b) => turn * comparisons[by](a, b) || byName(a, b))
}

const needed = new Set<string>(gaps.filter(isNeeded))
const neededGaps = ({ values }: Listed): number => values.missing.filter((gap) => needed.has(gap)).length
