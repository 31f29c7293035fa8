import { useTranslation } from 'react-i18next'
import type { LedgerRecord } from '#domain/ledger/record.ts'
import { dayOf, zone } from '#domain/time/day.ts'
import type { LedgerLine } from '#sync/ledger/ledger.ts'
import css from './LedgerScreen.module.css'
import { LedgerRow } from './LedgerRow.tsx'
import { useRecordWords } from './useRecordWords.ts'

export type LedgerDaysProps = {
  lines: readonly LedgerLine[]
  /** Why nothing can be noted as done here; absent when it can. */
  whyNot: string | undefined
  /** Id of the record that is being noted as done. */
  busy: string | undefined
  onAttend: (record: LedgerRecord) => void
}

/** Records under the day on which they happened. */
export function LedgerDays({ lines, ...rest }: LedgerDaysProps) {
  const { i18n } = useTranslation()
  const words = useRecordWords()
  const dayName = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeZone: zone })
  return [...Map.groupBy(lines, ({ record }) => dayOf(record.at))].map(([day, ofDay]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 className={css['day']} id={`day-${day}`}>
        {dayName.format(ofDay[0]?.record.at)}
      </h2>
      <ul className={css['rows']}>
        {ofDay.map((line) => (
          <LedgerRow key={line.record.id} line={line} words={words(line)} {...rest} />
        ))}
      </ul>
    </section>
  ))
}
