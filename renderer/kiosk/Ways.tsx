import { readAppointmentCode } from '#domain/appointment/appointmentId.ts'
import type { KioskEvent, KioskStep } from '#domain/kiosk/steps.ts'
import type { KioskPlan } from '#domain/site/kiosk.ts'
import { ArrowLeft, Check, Home, Search, Ticket } from '../ui/icons.tsx'
import { KioskButton } from './KioskButton.tsx'
import css from './Ways.module.css'
import { useWords } from './useWords.ts'

/** The ways on from every screen, always at the same place: back, begin again, and to other doors. */
export function Ways(props: {
  step: KioskStep
  closed: boolean
  /** Whether whoever has a number or an appointment may say so. */
  checksIn: boolean
  giving: boolean
  plan: Pick<KioskPlan, 'search' | 'checkIn' | 'numberOnScreen'>
  go: (event: KioskEvent) => void
  onBack: (() => void) | undefined
  onBeginAgain: () => void
}) {
  const { step, closed, checksIn, giving, plan, go, onBack, onBeginAgain } = props
  const { t } = useWords()
  // Whoever has an appointment is not done before they said that they are here.
  const isFound = step.at === 'found' && readAppointmentCode(step.code) === undefined
  if (step.at === 'given' || step.at === 'noPaper' || step.at === 'failed' || isFound) {
    return (
      <footer className={css['ways']}>
        {onBack !== undefined && <KioskButton label={t('back')} icon={<ArrowLeft />} compact onPress={onBack} />}
        <KioskButton
          label={t('done')}
          icon={<Check />}
          // Where the number is still to be had on the screen that comes first.
          kind={step.at === 'noPaper' && plan.numberOnScreen ? 'plain' : 'primary'}
          disabled={giving}
          onPress={onBeginAgain}
        />
      </footer>
    )
  }
  const atStart = step.at === 'themes'
  return (
    <footer className={css['ways']}>
      {!atStart && (
        <KioskButton
          label={t('back')}
          icon={<ArrowLeft />}
          compact
          disabled={giving}
          onPress={onBack ?? onBeginAgain}
        />
      )}
      <KioskButton label={t('again')} icon={<Home />} compact disabled={giving} onPress={onBeginAgain} />
      {!closed && plan.search && (atStart || step.at === 'products') && (
        <KioskButton label={t('search')} icon={<Search />} onPress={() => go({ do: 'search' })} />
      )}
      {checksIn && plan.checkIn && atStart && (
        <KioskButton label={t('haveNumber')} icon={<Ticket />} onPress={() => go({ do: 'typeCode' })} />
      )}
    </footer>
  )
}
