import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import type { OpenDay } from '#domain/staff/coverage.ts'
import type { Rota } from '#domain/staff/rota.ts'
import { rotaFaults } from '#domain/staff/rotaFaults.ts'
import { useBoard, usePreferences } from '../state/station.tsx'
import { Warning } from '../ui/icons.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './Rota.module.css'
import type { Cell } from './RotaTab.tsx'
import { useDayWords } from './useDayWords.ts'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Counters by days. Arrows move, Enter opens a place, Delete clears it. */
export function RotaGrid(props: {
  rota: Rota
  days: readonly OpenDay[]
  onOpen: (cell: Cell) => void
  onClear: (cell: Cell) => void
}) {
  const { rota, days, onOpen, onClear } = props
  const { t } = useTranslation('staff')
  const { site, staff } = useBoard()
  const { language } = usePreferences()
  const names = useNames()
  const { short } = useDayWords()
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const faulty = new Set(rotaFaults({ rota, staff, counters: site.counters }).map(({ id }) => id))
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const cell = { counter: site.counters[at[0]]?.number, day: days[at[1]]?.day }
    if (event.key === 'Delete' && cell.counter !== undefined && cell.day !== undefined)
      onClear({ counter: cell.counter, day: cell.day })
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    const next = [at[0] + step[0], at[1] + step[1]] as const
    const target = event.currentTarget.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)
    if (target === null) return
    setAt(next)
    target.focus()
  }
  const placesIn = ({ counter, day }: Cell) =>
    Object.entries(rota.assignments)
      .filter(([, place]) => place.counter === counter && place.day === day)
      .sort(([, a], [, b]) => (a.from < b.from ? -1 : 1))
      .map(([id, { staff: who, from, to }]) => ({ id, name: names.staff(who), hours: `${from}–${to}` }))
  return (
    <table className={css['grid']} aria-label={t('rota.title')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t('rota.counter')}</th>
          {days.map(({ day }) => (
            <th scope="col" key={day}>
              {short(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {site.counters.map(({ number, name }, row) => (
          <tr key={number}>
            <th scope="row">
              {number} · {inLanguage(name, language)}
            </th>
            {days.map(({ day }, column) => {
              const places = placesIn({ counter: number, day })
              const isAt = at[0] === row && at[1] === column
              return (
                <td key={day}>
                  <button
                    type="button"
                    className={css['cell']}
                    data-at={`${String(row)} ${String(column)}`}
                    tabIndex={isAt ? 0 : -1}
                    onFocus={() => setAt([row, column])}
                    onClick={() => onOpen({ counter: number, day })}
                  >
                    <VisuallyHidden>
                      {t('rota.cell', { counter: inLanguage(name, language), day: short(day) })}:{' '}
                    </VisuallyHidden>
                    {places.map(({ id, name: who, hours }) => (
                      <span className={css['place']} key={id} data-faulty={faulty.has(id) || undefined}>
                        {faulty.has(id) && <Warning size={14} />}
                        <span className={css['who']}>{who}</span> <span className={css['hours']}>{hours}</span>
                      </span>
                    ))}
                    {places.length === 0 && <span className={css['empty']}>{t('rota.nobody')}</span>}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
