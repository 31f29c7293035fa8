import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProductField } from '#domain/product/fields.ts'
import { useForm } from './form.ts'
import { useFaultWord } from './useFaultWord.ts'

/** One code of a list, or none where that has a word. What is chosen stays in sight, also where the list has lost it. */
export function CodeField<C extends string>(props: {
  field: ProductField
  codes: readonly C[]
  wordOf: (code: C) => string
  chosen: C | undefined
  none?: string
  hint?: string
  onChange: (code: C | undefined) => void
}) {
  const { field, codes, wordOf, chosen, none, hint, onChange } = props
  const { t } = useTranslation('editor')
  const { disabled } = useForm()
  const wrong = useFaultWord()
  const offered = chosen === undefined || codes.includes(chosen) ? codes : [...codes, chosen]
  return (
    <NativeSelect
      label={t(`field.${field}`)}
      value={chosen ?? ''}
      disabled={disabled}
      error={wrong(field)}
      {...(hint === undefined ? {} : { description: hint })}
      onChange={(event) => onChange(offered.find((code) => code === event.currentTarget.value))}
    >
      {(none !== undefined || chosen === undefined) && <option value="">{none ?? t('notChosen')}</option>}
      {offered.map((code) => (
        <option key={code} value={code}>
          {wordOf(code)}
        </option>
      ))}
    </NativeSelect>
  )
}
