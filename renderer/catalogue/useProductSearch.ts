import { useMemo } from 'react'
import { type ProductHit, makeProductSearch } from '#domain/product/search.ts'
import type { Product } from '../state/model.ts'

/** The products that answer a question, best first. The index is built anew only when the catalogue changed. */
export const useProductSearch = (products: readonly Product[], query: string, limit: number): ProductHit<Product>[] => {
  const search = useMemo(() => makeProductSearch(products), [products])
  return useMemo(() => search(query, limit), [search, query, limit])
}
