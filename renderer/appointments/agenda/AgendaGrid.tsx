import { type CSSProperties, type MouseEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hoursBetween } from '#domain/agenda/axis.ts'
import type { ColumnPlace } from '#domain/agenda/boxes.ts'
import { minuteOn, minuteText } from '#domain/agenda/dayMinutes.ts'
import type { Names } from '../../visit/names.ts'
import { agendaArrows, reachByTab } from './agendaArrows.ts'
import { AgendaColumnPart } from './AgendaColumnPart.tsx'
import { AgendaDayHead } from './AgendaDayHead.tsx'
import type { AgendaStanding } from './agendaStanding.ts'
import { resourceName } from './resourceName.ts'
import { scaleOf } from './scale.ts'
import type { Agenda } from './useAgenda.ts'
import { useAgendaDays } from './useAgendaDays.ts'
import { useAgendaScroll } from './useAgendaScroll.ts'
import styles from './AgendaGrid.module.css'

/**
 * Agendas side by side, a column for each and its day, over the same hours. It scrolls within; the hours and the heads stay in sight.
 * Arrows go from one appointment to another.
 */
export function AgendaGrid(props: {
  agenda: Agenda
  /** Whether each day is told above its columns. */
  ofWeek: boolean
  today: string
  /** The minute of the true time in ms. */
  now: number
  standings: ReadonlyMap<string, AgendaStanding>
  names: Names
  rooms: Parameters<typeof resourceName>[1]['rooms']
  chosen: string | undefined
  gridRef: Ref<HTMLDivElement>
  onChoose: (appointment: string) => void
  /** The head of a column was pressed. */
  onHead: (place: ColumnPlace) => void
  /** Somewhere in a column where no appointment is. */
  onFree: (place: ColumnPlace) => void
}) {
  const { agenda, ofWeek, today, now, standings, names, rooms, chosen, gridRef, onChoose, onHead, onFree } = props
  const { t, i18n } = useTranslation(['agenda', 'appointments', 'staff'])
  const words = useAgendaDays()
  const grid = useRef<HTMLDivElement>(null)
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(gridRef, () => grid.current)
  const { days, hours, citizens } = agenda
  const shortest = Math.min(
    ...days.flatMap(({ columns }) => columns.flatMap(({ boxes }) => boxes.map(({ from, until }) => until - from))),
  )
  const scale = useMemo(() => scaleOf(hours.from, [shortest]), [hours.from, shortest])
  const isSingle = ofWeek && days.every(({ columns }) => columns.length === 1)
  const name = (resource: string): string => resourceName(resource, { names, rooms, t, language: i18n.language })
  useEffect(() => {
    if (grid.current !== null) reachByTab(grid.current)
  })
  useAgendaScroll(grid, `${String(ofWeek)} ${days[0]?.day ?? ''}`)
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return
    const box = target.closest<HTMLElement>('[data-appointment]')?.dataset['appointment']
    const place = placeOf(target)
    if (box !== undefined) onChoose(box)
    else if (place !== undefined && target.closest('[data-head]') !== null) onHead(place)
    else if (place !== undefined && target.closest('[data-body]') !== null) onFree(place)
  }
  const height = scale.rem(hours.until - hours.from)
  const measures: CSSProperties & Record<'--hour' | '--now', string> = {
    '--hour': `${scale.rem(60)}rem`,
    '--now': `${scale.rem(minuteOn(today, now) - hours.from)}rem`,
  }
  return (
    <div
      ref={grid}
      className={styles['grid']}
      role="group"
      aria-label={t('agenda:title')}
      data-week={(ofWeek && !isSingle) || undefined}
      style={measures}
      onClick={onClick}
      onKeyDown={agendaArrows}
      onFocus={({ currentTarget, target }) => reachByTab(currentTarget, target.closest<HTMLElement>('[data-stop]'))}
    >
      <div className={styles['axis']} aria-hidden="true">
        <div className={styles['corner']} />
        <div className={styles['hours']} style={{ height: `${height}rem` }}>
          {hoursBetween(hours).map((minute) => (
            <span key={minute} style={{ top: `${scale.rem(minute - hours.from)}rem` }}>
              {minuteText(minute)}
            </span>
          ))}
        </div>
      </div>
      {days.map(({ day, columns }, place) => (
        <div
          key={place}
          className={styles['day']}
          data-day-part=""
          style={{ flex: `${columns.length} 0 ${columns.length * (isSingle || !ofWeek ? columnRem : narrowRem)}rem` }}
        >
          {ofWeek && !isSingle && <AgendaDayHead day={day} columns={columns} isToday={day === today} />}
          <div className={styles['columns']}>
            {columns.map((column) => (
              <AgendaColumnPart
                key={column.resource}
                column={column}
                day={day}
                isToday={day === today}
                title={isSingle ? words.short(day) : name(column.resource)}
                whole={`${name(column.resource)} · ${words.long(day)}`}
                press={isSingle ? t('agenda:openDay') : t('agenda:openWeek')}
                hours={hours}
                scale={scale}
                standings={standings}
                citizens={citizens}
                names={names}
                chosen={column.boxes.some(({ appointment }) => appointment.id === chosen) ? chosen : undefined}
                t={t}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

/** Narrower than this a name would not be one; in a week of many, of which nobody sees all at once, its beginning. */
const columnRem = 6.25
const narrowRem = 4.25

/** The column in which something is. */
export const placeOf = (within: Element | null): ColumnPlace | undefined => {
  const { day, resource } = within?.closest<HTMLElement>('[data-column]')?.dataset ?? {}
  return day === undefined || resource === undefined ? undefined : { day, resource }
}
