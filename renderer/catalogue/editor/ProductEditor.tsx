import { useState } from 'react'
import type { ProductDocument } from '#domain/product/history.ts'
import { unsavedId } from '#domain/product/newProduct.ts'
import { OpenEditor } from './OpenEditor.tsx'

/**
 * A product in a panel, as it is by now, for whoever may edit it; others see it and its history. `product` may also be one that
 * nobody saved yet (`unsavedProduct`). What is typed and not saved is there again when the editor is opened again.
 */
export function ProductEditor(props: { product: ProductDocument; by: string; onClose: () => void }) {
  const { product, by, onClose } = props
  const [added, setAdded] = useState<string>()
  const wasAdded = product.id === unsavedId && added !== undefined
  const id = wasAdded ? added : product.id
  return (
    <OpenEditor
      key={id}
      product={{ ...product, id }}
      by={by}
      wasAdded={wasAdded}
      onAdded={setAdded}
      onClose={onClose}
    />
  )
}
