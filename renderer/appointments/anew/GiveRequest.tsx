import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '#domain/appointment/entry.ts'
import { requestTimes } from '#domain/request/takeUp.ts'
import { dayInWords, dayOf, timeOf } from '#domain/time/day.ts'
import type { Booked } from '../../state/appointments/appointmentActions.ts'
import { fromFolder } from '../../state/requests/takeUpAlways.ts'
import { useRequestActions, useRequester, useTrueClock } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Cross, Info } from '../../ui/icons.tsx'
import detail from '../../ui/Detail.module.css'
import type { Names } from '../../visit/names.ts'
import { useRun } from '../../visit/useRun.ts'
import styles from '../AppointmentDetail.module.css'
import { BookedFacts } from '../booking/BookedFacts.tsx'
import { refusalWords } from './becauseWords.ts'
import { CitizenLines } from './CitizenLines.tsx'
import { ProposedTimes } from './ProposedTimes.tsx'
import type { AskedTask } from './useTasks.ts'

/** What people can say of a request that nothing comes of. */
const reasons = ['noSeats', 'notNeeded', 'walkInOnly', 'unknownProduct', 'past'] as const

/** A request from outside that no station could take up by itself: who asked, for when, what stands in the way, which times there are. */
export function GiveRequest(props: {
  task: AskedTask
  /** It was seen to elsewhere meanwhile. */
  isDone: boolean
  names: Names
  onNext: () => void
  onClose: () => void
}) {
  const { task, isDone, names, onNext, onClose } = props
  const { t } = useTranslation('anew')
  const { t: tOf, i18n } = useTranslation('appointments')
  const { open, refusal } = task
  const { request, id } = open
  const person = useRequester(id)
  const actions = useRequestActions()
  const now = useTrueClock()
  const { running, error, run, clear } = useRun()
  const [booked, setBooked] = useState<Booked>()
  const [reason, setReason] = useState(reasons.find((one) => one === refusal?.refusal) ?? 'noSeats')
  const citizen = { name: person?.name, phone: person?.phone, mail: person?.mail }
  const times = requestTimes(request, -Infinity)
  const give = async (plan: Plan) => {
    const done = await run('give', () => actions.give(open, plan))
    if (done !== undefined) setBooked(done)
  }
  const refuse = async () => {
    if ((await run('refuse', () => actions.refuse(open, { reason, what: '' }))) !== undefined) onNext()
  }
  if (booked !== undefined) {
    return (
      <BookedFacts
        booked={booked}
        citizen={citizen}
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
      title={t('give')}
      wanted={{
        ...{ products: request.products, way: request.way, people: request.people },
        near: 'from' in times ? times.from : now(),
        clerk: request.wishes.find((wish) => wish.startsWith('staff:')),
      }}
      names={names}
      take={{ label: t('giveTime'), busy: running === 'give', onTake: (plan) => void give(plan) }}
      isDone={isDone && running === undefined}
      others={
        <>
          <NativeSelect
            label={t('reason')}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(reasons.find((one) => one === value) ?? 'noSeats')}
          >
            {reasons.map((one) => (
              <option key={one} value={one}>
                {t(`refusal.${one}`)}
              </option>
            ))}
          </NativeSelect>
          <div className={detail['actions']}>
            <ActionButton
              label={t('refuse')}
              icon={<Cross />}
              kind="quiet"
              busy={running === 'refuse'}
              onPress={() => void refuse()}
            />
          </div>
        </>
      }
      onClose={onClose}
    >
      <p className={styles['remark']} data-urgent={refusal !== undefined || undefined}>
        <Info size={16} />
        {refusal === undefined ? t('soon') : refusalWords(refusal, { t, tOf })}
      </p>
      <CitizenLines citizen={person} />
      <dl className={styles['facts']} aria-label={t('asked')}>
        <div className={styles['fact']}>
          <dt>{tOf('detail.products')}</dt>
          <dd>{request.products.map(names.product).join(' · ')}</dd>
        </div>
        <div className={styles['fact']}>
          <dt>{t('askedFor')}</dt>
          <dd>
            {'from' in times
              ? `${dayInWords(dayOf(times.from), i18n.language)} · ${timeOf(times.from)}`
              : `${request.from} – ${request.until}`}
          </dd>
        </div>
        {request.way !== 'onSite' && (
          <div className={styles['fact']}>
            <dt>{tOf('detail.way')}</dt>
            <dd>{tOf(`way.${request.way}`)}</dd>
          </div>
        )}
        {request.source !== fromFolder && (
          <div className={styles['fact']}>
            <dt>{t('source')}</dt>
            <dd>{request.source}</dd>
          </div>
        )}
      </dl>
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
    </ProposedTimes>
  )
}
