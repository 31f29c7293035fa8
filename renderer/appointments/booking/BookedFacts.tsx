import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { dayInWords, timeOf } from '#domain/time/day.ts'
import type { Booked, Citizen } from '../../state/appointments/appointmentActions.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Calendar, Check, Info } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import type { Names } from '../../visit/names.ts'
import detail from '../../ui/Detail.module.css'
import { LetterText } from '../confirmation/LetterText.tsx'
import { resourceWords } from '../resourceWords.ts'
import styles from './BookedFacts.module.css'

/** What was booked, large enough to be read to the citizen, and what they take home: paper, a letter, a file. */
export function BookedFacts(props: {
  booked: Booked
  citizen: Citizen
  /** Whether it has a time for the first time. */
  manner?: 'booked' | 'moved'
  names: Names
  /** Looks for the time of what follows on it. */
  onFollowUp?: () => void
  /** What comes next, where that is not another appointment. */
  another?: string
  onAnother?: () => void
  onClose: () => void
  /** What is to be done about it first. */
  children?: ReactNode
}) {
  const { booked, citizen, manner = 'booked', names, onFollowUp, another, onAnother, onClose, children } = props
  const { appointment, standing } = booked
  const { t, i18n } = useTranslation(['appointments', 'appointmentCare', 'common'])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { plan, day, code, series } = appointment
  useKeys({ Escape: onClose, ...(onFollowUp === undefined ? {} : { Enter: onFollowUp }) })
  const title = t(manner === 'moved' ? 'appointmentCare:move.done' : 'booked.title')
  return (
    <section className={detail['detail']} aria-label={title}>
      <header className={detail['head']}>
        <h2 className={detail['title']} ref={heading} tabIndex={-1}>
          <Check /> {title}
        </h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        <p className={styles['code']}>{shownCode(code)}</p>
        <p className={styles['when']}>
          {dayInWords(day, i18n.language)}
          {plan !== undefined && ` · ${timeOf(plan.from)}`}
        </p>
        {plan !== undefined && (
          <p className={detail['line']}>
            {t(`way.${plan.way}`)} · {resourceWords(plan, { names, t })}
            {series !== undefined && ` · ${t('appointmentCare:series.part', { part: series.part, of: series.of })}`}
          </p>
        )}
        {standing === 'unconfirmed' && (
          <p className={styles['open']}>
            <Info size={16} /> {t('booked.unconfirmed')}
          </p>
        )}
        {children}
        {onFollowUp !== undefined && (
          <div className={detail['actions']}>
            <ActionButton
              label={t('appointmentCare:series.follow')}
              chord="Enter"
              kind="primary"
              icon={<Calendar />}
              onPress={onFollowUp}
            />
          </div>
        )}
        <LetterText appointment={appointment} citizen={citizen} kind={manner} isAside={onFollowUp !== undefined} />
        {onAnother !== undefined && (
          <div className={detail['actions']}>
            <ActionButton label={another ?? t('booked.another')} kind="quiet" onPress={onAnother} />
          </div>
        )}
      </div>
    </section>
  )
}
