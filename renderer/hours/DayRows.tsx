import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowFault } from '#domain/hours/checks.ts'
import { Tool } from '../ui/OrderedRows.tsx'
import { Plus } from '../ui/icons.tsx'
import css from './Hours.module.css'
import { RowFields } from './RowFields.tsx'
import { type RowDraft, newRow } from './hoursDraft.ts'

/** The openings of one day of a week, or of a day that is not as its week. */
export function DayRows(props: {
  label: string
  weekday: number
  /** All rows of the week, those of the other days too. */
  rows: readonly RowDraft[]
  /** What is wrong with each of them. */
  faults: readonly (RowFault | undefined)[]
  most: number
  /** What is said where the day has none. */
  none: string
  disabled: boolean
  onChange: (rows: RowDraft[]) => void
}) {
  const { label, weekday, rows, faults, most, none, disabled, onChange } = props
  const { t } = useTranslation('hours')
  const [added, setAdded] = useState<string>()
  const own = rows.filter((row) => row.weekday === weekday)
  const add = (): void => {
    const row = newRow(rows, weekday)
    setAdded(row.id)
    onChange([...rows, row])
  }
  return (
    <div className={css['day']} role="group" aria-label={label}>
      <span className={css['weekday']}>{label}</span>
      <div className={css['openings']}>
        {own.length === 0 && <span className={css['none']}>{none}</span>}
        {own.map((row) => (
          <RowFields
            key={row.id}
            row={row}
            of={label}
            fault={row.from === '' && row.to === '' && row.id === added ? undefined : faults[rows.indexOf(row)]}
            disabled={disabled}
            isNew={row.id === added}
            onChange={(change) => onChange(rows.map((one) => (one === row ? { ...row, ...change } : one)))}
            onRemove={() => onChange(rows.filter((one) => one !== row))}
          />
        ))}
      </div>
      <Tool label={t('row.add', { of: label })} off={disabled || rows.length >= most} onPress={add}>
        <Plus size={16} />
      </Tool>
    </div>
  )
}
