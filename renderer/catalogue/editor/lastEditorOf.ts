import { apart } from '#domain/document/parts.ts'
import type { ProductField } from '#domain/product/fields.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import { productParts } from '#domain/product/merge.ts'

/** Who gave a field the value that stands there; undefined where that is not known. */
export const lastEditorOf = (document: ProductDocument, field: ProductField): string | undefined => {
  const at = apart(document, productParts).stamps[field]
  return at === undefined ? undefined : document.data.authors?.[at]
}
