import type { ProductDocument } from '#domain/product/history.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from './plain.ts'

export const allProducts = async (replica: Replica): Promise<ProductDocument[]> =>
  plain(await replica.catalogue.find().exec()).filter((document) => document.type === 'product')
