import { useEffect, useMemo } from 'react'
import { type ProductHit, type ProductSearch, makeProductSearch } from '#domain/product/search/search.ts'
import { synonymsOf } from '#domain/product/search/synonyms.ts'
import type { Product } from '../state/model.ts'
import { useAskedCounts, useSynonyms } from '../state/station.tsx'

/** The products that answer a question, best first. */
export const useProductSearch = (products: readonly Product[], query: string, limit: number): ProductHit<Product>[] =>
  useFound(useSearchOf(products), query, limit)

/**
 * The search over these products. Its index is built anew only when the catalogue changed, and while nothing else is to be
 * done: a screen that starts does not wait for it.
 */
export const useSearchOf = (products: readonly Product[]): ProductSearch<Product> => {
  const groups = useSynonyms()
  const search = useMemo(() => makeProductSearch(products, { synonyms: synonymsOf(groups) }), [products, groups])
  useEffect(() => {
    const idle = requestIdleCallback(search.prepare)
    return () => cancelIdleCallback(idle)
  }, [search])
  return search
}

/** What a search finds. Of near equals what is asked here more often comes first. */
export const useFound = (search: ProductSearch<Product>, query: string, limit: number): ProductHit<Product>[] => {
  const asked = useAskedCounts()
  return useMemo(() => search.find(query, { limit, asked }), [search, query, limit, asked])
}
