import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Plan, clerkOf } from '#domain/appointment/entry.ts'
import type { ToPlanAnew } from '#domain/appointment/planAnew.ts'
import { dayInWords, timeOf } from '#domain/time/day.ts'
import type { Booked } from '../../state/appointments/appointmentActions.ts'
import { useAppointments, useCitizen } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Cross, Warning } from '../../ui/icons.tsx'
import detail from '../../ui/Detail.module.css'
import type { Names } from '../../visit/names.ts'
import { useRun } from '../../visit/useRun.ts'
import styles from '../AppointmentDetail.module.css'
import { BookedFacts } from '../booking/BookedFacts.tsx'
import { resourceWords } from '../resourceWords.ts'
import { becauseWords } from './becauseWords.ts'
import { CitizenLines } from './CitizenLines.tsx'
import { ProposedTimes } from './ProposedTimes.tsx'

/** An appointment that cannot take place, in the side panel: whom to call, why, and which times there are. */
export function PlanAnew(props: {
  task: ToPlanAnew
  /** It was seen to elsewhere meanwhile. */
  isDone: boolean
  names: Names
  onNext: () => void
  onClose: () => void
}) {
  const { task, isDone, names, onNext, onClose } = props
  const { t } = useTranslation('anew')
  const { t: tOf, i18n } = useTranslation('appointments')
  const { appointment, because } = task
  const { plan, products, people, id, day } = appointment
  const person = useCitizen(id)
  const actions = useAppointments()
  const { running, error, run, clear } = useRun()
  const [moved, setMoved] = useState<Booked>()
  const citizen = { name: person?.name, phone: person?.phone, mail: person?.mail }
  const whole = { ...citizen, address: person?.address, link: person?.link }
  const move = async (to: Plan) => {
    const done = await run('move', () => actions.move(appointment, to, whole))
    if (done !== undefined) setMoved(done)
  }
  const cancel = async () => {
    if ((await run('cancel', () => actions.cancel(appointment, 'citizen'))) !== undefined) onNext()
  }
  if (moved !== undefined) {
    return (
      <BookedFacts
        booked={moved}
        manner="moved"
        citizen={whole}
        names={names}
        another={t('next')}
        onAnother={onNext}
        onClose={onClose}
      >
        <p className={detail['line']}>{t('tell')}</p>
        <CitizenLines citizen={person} />
      </BookedFacts>
    )
  }
  return (
    <ProposedTimes
      title={t('planAnew')}
      wanted={{ products, people, way: plan.way, near: plan.from, clerk: clerkOf(plan), own: id }}
      names={names}
      take={{ label: t('move'), busy: running === 'move', onTake: (to) => void move(to) }}
      isDone={isDone && running === undefined}
      others={
        <div className={detail['actions']}>
          <ActionButton
            label={t('cancel')}
            icon={<Cross />}
            kind="quiet"
            busy={running === 'cancel'}
            onPress={() => void cancel()}
          />
        </div>
      }
      onClose={onClose}
    >
      <p className={styles['remark']} data-urgent>
        <Warning size={16} />
        {becauseWords(because, { names, t, tOf })}
      </p>
      <CitizenLines citizen={person} />
      <dl className={styles['facts']} aria-label={tOf('detail.title')}>
        <div className={styles['fact']}>
          <dt>{tOf('detail.products')}</dt>
          <dd>{products.map(names.product).join(' · ')}</dd>
        </div>
        <div className={styles['fact']}>
          <dt>{t('was')}</dt>
          <dd>
            {dayInWords(day, i18n.language)} · {timeOf(plan.from)}
          </dd>
        </div>
        <div className={styles['fact']}>
          <dt>{tOf('detail.with')}</dt>
          <dd>{resourceWords(plan, { names, t: tOf })}</dd>
        </div>
      </dl>
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
    </ProposedTimes>
  )
}
