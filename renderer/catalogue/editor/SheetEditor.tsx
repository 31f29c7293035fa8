import { productIdOf } from '#domain/product/productId.ts'
import { ProductEditor } from './ProductEditor.tsx'
import { useStoredProduct } from './useLiveProduct.ts'

/** The editor in the place of a sheet, once the product was read with its history. */
export function SheetEditor({ productKey, by, onClose }: { productKey: string; by: string; onClose: () => void }) {
  const product = useStoredProduct(productIdOf(productKey))
  return product === undefined ? null : <ProductEditor product={product} by={by} onClose={onClose} />
}
