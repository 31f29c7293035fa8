import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { inLanguage } from '#domain/language/language.ts'
import { dayInWords, timeOf } from '#domain/time/day.ts'
import { confirmationWords } from '../../app/i18n.ts'
import type { Booked, Citizen } from '../../state/appointments/appointmentActions.ts'
import { useBoard, useBridge, useTrueClock } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Calendar, Check, Copy, Info, Printer } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import type { Names } from '../../visit/names.ts'
import detail from '../../ui/Detail.module.css'
import { calendarFile } from '../confirmation/calendarFile.ts'
import { type Confirmed, calendarTitle, confirmationMail, confirmationTicket } from '../confirmation/confirmation.ts'
import { resourceWords } from '../resourceWords.ts'
import { saveAs } from '../../settings/transfer.ts'
import styles from './BookedFacts.module.css'

/** What was booked, large enough to be read to the citizen, and what they take home: paper, a letter, a file. */
export function BookedFacts(props: {
  booked: Booked
  citizen: Citizen
  names: Names
  /** What comes next, where that is not another appointment. */
  another?: string
  onAnother: () => void
  onClose: () => void
  /** What is to be done about it first. */
  children?: ReactNode
}) {
  const { booked, citizen, names, another, onAnother, onClose, children } = props
  const { appointment, standing } = booked
  const { t, i18n } = useTranslation(['appointments', 'common'])
  const board = useBoard()
  const bridge = useBridge()
  const now = useTrueClock()
  const [said, setSaid] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { plan, day, code, language } = appointment
  const confirmed: Confirmed = { appointment, person: citizen, board, t: confirmationWords(language) }
  const mail = confirmationMail(confirmed)
  const print = async () => {
    const reply = await bridge.call.print(confirmationTicket(confirmed, now()))
    setSaid(t(reply.ok && reply.value.outcome === 'printed' ? 'booked.printed' : 'booked.notPrinted'))
  }
  const copy = async () => {
    await navigator.clipboard.writeText(`${mail.subject}\n\n${mail.text}`)
    setSaid(t('booked.copied'))
  }
  const toCalendar = () => {
    const place = inLanguage(board.site.name, language)
    const file = calendarFile(appointment, { title: calendarTitle(confirmed), text: mail.text, place, at: now() })
    if (file !== undefined) saveAs(`${shownCode(code)}.ics`, new Blob([file], { type: 'text/calendar' }))
  }
  useKeys({ Escape: onClose, F9: () => void print() })
  return (
    <section className={detail['detail']} aria-label={t('booked.title')}>
      <header className={detail['head']}>
        <h2 className={detail['title']} ref={heading} tabIndex={-1}>
          <Check /> {t('booked.title')}
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
          </p>
        )}
        {standing === 'unconfirmed' && (
          <p className={styles['open']}>
            <Info size={16} /> {t('booked.unconfirmed')}
          </p>
        )}
        {children}
        <pre className={styles['mail']} lang={language} tabIndex={0} role="group" aria-label={t('booked.mail')}>
          {mail.text}
        </pre>
        <p role="status" className={detail['line']}>
          {said}
        </p>
        <div className={detail['actions']}>
          <ActionButton
            label={t('booked.print')}
            chord="F9"
            kind="primary"
            icon={<Printer />}
            onPress={() => void print()}
          />
          <ActionButton label={t('booked.mail')} icon={<Copy />} onPress={() => void copy()} />
          <ActionButton label={t('booked.calendar')} icon={<Calendar />} onPress={toCalendar} />
          <ActionButton label={another ?? t('booked.another')} kind="quiet" onPress={onAnother} />
        </div>
      </div>
    </section>
  )
}
