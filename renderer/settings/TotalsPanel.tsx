import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { type MonthTotals, allQueues, isProvisional } from '#domain/report/totals.ts'
import { type Site, counterOf } from '#domain/site/site.ts'
import { useMonthTotals, usePreferences } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Calendar, Chevron } from '../ui/icons.tsx'
import { CounterFigures, QueueFigures } from './TotalsFigures.tsx'
import css from './TotalsPanel.module.css'

/** What stays of the months that are over: a line each, which opens to show queues and counters. */
export function TotalsPanel({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const months = useMonthTotals() ?? []
  return (
    <Panel title={t('totals.title')} count={months.length}>
      {months.length === 0 ? (
        <EmptyState title={t('totals.none')} hint={t('totals.noneHint')} icon={<Calendar size={28} />} />
      ) : (
        <div className={css['scroll']}>
          <table className={css['totals']}>
            <thead>
              <tr>
                <th scope="col">{t('totals.month')}</th>
                <th scope="col">{t('totals.visits')}</th>
                <th scope="col">{t('totals.finished')}</th>
                <th scope="col">{t('totals.left')}</th>
                <th scope="col">{t('totals.promised')}</th>
                <th scope="col">{t('totals.missed')}</th>
                <th scope="col">{t('totals.open')}</th>
                <th scope="col">{t('totals.notPossible')}</th>
                <th scope="col">{t('totals.wait')}</th>
                <th scope="col">{t('totals.waitMean')}</th>
                <th scope="col">{t('totals.service')}</th>
              </tr>
            </thead>
            {months.map((totals) => (
              <Month key={totals.month} totals={totals} site={site} />
            ))}
          </table>
        </div>
      )}
    </Panel>
  )
}

function Month({ totals, site }: { totals: MonthTotals; site: Site }) {
  const { t } = useTranslation('settings')
  const { language } = usePreferences()
  const [isOpen, setOpen] = useState(false)
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const queueName = (letter: string): string => {
    const queue = site.queues.find((one) => one.letter === letter)
    return queue === undefined ? letter : `${letter} · ${inLanguage(queue.name, language)}`
  }
  const counterName = (number: string): string => {
    const counter = counterOf(site, number)
    return counter === undefined ? t('totals.counter', { number }) : inLanguage(counter.name, language)
  }
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Chevron size={16} />
            {name.format(new Date(`${totals.month}-01T00:00:00Z`))}
          </button>
          {isProvisional(totals) && <span className={css['provisional']}>{t('totals.provisional')}</span>}
        </th>
        <QueueFigures queue={allQueues(Object.values(totals.queues))} />
      </tr>
      {isOpen &&
        Object.entries(totals.queues)
          .sort(byName)
          .map(([letter, queue]) => (
            <tr key={letter} className={css['part']}>
              <th scope="row">{queueName(letter)}</th>
              <QueueFigures queue={queue} />
            </tr>
          ))}
      {isOpen &&
        Object.entries(totals.counters)
          .sort(byName)
          .map(([number, counter]) => (
            <tr key={`counter ${number}`} className={css['part']}>
              <th scope="row">{counterName(number)}</th>
              <CounterFigures counter={counter} />
            </tr>
          ))}
    </tbody>
  )
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => a.localeCompare(b, 'nl', { numeric: true })
