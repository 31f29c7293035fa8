import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '#domain/appointment/entry.ts'
import { type Waiting, isTooLate } from '#domain/appointment/waitingList.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import type { Person } from '#domain/person/person.ts'
import { dayOf, shortDay, timeOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { useCitizensNamed, useToday } from '../../state/station.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LanguageMark } from '../../ui/LanguageMark.tsx'
import { Check, Pause, Warning } from '../../ui/icons.tsx'
import { VisitList } from '../../ui/VisitList.tsx'
import { VisitRow } from '../../ui/VisitRow.tsx'
import type { Names } from '../../visit/names.ts'
import { rowArrows } from '../../visit/rowArrows.ts'
import { dayWords } from '../dayWords.ts'
import styles from '../AppointmentsOfDay.module.css'
import { useFirstRow } from './useFirstRow.ts'
import { useWaitingSeats } from './useWaitingSeats.ts'

/** Who waits for a seat, who asked first before the others, each with the first that is free for them by now. Enter gives it. */
export function WaitingList(props: {
  /** Absent until they were read. */
  waiting: readonly Waiting[] | undefined
  names: Names
  chosen: string | undefined
  /** Gives a seat. */
  onGive: (appointment: string) => void
  onChoose: (appointment: string) => void
}) {
  const { waiting = nobody, names, chosen, onGive, onChoose } = props
  const { t } = useTranslation('appointmentCare')
  const seats = useWaitingSeats(waiting)
  const citizens = useCitizensNamed(waiting.map(({ id }) => id))
  const rows = useRef<HTMLDivElement>(null)
  useFirstRow(rows, props.waiting !== undefined)
  if (waiting.length === 0) return <EmptyState title={t('waiting.empty')} hint={t('waiting.emptyHint')} />
  return (
    <div ref={rows} className={styles['scroll']} onKeyDown={rowArrows}>
      <VisitList label={t('waiting.title')}>
        {waiting.map((one, index) => {
          const seat = seats.get(one.id)
          return (
            <WaitingRow
              key={one.id}
              waiting={one}
              place={index + 1}
              person={citizens?.get(one.id)}
              seat={seat}
              names={names}
              selected={one.id === chosen}
              onPress={() => (seat === undefined ? onChoose(one.id) : onGive(one.id))}
            />
          )
        })}
      </VisitList>
    </div>
  )
}

const nobody: readonly Waiting[] = []

function WaitingRow(props: {
  waiting: Waiting
  /** In the order in which they asked. */
  place: number
  person: Person | undefined
  seat: Plan | undefined
  names: Names
  selected: boolean
  onPress: () => void
}) {
  const { waiting, place, person, seat, names, selected, onPress } = props
  const { t, i18n } = useTranslation(['appointments', 'appointmentCare'])
  const today = useToday()
  const { products, language, wish, people, askedAt } = waiting
  const name = person?.name === undefined ? [] : [withoutTurns(person.name)]
  const reach = person?.phone ?? person?.mail
  const detail = (
    <>
      <span>
        {t('appointmentCare:wait.days', {
          from: shortDay(wish.earliest, i18n.language),
          until: shortDay(wish.latest, i18n.language),
        })}
      </span>
      {reach !== undefined && <span>{reach}</span>}
      {wish.way !== 'onSite' && <span>{t(`way.${wish.way}`)}</span>}
      {wish.staff !== undefined && <span>{names.staff(wish.staff)}</span>}
      {people > 1 && <span>{t('people', { count: people })}</span>}
      {language !== 'nl' && <LanguageMark language={language} />}
      {askedAt !== undefined && (
        <span>{t('appointmentCare:waiting.since', { day: shortDay(dayOf(stampMs(askedAt)), i18n.language) })}</span>
      )}
    </>
  )
  const end = isTooLate(waiting, today) ? (
    <Badge tone="far" Icon={Warning}>
      {t('appointmentCare:waiting.tooLate')}
    </Badge>
  ) : seat === undefined ? (
    <Badge tone="parked" Icon={Pause}>
      {t('appointmentCare:waiting.nothing')}
    </Badge>
  ) : (
    <Badge tone="done" Icon={Check}>
      {t('appointmentCare:waiting.free', {
        when: `${dayWords(dayOf(seat.from), { today, language: i18n.language, t })} ${timeOf(seat.from)}`,
      })}
    </Badge>
  )
  return (
    <VisitRow
      label={String(place)}
      main={[...name, ...products.map(names.product)].join(' · ')}
      detail={detail}
      end={end}
      selected={selected}
      onPress={onPress}
    />
  )
}
