import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RowFault } from '#domain/hours/checks.ts'
import { accesses } from '#domain/hours/timetable.ts'
import { Tool } from '../ui/OrderedRows.tsx'
import { Cross } from '../ui/icons.tsx'
import css from './Hours.module.css'
import { type RowDraft, timed } from './hoursDraft.ts'

/** One opening: from when to when, and for whom. `of` says of which day it is, for who hears the fields. */
export function RowFields(props: {
  row: RowDraft
  of: string
  fault: RowFault | undefined
  disabled: boolean
  /** It was just added: its beginning is what is typed first. */
  isNew: boolean
  onChange: (change: Partial<RowDraft>) => void
  onRemove: () => void
}) {
  const { row, of, fault, disabled, isNew, onChange, onRemove } = props
  const { t } = useTranslation('hours')
  const time = (field: 'from' | 'to') => (
    <TextInput
      aria-label={t(`row.${field}`, { of })}
      className={css['clock'] ?? ''}
      value={row[field]}
      maxLength={5}
      inputMode="numeric"
      autoComplete="off"
      disabled={disabled}
      autoFocus={isNew && field === 'from'}
      error={fault !== undefined}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      onBlur={() => row[field] !== timed(row[field]) && onChange({ [field]: timed(row[field]) })}
    />
  )
  return (
    <div className={css['opening']}>
      {time('from')}
      <span aria-hidden="true">–</span>
      {time('to')}
      <NativeSelect
        aria-label={t('row.access', { of })}
        value={row.access}
        data={accesses.map((value) => ({ value, label: t(`access.${value}`) }))}
        disabled={disabled}
        onChange={(event) => {
          const chosen = accesses.find((access) => access === event.currentTarget.value)
          if (chosen !== undefined) onChange({ access: chosen })
        }}
      />
      <Tool label={t('row.remove', { of, from: row.from, to: row.to })} off={disabled} onPress={onRemove}>
        <Cross size={16} />
      </Tool>
      {fault !== undefined && <p className={css['fault']}>{t(`fault.${fault}`)}</p>}
    </div>
  )
}
