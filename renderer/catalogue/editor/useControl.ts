import type { ProductField } from '#domain/product/fields.ts'
import type { Control } from '../fields/control.ts'
import { useFieldWords } from '../fields/useFieldWords.ts'
import { useForm } from './form.ts'
import { useFaultWord } from './useFaultWord.ts'

/** How the control of a field of the form is called, what is wrong with it, and whether it can be changed. */
export const useControl = (field: ProductField, hint?: string): Control & { disabled: boolean } => {
  const { disabled } = useForm()
  const { wordOf } = useFieldWords()
  const wrong = useFaultWord()
  return { label: wordOf(field), error: wrong(field), disabled, ...(hint === undefined ? {} : { description: hint }) }
}
