import { Checkbox, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import { type Reservation, mostReserved } from '#domain/visit/reservation.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import type { Names } from '../visit/names.ts'
import css from './KitScreen.module.css'
import { runsOf } from './strips.ts'
import { wholeNumber } from './wholeNumber.ts'

/** Takes numbers for each queue, and lists what was taken today so that it can be printed, and printed again. */
export function StripsChoice(props: {
  queues: readonly string[]
  names: Names
  reservations: readonly Reservation[]
  chosen: ReadonlySet<string>
  onChosen: (id: string, chosen: boolean) => void
  onReserve: (queue: string, count: number) => void
  /** The queue for which numbers are being taken now. */
  reserving: string | undefined
  whyNot: string | undefined
}) {
  const { queues, names, reservations, chosen, onChosen, onReserve, reserving, whyNot } = props
  const { t } = useTranslation('kit')
  return (
    <>
      {whyNot !== undefined && <p className={css['whyNot']}>{whyNot}</p>}
      <div className={css['queues']}>
        {queues.map((queue) => (
          <QueueLine
            key={queue}
            queue={queue}
            name={names.queue(queue)}
            busy={reserving === queue}
            whyNot={whyNot}
            onReserve={(count) => onReserve(queue, count)}
          />
        ))}
      </div>
      <h3 className={css['subtitle']}>{t('strips.today')}</h3>
      {reservations.length === 0 ? (
        <p className={css['dim']}>{t('strips.none')}</p>
      ) : (
        <>
          <ul className={css['reservations']}>
            {reservations.map((reservation) => (
              <li key={reservation.id}>
                <Checkbox
                  label={runsOf(reservation)
                    .map((run) => t('strips.range', run))
                    .join(', ')}
                  description={t('strips.of', {
                    count: reservation.numbers.length,
                    time: timeOf(reservation.at),
                    name: names.staff(reservation.by),
                  })}
                  checked={chosen.has(reservation.id)}
                  onChange={(event) => onChosen(reservation.id, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
          <p className={css['dim']}>{t('strips.again')}</p>
        </>
      )}
    </>
  )
}

const usualCount = 20

function QueueLine(props: {
  queue: string
  name: string
  busy: boolean
  whyNot: string | undefined
  onReserve: (count: number) => void
}) {
  const { queue, name, busy, whyNot, onReserve } = props
  const { t } = useTranslation('kit')
  const [count, setCount] = useState(usualCount)
  return (
    <>
      <span className={css['queueName']}>
        {queue} · {name}
      </span>
      <NumberInput
        aria-label={t('strips.count', { queue: `${queue} · ${name}` })}
        value={count}
        onChange={(value) => setCount(wholeNumber(value, { min: 1, max: mostReserved }) ?? count)}
        min={1}
        max={mostReserved}
        clampBehavior="strict"
        allowDecimal={false}
      />
      <ActionButton
        label={t('strips.reserve', { queue })}
        busy={busy}
        disabled={whyNot !== undefined}
        {...(whyNot === undefined ? {} : { reason: whyNot })}
        onPress={() => onReserve(count)}
      />
    </>
  )
}
