import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Control } from './control.ts'

/**
 * One code of a list, or none where that has a word. What is chosen stays in sight, also where the list has lost it.
 */
export function OneOf<C extends string | number>(
  props: Control & {
    codes: readonly C[]
    wordOf: (code: C) => string
    chosen: C | undefined
    none?: string
    onChoose: (code: C | undefined) => void
  },
) {
  const { codes, wordOf, chosen, none, onChoose, ...control } = props
  const { t } = useTranslation('editor')
  const offered = chosen === undefined || codes.includes(chosen) ? codes : [...codes, chosen]
  return (
    <NativeSelect
      {...control}
      value={chosen ?? ''}
      onChange={(event) => onChoose(offered.find((code) => String(code) === event.currentTarget.value))}
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
