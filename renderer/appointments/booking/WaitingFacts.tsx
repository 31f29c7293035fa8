import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { shortDay } from '#domain/time/day.ts'
import type { Citizen } from '../../state/appointments/appointmentActions.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Pause } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import type { Names } from '../../visit/names.ts'
import detail from '../../ui/Detail.module.css'
import styles from './BookedFacts.module.css'

/** That somebody waits for a seat now, and by which code they are found again. */
export function WaitingFacts(props: {
  appointment: Appointment
  citizen: Citizen
  names: Names
  onAnother: () => void
  onClose: () => void
}) {
  const { appointment, citizen, names, onAnother, onClose } = props
  const { t, i18n } = useTranslation(['appointments', 'appointmentCare', 'common'])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useKeys({ Escape: onClose })
  const { code, products, wish } = appointment
  return (
    <section className={detail['detail']} aria-label={t('standing.wished')}>
      <header className={detail['head']}>
        <h2 className={detail['title']} ref={heading} tabIndex={-1}>
          <Pause /> {t('standing.wished')}
        </h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        <p className={styles['code']}>{shownCode(code)}</p>
        <p className={styles['when']}>{[citizen.name, ...products.map(names.product)].join(' · ')}</p>
        {wish !== undefined && (
          <p className={detail['line']}>
            {t('appointmentCare:wait.days', {
              from: shortDay(wish.earliest, i18n.language),
              until: shortDay(wish.latest, i18n.language),
            })}
          </p>
        )}
        <p className={detail['line']}>{t('appointmentCare:wait.told')}</p>
        <div className={detail['actions']}>
          <ActionButton label={t('booked.another')} kind="quiet" onPress={onAnother} />
        </div>
      </div>
    </section>
  )
}
