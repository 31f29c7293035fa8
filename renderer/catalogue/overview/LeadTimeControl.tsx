import { NativeSelect, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type LocalFields, leadTimeUnits } from '#domain/product/localFields.ts'
import css from './BulkPanel.module.css'

/** From request to result; `atOnce` when the citizen leaves with it. */
export function LeadTimeControl(props: {
  label: string
  leadTime: LocalFields['leadTime']
  error: string | undefined
  onChange: (leadTime: LocalFields['leadTime']) => void
}) {
  const { label, leadTime, error, onChange } = props
  const { t } = useTranslation(['overview', 'catalogue'])
  return (
    <div className={css['beside']}>
      <NativeSelect
        label={label}
        value={leadTime?.unit ?? 'atOnce'}
        data={['atOnce' as const, ...leadTimeUnits].map((value) => ({ value, label: t(`unit.${value}`) }))}
        onChange={(event) => {
          const unit = leadTimeUnits.find((one) => one === event.currentTarget.value)
          onChange(unit === undefined ? undefined : { value: leadTime?.value ?? 1, unit })
        }}
      />
      {leadTime !== undefined && (
        <NumberInput
          label={t('amount')}
          value={leadTime.value}
          min={1}
          max={999}
          allowDecimal={false}
          allowNegative={false}
          error={error}
          onChange={(value) => onChange({ ...leadTime, value: Number(value) })}
        />
      )}
    </div>
  )
}
