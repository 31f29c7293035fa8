import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '#domain/time/day.ts'
import { type TrainingPace, trainingPaces } from '#preload/training.ts'
import { usePreferences } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './OutageScreen.module.css'
import { useStaffName } from './useStaffName.ts'
import { useTraining } from './useTraining.ts'

/** Practising on a throw-away copy of this station, with a busy day going on around it. */
export function TrainingCard({ now }: { now: number }) {
  const { t, i18n } = useTranslation('outage')
  const moment = useMoment(now)
  const staff = usePreferences((preferences) => preferences.staff)
  const nameOf = useStaffName()
  const { training, busy, error, clear, start, end } = useTraining()
  const [pace, setPace] = useState<TrainingPace>(1)
  return (
    <div className={css['relay']}>
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      {training === undefined ? (
        <>
          <p className={css['pad']}>{t('training.about')}</p>
          <div className={css['buttons']}>
            <NativeSelect
              label={t('training.pace')}
              value={String(pace)}
              onChange={({ currentTarget }) => setPace(paceOf(currentTarget.value))}
              data={trainingPaces.map((one) => ({ value: String(one), label: t(`training.times.${one}`) }))}
            />
            <ActionButton
              label={t('training.start')}
              busy={busy}
              disabled={staff === undefined}
              reason={t('training.whoFirst')}
              onPress={() => void start(pace)}
            />
          </div>
          {staff === undefined && <p className={css['pad']}>{t('training.whoFirst')}</p>}
        </>
      ) : (
        <>
          <p className={css['pad']} role="status">
            <strong>{t('training.running', { name: nameOf(training.by), time: moment(training.since) })}</strong>{' '}
            {training.day === undefined
              ? t('training.madeUp')
              : t('training.replayed', { day: dayInWords(training.day, i18n.language) })}{' '}
            {t('training.endsItself', { time: moment(training.until) })}
          </p>
          <div className={css['buttons']}>
            {training.address !== undefined && (
              <a className={css['way']} href={training.address} target="_blank" rel="noopener noreferrer">
                {t('training.open')}
              </a>
            )}
            <ActionButton label={t('training.end')} busy={busy} onPress={() => void end()} />
          </div>
        </>
      )}
    </div>
  )
}

const paceOf = (value: string): TrainingPace => trainingPaces.find((one) => String(one) === value) ?? 1
