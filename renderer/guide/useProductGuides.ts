import { useMemo } from 'react'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { type KnownLater, publishedFor } from '../state/guides.ts'
import { useGuides } from '../state/station.tsx'

/** The guides that lead a desk through a product, and those of which only the title can be read. */
export const useProductGuides = (
  product: string | undefined,
): { published: readonly GuideVersion[]; later: readonly KnownLater[] } => {
  const { published, later } = useGuides()
  return useMemo(
    () => ({
      published: product === undefined ? [] : publishedFor({ published }, product),
      // One that is still played as it was published is no news at a desk.
      later: later.filter(
        ({ key, products, isOffered }) =>
          product !== undefined &&
          isOffered &&
          products.includes(product) &&
          !published.some(({ guide }) => guide === key),
      ),
    }),
    [product, published, later],
  )
}
