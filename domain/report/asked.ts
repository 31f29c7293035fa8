import type { Envelope } from '../document/log.ts'
import { compareText } from '../document/order.ts'
import { visitOf } from '../visit/visit.ts'

/** How often each product was asked for, by its key. */
export type Asked = ReadonlyMap<string, number>

/** The counts with more visits: each counts once for each of its products. In any order of visits they come out the same. */
export const withAsked = (asked: Asked, visits: readonly { id: string; log: Envelope[] }[]): Asked => {
  const counts = new Map(asked)
  for (const visit of visits) {
    for (const product of new Set(visitOf(visit).products)) counts.set(product, (counts.get(product) ?? 0) + 1)
  }
  return counts
}

/**
 * The products, the most asked first. Those that are asked equally often, or never, come in the order in which citizens are
 * helped: what the lowest level can do first.
 */
export const mostAsked = <P extends { key: string; local: { level: number } }>(
  products: readonly P[],
  asked: Asked,
): P[] =>
  products.toSorted(
    (a, b) =>
      (asked.get(b.key) ?? 0) - (asked.get(a.key) ?? 0) || a.local.level - b.local.level || compareText(a.key, b.key),
  )
