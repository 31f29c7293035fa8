import { NativeSelect, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type LocalFields, leadTimeUnits } from '#domain/product/localFields.ts'
import type { Control } from './control.ts'
import css from './Fields.module.css'
import { useCodeWords } from './useCodeWords.ts'

/** How long a citizen waits for it, by a number and a unit; no number where they leave with it. */
export function LeadTime(
  props: Control & {
    leadTime: LocalFields['leadTime']
    onChange: (leadTime: LocalFields['leadTime']) => void
  },
) {
  const { leadTime, onChange, disabled = false, ...control } = props
  const { t } = useTranslation('editor')
  const word = useCodeWords()
  const { value, unit } = leadTime ?? { value: undefined, unit: 'workingDays' as const }
  return (
    <div className={css['lead']}>
      <NumberInput
        {...control}
        description={t('atOnce')}
        value={value ?? ''}
        allowDecimal={false}
        allowNegative={false}
        disabled={disabled}
        onChange={(next) => onChange(typeof next === 'number' ? { value: next, unit } : undefined)}
      />
      <NativeSelect
        label={t('unitOfLead')}
        value={unit}
        disabled={disabled || value === undefined}
        onChange={(event) => {
          const chosen = leadTimeUnits.find((one) => one === event.currentTarget.value)
          if (value !== undefined && chosen !== undefined) onChange({ value, unit: chosen })
        }}
      >
        {leadTimeUnits.map((one) => (
          <option key={one} value={one}>
            {word('local.leadTime', one)}
          </option>
        ))}
      </NativeSelect>
    </div>
  )
}
