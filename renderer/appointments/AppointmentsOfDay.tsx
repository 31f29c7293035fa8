import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { arrivalRule } from '#domain/appointment/arrival.ts'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import { seatsOf } from '#domain/appointment/seats.ts'
import { areProven } from '#domain/site/stationKeys.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Board } from '../state/model.ts'
import { useBookingPolicy } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { VisitList } from '../ui/VisitList.tsx'
import { VisitRow } from '../ui/VisitRow.tsx'
import type { Names } from '../visit/names.ts'
import { nameOf } from '../visit/person.ts'
import { rowArrows } from '../visit/rowArrows.ts'
import { AgendaLink } from './agenda/AgendaLink.tsx'
import { AppointmentBadge, DocumentsMark } from './AppointmentBadge.tsx'
import { resourceWords } from './resourceWords.ts'
import { type Standing, standingOf } from './standing.ts'
import styles from './AppointmentsOfDay.module.css'

/** Today's appointments: who is expected when and by whom, and who is there. Choosing one opens it in the side panel. */
export const AppointmentsOfDay = (props: {
  board: Pick<Board, 'appointments' | 'persons' | 'site'>
  names: Names
  now: number
  chosen: string | undefined
  onChoose: (appointment: string) => void
}) => {
  const { board, names, now, chosen, onChoose } = props
  const { t } = useTranslation('appointments')
  const policy = useBookingPolicy()
  const rows = rowsOf(board.appointments, { now, policy })
  return (
    <>
      <AgendaLink />
      {rows.length === 0 ? (
        <EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />
      ) : (
        <div className={styles['scroll']} onKeyDown={rowArrows}>
          <VisitList label={t('list.title')}>
            {rows.map(({ appointment, standing }) => (
              <AppointmentRow
                key={appointment.id}
                appointment={appointment}
                standing={standing}
                name={nameOf(board.persons, appointment.id)}
                names={names}
                isProven={areProven(board.site.keys, appointment.signers)}
                selected={appointment.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </VisitList>
        </div>
      )}
    </>
  )
}

export type StandingAppointment = { appointment: Appointment; standing: Standing }

/** Those of the day that somebody may ask about, with how each stands; what is over or gone comes last. */
export const rowsOf = (
  appointments: readonly Appointment[],
  { now, policy }: { now: number; policy: BookingPolicy | undefined },
): StandingAppointment[] => {
  const yielded = new Set(seatsOf(appointments).yielded.map(({ appointment }) => appointment.id))
  const rows = appointments.flatMap((appointment) => {
    const yields = yielded.has(appointment.id)
    const standing = standingOf(appointment, { rule: arrivalRule(policy, appointment), now, yields })
    return standing === undefined ? [] : [{ appointment, standing }]
  })
  const isOut = ({ standing }: StandingAppointment): boolean => standing === 'cancelled' || standing === 'movedAway'
  return [...rows.filter((row) => !isOut(row)), ...rows.filter(isOut)]
}

/** Drawn anew only when it changes. */
const AppointmentRow = memo(function AppointmentRow(props: {
  appointment: Appointment
  standing: Standing
  name: string | undefined
  names: Names
  isProven: boolean
  selected: boolean
  onChoose: (appointment: string) => void
}) {
  const { appointment, standing, name, names, isProven, selected, onChoose } = props
  const { t } = useTranslation(['appointments', 'appointmentCare'])
  const { plan, people, language, series } = appointment
  const what = appointment.products.map(names.product).join(' · ')
  const detail = (
    <>
      {plan !== undefined && <span>{resourceWords(plan, { names, t })}</span>}
      {plan !== undefined && plan.way !== 'onSite' && <span>{t(`way.${plan.way}`)}</span>}
      {series !== undefined && <span>{t('appointmentCare:series.part', { part: series.part, of: series.of })}</span>}
      {people > 1 && <span>{t('people', { count: people })}</span>}
      {language !== 'nl' && <LanguageMark language={language} />}
      {appointment.documentsChecked && <DocumentsMark />}
      {!isProven && <UnprovenMark />}
    </>
  )
  return (
    <VisitRow
      label={plan === undefined ? '–' : timeOf(plan.from)}
      main={name === undefined ? what : `${name} · ${what}`}
      detail={detail}
      end={<AppointmentBadge standing={standing} />}
      selected={selected}
      onPress={() => onChoose(appointment.id)}
    />
  )
})
