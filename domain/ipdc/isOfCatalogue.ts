import type { IpdcFields } from '../product/product.ts'

/** Whether an import may take a product for one of its own, and then writes its texts anew: it bears an address there, or a number. */
export const isOfCatalogue = ({ id, productnummer }: Pick<IpdcFields, 'id' | 'productnummer'>): boolean =>
  id !== undefined || productnummer !== undefined
