import { useEffect, useMemo } from 'react'
import { type ProductHit, makeProductSearch } from '#domain/product/search/search.ts'
import type { Product } from '../state/model.ts'

/**
 * The products that answer a question, best first. The index is built anew only when the catalogue changed, and while
 * nothing else is to be done: a screen that starts does not wait for it.
 */
export const useProductSearch = (products: readonly Product[], query: string, limit: number): ProductHit<Product>[] => {
  const search = useMemo(() => makeProductSearch(products), [products])
  useEffect(() => {
    const idle = requestIdleCallback(search.prepare)
    return () => cancelIdleCallback(idle)
  }, [search])
  return useMemo(() => search.find(query, limit), [search, query, limit])
}
