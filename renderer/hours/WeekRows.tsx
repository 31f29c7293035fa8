import { useTranslation } from 'react-i18next'
import { mostRows } from '#domain/hours/timetable.ts'
import { withRow } from '../ui/order.ts'
import { DayRows } from './DayRows.tsx'
import { DaysFields } from './DaysFields.tsx'
import css from './Hours.module.css'
import { PartRows } from './PartRows.tsx'
import { type TableDraft, type TimetableDraft, doubtsOfTable, isFaulty } from './hoursDraft.ts'
import { useDayWords } from './useDayWords.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** The weeks of a timetable, each from its day on, day by day. */
export function WeekRows(props: {
  id: string
  draft: TimetableDraft
  today: string
  disabled: boolean
  showsDoubts: boolean
  open: string | undefined
  /** The part that was just added. */
  added: string | undefined
  onOpen: (id: string | undefined) => void
  onChange: (tables: TableDraft[]) => void
}) {
  const { id, draft, today, disabled, showsDoubts, open, added, onOpen, onChange } = props
  const { t } = useTranslation('hours')
  const words = useDayWords()
  const { tables } = draft
  const rows = tables.map((table, index) => {
    const doubts = doubtsOfTable(table, draft, today)
    const change = (part: Partial<TableDraft>): void => onChange(withRow(tables, index, { ...table, ...part }))
    const isReadable = doubts.from === undefined && doubts.until === undefined
    return {
      id: table.id,
      name: !isReadable
        ? t('table.unread')
        : table.until === ''
          ? t('table.from', { from: words.long(table.from) })
          : t('table.between', { from: words.long(table.from), until: words.long(table.until) }),
      odd: doubts.odd === undefined ? undefined : t(`odd.${doubts.odd}`),
      isFaulty: isFaulty(doubts),
      body: (
        <>
          <DaysFields
            days={table}
            faults={doubts}
            untilHint={t('days.untilNext')}
            disabled={disabled}
            isNew={table.id === added}
            onChange={change}
          />
          <div className={css['week']}>
            {weekdays.map((weekday) => (
              <DayRows
                key={weekday}
                label={words.weekday(weekday)}
                weekday={weekday}
                rows={table.rows}
                faults={doubts.rows}
                most={mostRows.week}
                none={t('row.none')}
                disabled={disabled}
                onChange={(next) => change({ rows: next })}
              />
            ))}
          </div>
        </>
      ),
    }
  })
  return (
    <PartRows
      {...{ id, rows, disabled, showsDoubts, open, onOpen }}
      label={t('table.title')}
      onRemove={(gone) => onChange(tables.filter((table) => table.id !== gone))}
    />
  )
}
