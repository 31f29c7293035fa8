import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { arrivalAt, arrivalRule } from '#domain/appointment/arrival.ts'
import { type Yielded, seatsOf } from '#domain/appointment/seats.ts'
import { areProven } from '#domain/site/stationKeys.ts'
import { dayInWords, dayOf, shortDay, timeOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { useBookingPolicy } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Absent, Calendar, Check, Cross, Info, Person, Ticket, Warning } from '../ui/icons.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { useKeys } from '../ui/useKeys.ts'
import type { Names } from '../visit/names.ts'
import { nameOf, personOf } from '../visit/person.ts'
import { CancelChoice } from './care/CancelChoice.tsx'
import { LetterText } from './confirmation/LetterText.tsx'
import { AppointmentBadge, DocumentsMark } from './AppointmentBadge.tsx'
import { resourceWords } from './resourceWords.ts'
import { standingOf } from './standing.ts'
import type { AppointmentWork } from './useAppointmentWork.ts'
import detail from '../ui/Detail.module.css'
import styles from './AppointmentDetail.module.css'

/** One appointment in the side panel: when, what for, with whom, and what is done when its citizen comes, or does not. */
export const AppointmentDetail = (props: {
  appointment: Appointment
  board: Board
  names: Names
  now: number
  work: AppointmentWork
  /** The citizen is here; the visit as which they wait. Absent where nobody comes, such as at the phone. */
  onArrived?: (visit: Visit) => void
  onVisit?: (visit: string) => void
  /** Looks for another time; absent where that cannot be done here. */
  onMove?: (appointment: string) => void
  onClose: () => void
}) => {
  const { appointment, board, names, now, work, onArrived, onVisit, onMove, onClose } = props
  const { t, i18n } = useTranslation(['appointments', 'appointmentCare', 'common'])
  const { plan, stage, code, products, people, day, by, visit, wish, series } = appointment
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const rule = arrivalRule(useBookingPolicy(), appointment)
  const yielded = seatsOf(board.appointments).yielded.find((one) => one.appointment.id === appointment.id)
  const standing = standingOf(appointment, { rule, now, yields: yielded !== undefined })
  const person = personOf(board.persons, appointment.id)
  const name = nameOf(board.persons, appointment.id)
  const arrival = arrivalAt(appointment, rule, now)
  const isExpected = onArrived !== undefined && day === dayOf(now) && (stage === 'booked' || stage === 'missed')
  const canChange = stage === 'booked' || stage === 'wished' || stage === 'missed'
  const [asks, setAsks] = useState(false)
  const cancelling = asks && canChange
  const busy = work.running !== undefined
  const arrive = async () => {
    if (busy || !isExpected) return
    const given = await work.arrive(appointment)
    if (given !== undefined) onArrived(given)
  }
  const move = canChange && onMove !== undefined ? () => onMove(appointment.id) : undefined
  const cancel = async (who: 'citizen' | 'site') => {
    setAsks(false)
    heading.current?.focus()
    await work.cancel(appointment, who)
  }
  useKeys({
    Escape: onClose,
    ...(isExpected ? { F2: () => void arrive() } : {}),
    ...(move === undefined ? {} : { F6: move }),
    // The choice is there before the next key is pressed.
    ...(canChange ? { Delete: () => flushSync(() => setAsks(true)) } : {}),
  })
  const title = plan === undefined ? t('list.noTime') : `${timeOf(plan.from)} – ${timeOf(plan.until)}`
  return (
    <section className={detail['detail']} aria-label={`${t('detail.title')} ${title}`}>
      <header className={detail['head']}>
        <h2 className={styles['time']} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        <p className={detail['facts']}>
          {standing !== undefined && <AppointmentBadge standing={standing} />}
          {appointment.documentsChecked && <DocumentsMark />}
          <LanguageMark language={appointment.language} />
          {!areProven(board.site.keys, appointment.signers) && <UnprovenMark />}
        </p>
        {name !== undefined && <h3 className={detail['title']}>{name}</h3>}
        <ul className={styles['products']} aria-label={t('detail.products')}>
          {products.map((key) => (
            <li key={key}>{names.product(key)}</li>
          ))}
        </ul>
        <dl className={styles['facts']}>
          <Fact term={t('detail.day')} text={dayInWords(day, i18n.language)} />
          {wish !== undefined && plan === undefined && (
            <Fact
              term={t('appointmentCare:wait.term')}
              text={t('appointmentCare:wait.days', {
                from: shortDay(wish.earliest, i18n.language),
                until: shortDay(wish.latest, i18n.language),
              })}
            />
          )}
          {series !== undefined && (
            <Fact
              term={t('appointmentCare:series.term')}
              text={t('appointmentCare:series.part', { part: series.part, of: series.of })}
            />
          )}
          <Fact term={t('detail.code')} text={shownCode(code)} isCode />
          {plan !== undefined && <Fact term={t('detail.with')} text={resourceWords(plan, { names, t })} />}
          {plan !== undefined && <Fact term={t('detail.way')} text={t(`way.${plan.way}`)} />}
          {people > 1 && <Fact term={t('detail.people')} text={String(people)} />}
          {person?.phone !== undefined && <Fact term={t('detail.phone')} text={person.phone} />}
          {person?.mail !== undefined && <Fact term={t('detail.mail')} text={person.mail} />}
          {person?.address !== undefined && <Fact term={t('detail.address')} text={person.address} />}
          {person?.link !== undefined && <Fact term={t('detail.link')} text={person.link} />}
          {by !== undefined && by !== 'system' && <Fact term={t('detail.by')} text={names.staff(by)} />}
        </dl>
        {yielded !== undefined && <YieldedNotice yielded={yielded} names={names} />}
        {isExpected && arrival === 'late' && <Remark text={t('detail.late')} />}
        {isExpected && arrival === 'tooEarly' && plan !== undefined && (
          <Remark text={t('detail.early', { time: timeOf(plan.from) })} />
        )}
        {cancelling ? (
          <CancelChoice onChoose={(who) => void cancel(who)} onBack={() => setAsks(false)} />
        ) : (
          <div className={detail['actions']}>
            {isExpected && (
              <ActionButton
                label={t(arrival === 'late' ? 'action.arriveLate' : 'action.arrive')}
                chord="F2"
                kind="primary"
                icon={<Check />}
                busy={work.running === 'arrive'}
                onPress={() => void arrive()}
              />
            )}
            {visit !== undefined && onVisit !== undefined && (
              <ActionButton label={t('action.visit')} icon={<Ticket />} onPress={() => onVisit(visit)} />
            )}
            {(isExpected || stage === 'arrived') && !appointment.documentsChecked && (
              <ActionButton
                label={t('action.documents')}
                icon={<Person />}
                busy={work.running === 'documentsChecked'}
                onPress={() => void work.checkDocuments(appointment)}
              />
            )}
            {stage === 'booked' && arrival === 'late' && (
              <ActionButton
                label={t('action.miss')}
                icon={<Absent />}
                busy={work.running === 'missed'}
                onPress={() => void work.miss(appointment)}
              />
            )}
            {move !== undefined && (
              <ActionButton
                label={t(stage === 'wished' ? 'appointmentCare:wait.giveShort' : 'appointmentCare:move.action')}
                chord="F6"
                icon={<Calendar />}
                onPress={move}
              />
            )}
            {canChange && (
              <ActionButton
                label={t('action.cancel')}
                chord="Delete"
                icon={<Cross />}
                kind="quiet"
                busy={work.running === 'cancelled'}
                onPress={() => setAsks(true)}
              />
            )}
          </div>
        )}
        {stage === 'cancelled' && plan !== undefined && (
          <LetterText appointment={appointment} citizen={person ?? {}} kind="cancelled" isAside />
        )}
      </div>
    </section>
  )
}

function Fact({ term, text, isCode = false }: { term: string; text: string; isCode?: boolean }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd data-code={isCode || undefined}>{text}</dd>
    </div>
  )
}

/** Booked cut off, it met one that has the better right: somebody has to find it another time. */
function YieldedNotice({ yielded, names }: { yielded: Yielded; names: Names }) {
  const { t } = useTranslation('appointments')
  const { to, resource } = yielded
  const seat = to.plan?.seats.filter((one) => one.resource === resource) ?? []
  return (
    <Remark
      urgent
      text={t('detail.yields', {
        what: resourceWords({ seats: seat }, { names, t }),
        time: to.plan === undefined ? '' : timeOf(to.plan.from),
      })}
    />
  )
}

function Remark({ text, urgent = false }: { text: string; urgent?: boolean }) {
  return (
    <p className={styles['remark']} data-urgent={urgent || undefined}>
      {urgent ? <Warning size={16} /> : <Info size={16} />}
      {text}
    </p>
  )
}
