import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Control } from './control.ts'

/** How many minutes it takes at the counter. */
export function Duration(
  props: Control & { minutes: number | undefined; onChange: (minutes: number | undefined) => void },
) {
  const { minutes, onChange, ...control } = props
  const { t } = useTranslation('editor')
  return (
    <NumberInput
      {...control}
      description={t('inMinutes')}
      value={minutes ?? ''}
      allowDecimal={false}
      allowNegative={false}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  )
}
