import { useTranslation } from 'react-i18next'
import type { Rota } from '#domain/staff/rota.ts'
import { type RotaFault, rotaFaults } from '#domain/staff/rotaFaults.ts'
import { useBoard } from '../state/station.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Check, Warning } from '../ui/icons.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './Coverage.module.css'
import { timesText, useDayWords } from './useDayWords.ts'

/** What is wrong with the rota of a week, in sentences. */
export function RotaFaults({ rota }: { rota: Rota }) {
  const { t } = useTranslation('staff')
  const { site, staff } = useBoard()
  const names = useNames()
  const { short } = useDayWords()
  const faults = rotaFaults({ rota, staff, counters: site.counters })
  const sentence = (fault: RotaFault): string => {
    const { staff: who, counter, day, from, to } = fault.assignment
    const parts = { name: names.staff(who), counter: names.counter(counter), day: short(day), hours: `${from}–${to}` }
    switch (fault.kind) {
      case 'gone':
        return t('fault.gone', parts)
      case 'twice': {
        const { other } = fault
        return t('fault.twice', {
          ...parts,
          other: names.counter(other.counter),
          otherHours: `${other.from}–${other.to}`,
        })
      }
      case 'absent':
        return t('fault.absent', { ...parts, times: timesText(fault.times) })
      case 'cannotServe':
        return t('fault.cannotServe', { ...parts, queues: fault.queues.join(', ') })
    }
  }
  return (
    <Panel title={t('rota.faults')} count={faults.length}>
      {faults.length === 0 ? (
        <p className={css['none']} role="status">
          <Check size={16} />
          {t('rota.noFaults')}
        </p>
      ) : (
        <ul className={css['list']}>
          {faults.map((fault, place) => (
            <li className={css['gap']} key={place}>
              <Warning size={16} />
              <span>{sentence(fault)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
