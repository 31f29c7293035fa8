import type { ProductField } from '#domain/product/fields.ts'
import { SomeOf } from '../fields/SomeOf.tsx'
import { useCodeWords } from '../fields/useCodeWords.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useControl } from './useControl.ts'

/** A field that is several codes of a list. */
export function CodesField<C extends string>(props: {
  field: ProductField
  codes: readonly C[]
  chosen: readonly C[] | undefined
  hint?: string
  onChange: (codes: C[]) => void
}) {
  const { field, chosen = [], hint, onChange, ...choice } = props
  const control = useControl(field, hint)
  const word = useCodeWords()
  return (
    <FieldFrame field={field}>
      <SomeOf {...control} {...choice} chosen={chosen} wordOf={(code) => word(field, code)} onChoose={onChange} />
    </FieldFrame>
  )
}
