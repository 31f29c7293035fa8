import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import type { Person } from '#domain/person/person.ts'
import styles from '../AppointmentDetail.module.css'

/** Who is to be told, and how they are reached; that nobody said so where nobody did. */
export function CitizenLines({ citizen }: { citizen: Pick<Person, 'name' | 'phone' | 'mail'> | undefined }) {
  const { t } = useTranslation('anew')
  const { t: tOf } = useTranslation('appointments')
  const lines = [
    ['name', citizen?.name],
    ['phone', citizen?.phone],
    ['mail', citizen?.mail],
  ] as const
  const known = lines.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]))
  if (known.length === 0) return <p>{t('nobodyNamed')}</p>
  return (
    <dl className={styles['facts']} aria-label={t('citizen')}>
      {known.map(({ field, value }) => (
        <div key={field} className={styles['fact']}>
          <dt>{tOf(`citizen.${field}`)}</dt>
          <dd data-code={field === 'phone' || undefined}>{withoutTurns(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
