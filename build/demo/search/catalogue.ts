import type { ProductContent } from '#domain/product/product.ts'
import { demoProducts } from '../documents.ts'
import { otherProducts } from './otherProducts.ts'

/** So many products to search: the demo's own, and made-up ones beside them. */
export const catalogueOf = (count: number): (ProductContent & { key: string })[] => {
  const own = Object.entries(demoProducts).map(([key, content]) => ({ ...content, key }))
  return [...own, ...otherProducts(Math.max(0, count - own.length))]
}
