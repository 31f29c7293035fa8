import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Product } from '../state/model.ts'
import { usePreferences } from '../state/station.tsx'
import { SheetEditor } from './editor/SheetEditor.tsx'
import { ProductSheet, type ProductSheetProps } from './ProductSheet.tsx'

type SheetPlaceProps = Omit<ProductSheetProps, 'product' | 'textRef' | 'onEdit'> & {
  productKey: string
  /** Absent once the product is no longer offered. */
  product: Product | undefined
  /** What stands here where there is no sheet to show. */
  otherwise?: ReactNode
}

/**
 * A product's sheet, and in its place the editor until that is closed: also where an edit withdraws the product or ends one's
 * right to it, so that it can be taken back.
 */
export const SheetPlace = (props: SheetPlaceProps) => <Place key={props.productKey} {...props} />

function Place({ productKey, product, otherwise = null, ...sheet }: SheetPlaceProps) {
  const { staff: by } = usePreferences()
  const [isEditing, setEditing] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const leaveEditor = () => {
    if (product === undefined) {
      sheet.onClose()
      return
    }
    flushSync(() => setEditing(false))
    text.current?.focus()
  }
  if (isEditing && by !== undefined) return <SheetEditor productKey={productKey} by={by} onClose={leaveEditor} />
  if (product === undefined) return otherwise
  return <ProductSheet {...sheet} product={product} textRef={text} onEdit={() => setEditing(true)} />
}
