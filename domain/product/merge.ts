import { joinedAuthors } from '../document/authors.ts'
import type { Edited } from '../document/fields.ts'
import { type Parts, mergeParts } from '../document/parts.ts'
import { IpdcFields, LocalFields, type ProductContent } from './product.ts'

/** The parts of a product, whose fields are each merged by themselves. */
export const productParts: Parts = {
  ipdc: Object.keys(IpdcFields.shape),
  local: Object.keys(LocalFields.shape),
}

type ProductVersion = Edited & { data: ProductContent }

/** Joins two versions of a product: field by field the later stamp wins, and whoever edited either stays named. */
export const mergeProducts = (a: ProductVersion, b: ProductVersion): Edited => {
  const authors = joinedAuthors(a.data.authors, b.data.authors)
  const named = Object.keys(authors).length === 0 ? {} : { authors }
  const withAuthors = (version: ProductVersion): Edited => ({ ...version, data: { ...version.data, ...named } })
  return mergeParts({ a: withAuthors(a), b: withAuthors(b), parts: productParts })
}
