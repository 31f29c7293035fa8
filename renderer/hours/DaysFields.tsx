import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DaysFaults } from '#domain/hours/checks.ts'
import css from './Hours.module.css'

/** From which day until which one something counts. */
export function DaysFields(props: {
  days: { from: string; until: string }
  faults: DaysFaults
  /** What it means that no last day is given. */
  untilHint: string
  disabled: boolean
  isNew: boolean
  onChange: (change: { from?: string; until?: string }) => void
}) {
  const { days, faults, untilHint, disabled, isNew, onChange } = props
  const { t } = useTranslation('hours')
  return (
    <div className={css['days']}>
      <TextInput
        label={t('days.from')}
        type="date"
        value={days.from}
        disabled={disabled}
        autoFocus={isNew}
        error={faults.from === undefined ? undefined : t('fault.noDay')}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        label={t('days.until')}
        description={untilHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        type="date"
        value={days.until}
        disabled={disabled}
        error={faults.until === undefined ? undefined : t(`fault.${faults.until}`)}
        onChange={(event) => onChange({ until: event.currentTarget.value })}
      />
    </div>
  )
}
