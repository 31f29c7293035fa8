import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type HoursAt, type Pattern, type Workplace, rowsAt, withHours, workplaces } from '#domain/staff/pattern.ts'
import { hoursText, readHours } from '#domain/staff/typed.ts'
import { addDays, isDay } from '#domain/time/day.ts'
import { Tool } from '../ui/OrderedRows.tsx'
import { Cross } from '../ui/icons.tsx'
import { SavedText } from './SavedText.tsx'
import css from './Staff.module.css'
import { useDayWords } from './useDayWords.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
/** Some Monday, from which the names of the days are taken. */
const monday = '2026-11-30'

/** One working pattern: its days, and the hours of each day of the week. */
export function PatternFields(props: {
  pattern: Pattern
  disabled: boolean
  /** Null takes it away. */
  onChange: (next: Pattern | null) => Promise<boolean>
  onUndo: () => void
}) {
  const { pattern, disabled, onChange, onUndo } = props
  const { t } = useTranslation('staff')
  const { dated } = useDayWords()
  const { from, until, rows } = pattern
  const hasTurns = rows.some(({ week }) => week !== undefined)
  const turn = (on: boolean): Pattern => ({
    ...pattern,
    rows: on
      ? rows.flatMap((row) => [1 as const, 2 as const].map((week) => ({ ...row, week })))
      : rows.filter(({ week }) => week !== 2).map(({ week: _week, ...row }) => row),
  })
  const wrongDays = (first: string, last: string): string | undefined =>
    isDay(first) && (last === '' || (isDay(last) && last >= first)) ? undefined : t('patterns.dayWrong')
  const name =
    until === undefined
      ? t('patterns.name', { day: dated(from) })
      : t('patterns.between', { day: dated(from), until: dated(until) })
  return (
    <section className={css['pattern']} aria-label={name}>
      <div className={css['patternHead']}>
        <h3>{name}</h3>
        <Tool label={t('patterns.remove', { day: dated(from) })} off={disabled} onPress={() => void onChange(null)}>
          <Cross size={16} />
        </Tool>
      </div>
      <div className={css['pair']}>
        <SavedText
          label={t('patterns.from')}
          type="date"
          value={from}
          disabled={disabled}
          wrong={(text) => wrongDays(text, until ?? '')}
          onSave={(day) => onChange({ ...pattern, from: day })}
          onUndo={onUndo}
        />
        <SavedText
          label={t('patterns.until')}
          type="date"
          value={until ?? ''}
          disabled={disabled}
          wrong={(text) => wrongDays(from, text)}
          onSave={(day) => onChange({ from, rows, ...(day === '' ? {} : { until: day }) })}
          onUndo={onUndo}
        />
      </div>
      <HoursTable {...{ pattern, disabled, onChange, onUndo }} {...(hasTurns ? { week: 1 } : {})} />
      {hasTurns && <HoursTable {...{ pattern, disabled, onChange, onUndo }} week={2} />}
      <Checkbox
        label={t('patterns.twoWeeks')}
        checked={hasTurns}
        disabled={disabled || rows.length === 0}
        onChange={(event) => void onChange(turn(event.currentTarget.checked))}
      />
    </section>
  )
}

/** The hours of each day, of every week or of one of two that take turns. */
function HoursTable(props: {
  pattern: Pattern
  disabled: boolean
  week?: 1 | 2
  onChange: (next: Pattern) => Promise<boolean>
  onUndo: () => void
}) {
  const { pattern, disabled, week, onChange, onUndo } = props
  const { t } = useTranslation('staff')
  const words = useDayWords()
  const at = (weekday: number, where: Workplace): HoursAt => ({
    weekday,
    where,
    ...(week === undefined ? {} : { week }),
  })
  return (
    <table className={css['hours']}>
      <caption>{week === undefined ? t('patterns.hoursHint') : t(`patterns.week${week}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('patterns.weekday')}</th>
          {workplaces.map((where) => (
            <th scope="col" key={where}>
              {t(`patterns.${where}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((weekday) => {
          const name = words.weekday(addDays(monday, weekday - 1))
          return (
            <tr key={weekday}>
              <th scope="row">{name}</th>
              {workplaces.map((where) => (
                <td key={where}>
                  <SavedText
                    label={t('patterns.hoursOf', { weekday: name, where: t(`patterns.${where}`) })}
                    hidesLabel
                    value={hoursText(rowsAt(pattern, at(weekday, where)))}
                    disabled={disabled}
                    wrong={(text) => (readHours(text) === undefined ? t('patterns.hoursWrong') : undefined)}
                    onSave={(text) => onChange(withHours(pattern, at(weekday, where), readHours(text) ?? []))}
                    onUndo={onUndo}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
