import { useState } from 'react'
import { unsavedProduct } from '#domain/product/newProduct.ts'
import { useBoard, usePreferences, useToday } from '../../state/station.tsx'
import { ProductEditor } from './ProductEditor.tsx'

/** The editor of a product that nobody saved yet. */
export function NewProduct({ onClose }: { onClose: () => void }) {
  const { site } = useBoard()
  const { staff: by } = usePreferences()
  const today = useToday()
  const [product] = useState(() => (by === undefined ? undefined : unsavedProduct({ site, by, today })))
  if (by === undefined || product === undefined) return null
  return <ProductEditor product={product} by={by} onClose={onClose} />
}
