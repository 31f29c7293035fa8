import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { reminderWay } from '#domain/appointment/reminders.ts'
import { dayInWords, timeOf } from '#domain/time/day.ts'
import { guidePress } from '../../guide/pressed.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Check, Phone, Printer, Send } from '../../ui/icons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Said } from '../../ui/Said.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { VisitList } from '../../ui/VisitList.tsx'
import { VisitRow } from '../../ui/VisitRow.tsx'
import type { Names } from '../../visit/names.ts'
import { rowArrows } from '../../visit/rowArrows.ts'
import type { AppointmentWork } from '../useAppointmentWork.ts'
import list from '../AppointmentsOfDay.module.css'
import { PrintedLetters } from './PrintedLetters.tsx'
import styles from './ReminderList.module.css'
import { useFirstRow } from './useFirstRow.ts'
import { type Reminded, type Reminders, useReminders } from './useReminders.ts'

const rowOf = (appointment: string): string => `remind-${appointment}`

/** Who of a day is still to be reminded, and how they are reached; on a row 1 notes a call, 2 sends an e-mail, 3 prints a letter. */
export function ReminderList(props: {
  names: Names
  work: AppointmentWork
  chosen: string | undefined
  onChoose: (appointment: string) => void
}) {
  const { names, work, chosen, onChoose } = props
  const { t, i18n } = useTranslation('appointmentCare')
  const reminders = useReminders(work)
  const { day, today, left, letters, said, error } = reminders
  const rows = useRef<HTMLDivElement>(null)
  useFirstRow(rows, reminders.isReady)
  useKeys({
    ...(reminders.byMail.length > 0 ? { 'Alt+E': () => void reminders.mailAll() } : {}),
    ...(reminders.byLetter.length > 0 ? { 'Ctrl+P': () => reminders.print(reminders.byLetter) } : {}),
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const pressed = guidePress(event.nativeEvent)
    const row = event.target instanceof Element ? event.target.closest('li')?.id : undefined
    const one = left.find(({ appointment }) => rowOf(appointment.id) === row)
    if (pressed?.does !== 'number' || one === undefined) {
      rowArrows(event)
      return
    }
    event.preventDefault()
    if (pressed.number === 1) void reminders.call(one)
    if (pressed.number === 2) void reminders.mail(one)
    if (pressed.number === 3) reminders.print([one])
  }
  return (
    <>
      <div className={styles['head']}>
        <TextInput
          type="date"
          label={t('reminders.day')}
          value={day}
          min={today}
          onChange={({ currentTarget: { value } }) => value !== '' && reminders.show(value)}
        />
        <p className={styles['count']}>{t('reminders.done', { count: reminders.done })}</p>
        <Together reminders={reminders} />
      </div>
      {left.length > 0 && <p className={styles['keys']}>{t('reminders.keys')}</p>}
      <div role="status" className={styles['said']}>
        {said.map(({ what, isWrong }) => (
          <Said key={what} level={isWrong ? 'error' : 'hint'}>
            {what}
          </Said>
        ))}
      </div>
      {error !== undefined && <FailureMessage error={error} onClose={reminders.clear} />}
      {reminders.isReady && left.length === 0 && (
        <EmptyState title={t('reminders.empty', { day: dayInWords(day, i18n.language) })} />
      )}
      <div ref={rows} className={list['scroll']} onKeyDown={onKeyDown}>
        <VisitList label={t('reminders.title', { day: dayInWords(day, i18n.language) })}>
          {left.map((one) => (
            <ReminderRow
              key={one.appointment.id}
              one={one}
              hasMail={reminders.hasMail}
              names={names}
              selected={one.appointment.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </VisitList>
      </div>
      {letters !== undefined && !letters.isPrinted && (
        <PrintedLetters letters={letters.of} onPrinted={reminders.printed} />
      )}
    </>
  )
}

/** All e-mails at once, all letters at once, and that printed letters are on their way. */
function Together({ reminders }: { reminders: Reminders }) {
  const { t } = useTranslation('appointmentCare')
  const { byMail, byLetter, letters, running } = reminders
  if (letters?.isPrinted === true) {
    return (
      <div className={styles['together']}>
        <ActionButton
          label={t('reminders.noteLetters', { count: letters.of.length })}
          kind="primary"
          icon={<Check />}
          onPress={() => void reminders.noteLetters()}
        />
        <ActionButton label={t('reminders.notSent')} kind="quiet" onPress={reminders.dropLetters} />
      </div>
    )
  }
  return (
    <div className={styles['together']}>
      {reminders.hasMail && (
        <ActionButton
          label={t('reminders.mailAll', { count: byMail.length })}
          chord="Alt+E"
          icon={<Send />}
          disabled={byMail.length === 0}
          reason={t('reminders.noMail')}
          busy={running === 'mail'}
          onPress={() => void reminders.mailAll()}
        />
      )}
      <ActionButton
        label={t('reminders.printAll', { count: byLetter.length })}
        chord="Ctrl+P"
        icon={<Printer />}
        disabled={byLetter.length === 0}
        reason={t('reminders.noLetters')}
        onPress={() => reminders.print(byLetter)}
      />
    </div>
  )
}

const wayIcons = { phone: Phone, mail: Send, letter: Printer } as const

function ReminderRow(props: {
  one: Reminded
  hasMail: boolean
  names: Names
  selected: boolean
  onChoose: (appointment: string) => void
}) {
  const { one, hasMail, names, selected, onChoose } = props
  const { t } = useTranslation('appointmentCare')
  const { appointment, person } = one
  const { plan, products, id } = appointment
  const way = reminderWay(person)
  const Icon = wayIcons[way]
  const reach = [person?.phone, person?.mail, person?.address].filter((part) => part !== undefined)
  return (
    <VisitRow
      id={rowOf(id)}
      label={plan === undefined ? '–' : timeOf(plan.from)}
      main={[...(person?.name === undefined ? [] : [person.name]), ...products.map(names.product)].join(' · ')}
      detail={
        <>
          {reach.map((part) => (
            <span key={part}>{part}</span>
          ))}
          {reach.length === 0 && <span>{t('reminders.unreachable')}</span>}
        </>
      }
      end={
        <span className={styles['way']}>
          <Icon size={14} /> {t(`reminders.way.${way === 'mail' && !hasMail ? 'ownMail' : way}`)}
        </span>
      }
      selected={selected}
      onPress={() => onChoose(id)}
    />
  )
}
