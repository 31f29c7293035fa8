import { type Facet, type FacetValues, type Filters, facets } from './facets.ts'

/** How many products each choice would show. */
export type FacetCounts = (facet: Facet, value: string) => number

/**
 * The products that are, in every facet of which something is chosen, one of the things chosen there; and how many each
 * choice would show or adds, with what is chosen in the other facets.
 */
export const filtered = <P extends { values: FacetValues }>(
  products: readonly P[],
  filters: Filters,
): { shown: P[]; counts: FacetCounts } => {
  const asking = facets.flatMap((facet) => {
    const chosen = filters[facet] ?? []
    return chosen.length === 0 ? [] : [{ facet, chosen: new Set(chosen) }]
  })
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]))
  const shown: P[] = []
  for (const product of products) {
    const failing = asking.filter(({ facet, chosen }) => !product.values[facet].some((value) => chosen.has(value)))
    const [only] = failing
    if (only === undefined) shown.push(product)
    // What fails in one facet only would be shown by another choice there.
    const counted = only === undefined ? facets : failing.length === 1 ? [only.facet] : []
    for (const facet of counted) countIn(counts.get(facet), product.values[facet])
  }
  return { shown, counts: (facet, value) => counts.get(facet)?.get(value) ?? 0 }
}

const countIn = (counts: Map<string, number> | undefined, values: readonly string[]): void => {
  for (const value of new Set(values)) counts?.set(value, (counts.get(value) ?? 0) + 1)
}

/** Filters with one value chosen, or no longer. A facet without any is left out. */
export const toggled = (filters: Filters, facet: Facet, value: string): Filters => {
  const present = filters[facet] ?? []
  const next = present.includes(value) ? present.filter((other) => other !== value) : [...present, value]
  const { [facet]: _, ...others } = filters
  return next.length === 0 ? others : { ...others, [facet]: next }
}
