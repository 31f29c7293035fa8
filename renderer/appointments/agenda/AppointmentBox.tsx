import type { TFunction } from 'i18next'
import { memo } from 'react'
import type { AgendaBox } from '#domain/agenda/boxes.ts'
import { minuteOn, minuteText } from '#domain/agenda/dayMinutes.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import type { Names } from '../../visit/names.ts'
import { stopAt } from './agendaArrows.ts'
import { type AgendaStanding, lookOf } from './agendaStanding.ts'
import type { Scale } from './scale.ts'
import styles from './AppointmentBox.module.css'

export type AgendaWords = TFunction<['agenda', 'appointments', 'staff']>

/** An appointment in its place. Which one is pressed the agenda hears, as it holds many hundreds. */
export const AppointmentBox = memo(function AppointmentBox(props: {
  box: AgendaBox
  scale: Scale
  standing: AgendaStanding | undefined
  /** Who it is with. */
  name: string | undefined
  names: Names
  chosen: boolean
  t: AgendaWords
}) {
  const { box, scale, standing, name, names, chosen, t } = props
  const { appointment, from, until, lane, lanes } = box
  const { plan, day, products, code, people } = appointment
  const [begin, end] = [minuteOn(day, plan?.from ?? 0), minuteOn(day, plan?.until ?? 0)]
  const look = standing === undefined || standing === 'expected' ? undefined : lookOf(standing)
  const word = standing === undefined || standing === 'expected' ? undefined : wordOf(standing, t)
  const parts = [
    name,
    products.map(names.product).join(' · '),
    shownCode(code),
    ...(plan === undefined || plan.way === 'onSite' ? [] : [t(`appointments:way.${plan.way}`)]),
    ...(people > 1 ? [t('appointments:people', { count: people })] : []),
    word,
  ].filter((part) => part !== undefined)
  const height = scale.rem(until - from)
  const lines = linesIn(height)
  return (
    <li
      className={styles['item']}
      style={{
        top: `${scale.rem(from - scale.first)}rem`,
        height: `${height}rem`,
        left: `${(100 * lane) / lanes}%`,
        width: `${100 / lanes}%`,
      }}
    >
      <button
        type="button"
        className={styles['box']}
        data-tone={look?.tone}
        data-standing={standing}
        data-appointment={appointment.id}
        data-chosen={chosen || undefined}
        aria-pressed={chosen}
        tabIndex={-1}
        title={`${minuteText(begin)}–${minuteText(end)} · ${parts.join(' · ')}`}
        {...stopAt(from)}
      >
        <span
          className={styles['text']}
          data-tight={lanes > 1 || undefined}
          data-line={lines === 1 || undefined}
          style={{ maxHeight: `${lines * lineRem}rem` }}
        >
          {look !== undefined && <look.Icon size={13} />}
          <b>{minuteText(begin)}</b> {parts.join(' · ')}
        </span>
      </button>
    </li>
  )
})

export const wordOf = (standing: AgendaStanding, t: AgendaWords): string =>
  standing === 'unconfirmed' ? t('agenda:unconfirmed') : t(`appointments:standing.${standing}`)

const lineRem = 1
const edgeRem = 0.375

/** How many lines of text stand in a box of so many rem. */
const linesIn = (rem: number): number => Math.max(1, Math.floor((rem - edgeRem) / lineRem))
