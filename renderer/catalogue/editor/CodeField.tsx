import type { ProductField } from '#domain/product/fields.ts'
import { OneOf } from '../fields/OneOf.tsx'
import { useCodeWords } from '../fields/useCodeWords.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useControl } from './useControl.ts'

/** A field that is one code of a list, or none where that has a word. */
export function CodeField<C extends string | number>(props: {
  field: ProductField
  codes: readonly C[]
  chosen: C | undefined
  none?: string
  hint?: string
  onChange: (code: C | undefined) => void
}) {
  const { field, hint, onChange, ...choice } = props
  const control = useControl(field, hint)
  const word = useCodeWords()
  return (
    <FieldFrame field={field}>
      <OneOf {...control} {...choice} wordOf={(code) => word(field, code)} onChoose={onChange} />
    </FieldFrame>
  )
}
