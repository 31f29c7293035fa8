import { createContext, use } from 'react'
import type { ProductSearch } from '#domain/product/search/search.ts'
import { useFound } from '../../catalogue/useProductSearch.ts'
import type { Product } from '../../state/model.ts'

/** One search for all fields that find products: its index takes long to build, and an outcome alone has up to eight such fields. */
export const SearchContext = createContext<ProductSearch<Product> | undefined>(undefined)

/** The keys of products that answer a question, best first, but for some; nothing while nothing is asked. */
export const useProductsFound = (
  query: string,
  { most, without = [] }: { most: number; without?: readonly string[] },
): string[] => {
  const search = use(SearchContext)
  if (search === undefined) throw new Error('Products are found inside the tab of the guides.')
  const hits = useFound(search, query, most + without.length)
  if (query.trim() === '') return []
  return hits
    .map(({ product }) => product.key)
    .filter((key) => !without.includes(key))
    .slice(0, most)
}
