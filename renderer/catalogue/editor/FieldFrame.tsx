import type { ReactNode } from 'react'
import { type ProductField, valueOf } from '#domain/product/fields.ts'
import { EditFrame, Theirs } from '../../ui/EditFrame.tsx'
import { useNames } from '../../visit/useNames.ts'
import { useForm } from './form.ts'
import { lastEditorOf } from './lastEditorOf.ts'
import { useValueLines } from './useValueLines.ts'

/** Holds one field of a product; what somebody else made of it meanwhile stands below. */
export function FieldFrame({ field, children }: { field: ProductField; children: ReactNode }) {
  const { changed, isOvertaken } = useForm()
  return (
    <EditFrame isChanged={changed.includes(field)}>
      {children}
      {isOvertaken(field) && <TheirField field={field} />}
    </EditFrame>
  )
}

function TheirField({ field }: { field: ProductField }) {
  const { stored, revert, keep } = useForm()
  const names = useNames()
  const lines = useValueLines()
  const by = lastEditorOf(stored, field)
  return (
    <Theirs
      name={by === undefined ? undefined : names.staff(by)}
      lines={lines(field, valueOf(stored.data, field))}
      onTake={() => revert(field)}
      onKeep={() => keep(field)}
    />
  )
}
