import { inDutchForm } from '#domain/product/dutchForm.ts'
import { productKeyOf } from '#domain/product/productId.ts'
import type { DutchForm } from '#domain/product/text.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Product } from './model.ts'

/** What is published, in the Dutch that citizens are addressed in: staff see and say what citizens read. */
export const publishedProducts = (documents: readonly EditedDocument[], form: DutchForm | undefined): Product[] =>
  documents.flatMap((document) =>
    document.type === 'product' && document.data.local.status === 'published'
      ? [{ ...document.data, ipdc: inDutchForm(document.data.ipdc, form), key: productKeyOf(document.id) }]
      : [],
  )
