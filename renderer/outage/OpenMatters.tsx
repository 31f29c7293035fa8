import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../ledger/useRecordWords.ts'
import { useLedger } from '../state/station.tsx'
import { waitsForPerson } from '#sync/ledger/ledger.ts'
import { LedgerWay } from '../ui/LedgerWay.tsx'
import css from './OutageScreen.module.css'

const shownMatters = 3

/** What was found and waits for a person: the latest of it with its duty, and the way to all. */
export function OpenMatters() {
  const { t } = useTranslation(['outage', 'ledger'])
  const words = useRecordWords()
  const open = useLedger().filter(waitsForPerson)
  const rest = open.length - shownMatters
  return (
    <>
      <LedgerWay className={css['pad']} />
      {open.length > 0 && (
        <ul className={css['matters']}>
          {open.slice(0, shownMatters).map((line) => (
            <li key={line.record.id}>
              <strong>{t(`ledger:kind.${line.record.kind}`)}.</strong> {words(line).duty}
            </li>
          ))}
          {rest > 0 && <li className={css['dim']}>{t('todo.more', { count: rest })}</li>}
        </ul>
      )}
    </>
  )
}
