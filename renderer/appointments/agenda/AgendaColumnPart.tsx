import { VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import type { WhyNot } from '#domain/agenda/unbookable.ts'
import { minuteText } from '#domain/agenda/dayMinutes.ts'
import type { Interval } from '#domain/time/interval.ts'
import { reasonOf } from '../../hours/reasonIn.ts'
import type { Board } from '../../state/model.ts'
import { usePreferences } from '../../state/preferences.ts'
import type { Names } from '../../visit/names.ts'
import { nameOf } from '../../visit/person.ts'
import { stopAt } from './agendaArrows.ts'
import type { AgendaStanding } from './agendaStanding.ts'
import { type AgendaWords, AppointmentBox } from './AppointmentBox.tsx'
import type { Scale } from './scale.ts'
import type { AgendaColumn } from './useAgenda.ts'
import styles from './AgendaGrid.module.css'

/** The agenda of one resource on a day: its name, what cannot be booked, and what is. */
export const AgendaColumnPart = memo(function AgendaColumnPart(props: {
  column: AgendaColumn
  day: string
  isToday: boolean
  /** What stands above it. */
  title: string
  /** Whose agenda on which day it is. */
  whole: string
  /** What pressing its head does. */
  press: string
  hours: Interval
  scale: Scale
  standings: ReadonlyMap<string, AgendaStanding>
  citizens: Board['persons']
  names: Names
  /** The appointment that is open beside it, where it is one of these. */
  chosen: string | undefined
  t: AgendaWords
}) {
  const { column, day, isToday, title, whole, press, hours, scale, standings, citizens, names, chosen, t } = props
  const { resource, boxes, receiving } = column
  const { language } = usePreferences()
  const { because } = receiving
  const reason = because === undefined ? undefined : reasonOf(because, language)
  const closed = receiving.unbookable
    .map((part) => ({ ...part, from: Math.max(part.from, hours.from), until: Math.min(part.until, hours.until) }))
    .filter(({ from, until }) => from < until)
  const height = scale.rem(hours.until - hours.from)
  return (
    <div
      className={styles['column']}
      role="group"
      aria-label={whole}
      data-column=""
      data-day={day}
      data-resource={resource}
      data-today={isToday || undefined}
    >
      <h4 className={styles['head']}>
        <button type="button" data-head="" title={`${whole} · ${press}`} tabIndex={-1} {...stopAt()}>
          <span className={styles['name']}>{title}</span>
          <span className={styles['count']} aria-hidden="true">
            {boxes.length}
          </span>
          <VisuallyHidden>{t('agenda:count', { count: boxes.length })}</VisuallyHidden>
        </button>
      </h4>
      <div className={styles['body']} data-body="" style={{ height: `${height}rem` }}>
        {closed.length > 0 && (
          <ul className={styles['bands']} aria-label={t('agenda:unbookable')}>
            {closed.map(({ from, until, why }) => {
              const words = why.is === 'closed' && reason !== undefined ? reason : whyWords(why, t)
              const times = `${minuteText(from)}–${minuteText(until)}`
              return (
                <li
                  key={`${String(from)} ${why.is}`}
                  className={styles['band']}
                  data-why={why.is}
                  title={`${times} · ${words}`}
                  style={{ top: `${scale.rem(from - hours.from)}rem`, height: `${scale.rem(until - from)}rem` }}
                >
                  <span className={styles['why']}>{words}</span>
                  <VisuallyHidden>{times}</VisuallyHidden>
                </li>
              )
            })}
          </ul>
        )}
        {boxes.length > 0 && (
          // Of another day all are others: put in at once they cost less than one by one.
          <ul key={day} className={styles['boxes']} aria-label={t('agenda:appointments')}>
            {boxes.map((box) => (
              <AppointmentBox
                key={box.appointment.id}
                box={box}
                scale={scale}
                standing={standings.get(box.appointment.id)}
                name={nameOf(citizens, box.appointment.id)}
                names={names}
                chosen={box.appointment.id === chosen}
                t={t}
              />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
})

const whyWords = (why: WhyNot, t: AgendaWords): string =>
  why.is === 'absent' && why.kind !== 'absent'
    ? t('agenda:why.absentFor', { kind: t(`staff:kind.${why.kind}`) })
    : t(`agenda:why.${why.is}`)
