import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProductField } from '#domain/product/fields.ts'
import css from './Editor.module.css'
import { useForm } from './form.ts'
import { useFaultWord } from './useFaultWord.ts'

/** Codes of a list, ticked; they stand in the order of the list. */
export function CodesField<C extends string>(props: {
  field: ProductField
  codes: readonly C[]
  wordOf: (code: C) => string
  chosen: readonly C[]
  hint?: string
  onChange: (codes: C[]) => void
}) {
  const { field, codes, wordOf, chosen, hint, onChange } = props
  const { t } = useTranslation('editor')
  const { disabled } = useForm()
  const wrong = useFaultWord()
  return (
    <Checkbox.Group
      label={t(`field.${field}`)}
      value={[...chosen]}
      error={wrong(field)}
      {...(hint === undefined ? {} : { description: hint })}
      onChange={(values) => onChange(codes.filter((code) => values.some((value) => value === code)))}
    >
      <div className={css['checks']}>
        {codes.map((code) => (
          <Checkbox key={code} value={code} label={wordOf(code)} disabled={disabled} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
