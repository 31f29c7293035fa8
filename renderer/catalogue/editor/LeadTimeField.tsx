import { NativeSelect, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { leadTimeUnits } from '#domain/product/localFields.ts'
import css from './Editor.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { useFaultWord } from './useFaultWord.ts'

/** How long a citizen waits for it, by a number and a unit; no number where they leave with it. */
export function LeadTimeField() {
  const { t } = useTranslation('editor')
  const { local, setLocal, disabled } = useForm()
  const wrong = useFaultWord()
  const { value, unit } = local('leadTime') ?? { value: undefined, unit: 'workingDays' as const }
  return (
    <div className={css['wide']}>
      <FieldFrame field="local.leadTime">
        <div className={css['lead']}>
          <NumberInput
            label={t('field.local.leadTime')}
            description={t('atOnce')}
            value={value ?? ''}
            allowDecimal={false}
            allowNegative={false}
            disabled={disabled}
            error={wrong('local.leadTime', ['value'])}
            onChange={(next) => setLocal('leadTime', typeof next === 'number' ? { value: next, unit } : undefined)}
          />
          <NativeSelect
            label={t('unitOfLead')}
            value={unit}
            disabled={disabled || value === undefined}
            onChange={(event) => {
              const chosen = leadTimeUnits.find((one) => one === event.currentTarget.value)
              if (value !== undefined && chosen !== undefined) setLocal('leadTime', { value, unit: chosen })
            }}
          >
            {leadTimeUnits.map((one) => (
              <option key={one} value={one}>
                {t(`unit.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </div>
      </FieldFrame>
    </div>
  )
}
