import { useEffect, useState } from 'react'
import type { ProductDocument } from '#domain/product/history.ts'
import { unsavedId } from '#domain/product/newProduct.ts'
import { useProductEditing } from '../../state/station.tsx'

/** The product as it is by now, whoever changes it. */
export const useLiveProduct = (product: ProductDocument): ProductDocument => {
  const { id } = product
  return useStoredProduct(id) ?? product
}

/** The product that the station has by that id; undefined until it was read, and while there is none. */
export const useStoredProduct = (id: string): ProductDocument | undefined => {
  const { watch } = useProductEditing()
  const [stored, setStored] = useState<ProductDocument>()
  useEffect(() => {
    if (id === unsavedId) return undefined
    const subscription = watch(id).subscribe(setStored)
    return () => subscription.unsubscribe()
  }, [watch, id])
  return stored?.id === id ? stored : undefined
}
