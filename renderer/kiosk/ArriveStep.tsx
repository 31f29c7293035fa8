import type { Appointment } from '#domain/appointment/appointment.ts'
import { type Arrival, arrivalAt, arrivalRule } from '#domain/appointment/arrival.ts'
import { inLanguage } from '#domain/language/language.ts'
import { timeOf } from '#domain/time/day.ts'
import { useBoard, useBookingPolicy, useTrueNow } from '../state/station.tsx'
import { Check } from '../ui/icons.tsx'
import { KioskButton } from './KioskButton.tsx'
import { Step } from './Step.tsx'
import css from './NumberSteps.module.css'
import { useWords } from './useWords.ts'

/** An appointment of today that was found: when and what for, and the one press by which somebody says that they are here. */
export function ArriveStep(props: { appointment: Appointment; onArrive: (appointment: Appointment) => void }) {
  const { appointment, onArrive } = props
  const { t, language } = useWords()
  const { products } = useBoard()
  const now = useTrueNow()
  const { plan } = appointment
  const rule = arrivalRule(useBookingPolicy(), appointment)
  const arrival: Arrival = arrivalAt(appointment, rule, now)
  const names = products
    .filter(({ key }) => appointment.products.includes(key))
    .map(({ ipdc }) => inLanguage(ipdc.naam, language))
  const opens = plan === undefined ? '' : timeOf(plan.from - rule.earlyMinutes * 60_000)
  return (
    <Step
      title={plan === undefined ? t('arrive.title') : t('arrive.at', { time: timeOf(plan.from) })}
      hint={t(`arrive.${arrival}`, { time: opens })}
    >
      <div className={css['given']}>
        <div className={css['words']}>
          {names.map((name) => (
            <p key={name} className={css['what']} data-aloud>
              {name}
            </p>
          ))}
          {arrival !== 'tooEarly' && (
            <KioskButton
              label={t('arrive.here')}
              icon={<Check />}
              kind="primary"
              onPress={() => onArrive(appointment)}
            />
          )}
        </div>
      </div>
    </Step>
  )
}
