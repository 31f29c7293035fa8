import { sameJson } from '#domain/document/canonical.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import { type FacetValues, facetValuesOn } from '#domain/product/overview/facets.ts'
import type { ProductContent } from '#domain/product/product.ts'
import { productKeyOf } from '#domain/product/productId.ts'
import { isHere } from '#domain/staff/staff.ts'
import type { Board } from '../../state/model.ts'

/** A product in the list. */
export type ProductRow = ProductContent & {
  key: string
  /** As the screen's language has it. */
  name: string
  values: FacetValues
  document: ProductDocument
}

/** What makes rows of products. The same document gives the same row again: one edit makes one row anew, not all of them. */
export const rowsOf = (
  seen: Pick<Board, 'site' | 'staff'> & { today: string; language: Language },
): ((document: ProductDocument) => ProductRow) => {
  const { site, staff, today, language } = seen
  const valuesOf = facetValuesOn(today, {
    departments: Object.keys(site.departments),
    queues: site.queues.map(({ letter }) => letter),
    staff: staff.filter(isHere).map(({ id }) => id),
  })
  const known = new WeakMap<ProductDocument, ProductRow>()
  return (document) => {
    const before = known.get(document)
    if (before !== undefined) return before
    const { data } = document
    const name = inLanguage(data.ipdc.naam, language)
    const row = { ...data, key: productKeyOf(document.id), name, values: valuesOf(data), document }
    known.set(document, row)
    return row
  }
}

/** Whether two lists are of the same products in the same order, with the same texts of the catalogue. */
export const haveSameTexts = (a: readonly ProductRow[], b: readonly ProductRow[]): boolean =>
  a.length === b.length &&
  a.every((row, place) => {
    const other = b[place]
    if (row.key !== other?.key) return false
    return sameJson(row.ipdc, other.ipdc)
  })
