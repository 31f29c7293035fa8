import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Person } from '#domain/person/person.ts'
import { dayInWords, shortDay, timeOf } from '#domain/time/day.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import type { Names } from '../../visit/names.ts'
import detail from '../../ui/Detail.module.css'
import { resourceWords } from '../resourceWords.ts'
import styles from './MovedFrom.module.css'

/** Who it is with and how they are reached, when it is now or when they can come, and which keys narrow the times. */
export function MovedFrom(props: {
  appointment: Appointment
  person: Person | undefined
  clerk: string | undefined
  names: Names
}) {
  const { appointment, person, clerk, names } = props
  const { t, i18n } = useTranslation(['appointments', 'appointmentCare'])
  const { day, plan, wish } = appointment
  const reach = [person?.name, person?.phone, person?.mail].filter((part) => part !== undefined)
  return (
    <div className={styles['from']}>
      {reach.length > 0 && <p className={styles['who']}>{reach.join(' · ')}</p>}
      {plan !== undefined && (
        <p className={detail['line']}>
          {t('appointmentCare:move.now', {
            when: `${dayInWords(day, i18n.language)} · ${timeOf(plan.from)}`,
            with: resourceWords(plan, { names, t }),
          })}
        </p>
      )}
      {plan === undefined && wish !== undefined && (
        <p className={detail['line']}>
          {t('appointmentCare:wait.days', {
            from: shortDay(wish.earliest, i18n.language),
            until: shortDay(wish.latest, i18n.language),
          })}
        </p>
      )}
      <p className={styles['keys']}>
        <KeyCap chord="A" /> {t('appointmentCare:move.evening')}
        {clerk !== undefined && (
          <>
            <KeyCap chord="Z" /> {t('appointmentCare:move.sameClerk', { who: names.staff(clerk) })}
          </>
        )}
      </p>
    </div>
  )
}
