import { useState } from 'react'
import { mayEdit } from '#domain/product/mayEdit.ts'
import { useBoard, usePreferences, useToday } from '../../state/station.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { useNames } from '../../visit/useNames.ts'
import { SheetPlace } from '../SheetPlace.tsx'
import { ProductEditor } from '../editor/ProductEditor.tsx'
import type { ProductRow } from './productRow.ts'

/** The product that was opened: to be edited by whoever may, to be read by everybody else. */
export function OpenProduct({ product, onClose }: { product: ProductRow; onClose: () => void }) {
  const { staff: by, language } = usePreferences()
  const { staff, desks } = useBoard()
  const names = useNames()
  const today = useToday()
  // Whoever gives the sheet away by an edit keeps the editor, and can take that back.
  const [edits] = useState(() => mayEdit(staff, by, product.local))
  useKeys({ Escape: onClose }, { enabled: !edits })
  if (edits && by !== undefined) return <ProductEditor product={product.document} by={by} onClose={onClose} />
  return (
    <SheetPlace
      productKey={product.key}
      product={product}
      names={names}
      language={language}
      today={today}
      desks={desks}
      takesFocus
      onClose={onClose}
    />
  )
}
