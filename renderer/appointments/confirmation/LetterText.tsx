import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Calendar, Check, Copy, Printer, Send } from '../../ui/icons.tsx'
import { Said } from '../../ui/Said.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import detail from '../../ui/Detail.module.css'
import type { LetterKind } from './confirmation.ts'
import type { Addressee } from './letter.ts'
import { useLetter } from './useLetter.ts'
import styles from '../booking/BookedFacts.module.css'

/** What the citizen is told, in their language, and what makes it reach them: paper, e-mail, a calendar file. */
export function LetterText(props: {
  appointment: Appointment
  citizen: Addressee
  kind: LetterKind
  /** Whether something else on the screen comes first. */
  isAside?: boolean
}) {
  const { appointment, citizen, kind, isAside = false } = props
  const { t } = useTranslation(['appointments', 'appointmentCare'])
  const letter = useLetter(appointment, citizen, kind)
  const comes = kind !== 'cancelled'
  useKeys({
    ...(comes ? { F9: () => void letter.print() } : {}),
    ...(letter.canSend ? { 'Ctrl+Enter': () => void letter.send() } : {}),
  })
  return (
    <>
      <pre
        className={styles['mail']}
        lang={appointment.language}
        tabIndex={0}
        role="group"
        aria-label={t('booked.mail')}
      >
        {letter.letter.text}
      </pre>
      <div role="status">
        {letter.said !== undefined && <Said level={letter.said.isWrong ? 'error' : 'hint'}>{letter.said.what}</Said>}
        {letter.said === undefined && appointment.informed !== undefined && (
          <p className={detail['line']}>
            <Check size={14} /> {t(`appointmentCare:informed.${appointment.informed}`)}
          </p>
        )}
      </div>
      {letter.error !== undefined && <FailureMessage error={letter.error} onClose={letter.clear} />}
      <div className={detail['actions']}>
        {comes && (
          <ActionButton
            label={t('booked.print')}
            chord="F9"
            kind={isAside ? 'usual' : 'primary'}
            icon={<Printer />}
            onPress={() => void letter.print()}
          />
        )}
        {letter.canSend && (
          <ActionButton
            label={t('appointmentCare:mail.send')}
            chord="Ctrl+Enter"
            icon={<Send />}
            busy={letter.running === 'send'}
            onPress={() => void letter.send()}
          />
        )}
        <ActionButton label={t('booked.mail')} icon={<Copy />} onPress={() => void letter.copy()} />
        {comes && <ActionButton label={t('booked.calendar')} icon={<Calendar />} onPress={letter.toCalendar} />}
      </div>
    </>
  )
}
