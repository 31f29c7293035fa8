import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestDrill, timesOfDrill } from '#domain/site/drill.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, usePreferences, useTrueNow } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './OutageScreen.module.css'
import { useDrill } from './useDrill.ts'
import { useStaffName } from './useStaffName.ts'

const usualMinutes = 15

/** Practising an outage: this station alone, or the whole building, for some minutes. */
export function DrillCard({ now }: { now: number }) {
  const { t } = useTranslation('outage')
  const moment = useMoment(now)
  const nameOf = useStaffName()
  const { staff, site } = useBoard()
  const mayDecide = decides(staff, usePreferences().staff)
  const trueNow = useTrueNow()
  const { drill, busy, error, clear, startHere, startBuilding, endHere, endBuilding } = useDrill()
  const [minutes, setMinutes] = useState<number | string>(usualMinutes)
  const wanted = typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0 ? minutes : undefined
  const planned = site.drill === undefined ? undefined : timesOfDrill(site.drill, trueNow)
  const press = { busy, disabled: !mayDecide || wanted === undefined, reason: t('relay.whoDecides') }
  if (drill !== undefined) {
    return (
      <div className={css['relay']}>
        {error !== undefined && <FailureMessage error={error} onClose={clear} />}
        <p className={css['pad']} role="status">
          <strong>{t(`drill.${drill.scope}`, { time: moment(drill.until), name: nameOf(drill.by) })}</strong>{' '}
          {t('drill.endsItself')}
        </p>
        <div className={css['buttons']}>
          {drill.scope === 'building' && mayDecide && (
            <ActionButton label={t('drill.endBuilding')} kind="danger" busy={busy} onPress={() => void endBuilding()} />
          )}
          <ActionButton label={t('drill.endHere')} busy={busy} onPress={() => void endHere()} />
        </div>
      </div>
    )
  }
  return (
    <div className={css['relay']}>
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      <p className={css['pad']}>{t('drill.about')}</p>
      {planned !== undefined && planned.begins > 0 && (
        <p className={css['pad']} role="status">
          <strong>{t('drill.begins', { count: Math.ceil(planned.begins / 1_000) })}</strong>
        </p>
      )}
      <div className={css['buttons']}>
        <NumberInput
          label={t('drill.minutes')}
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={longestDrill}
          clampBehavior="strict"
          allowDecimal={false}
          disabled={!mayDecide}
        />
        <ActionButton label={t('drill.startHere')} onPress={() => void startHere(wanted ?? usualMinutes)} {...press} />
        <ActionButton
          label={t('drill.startBuilding')}
          onPress={() => void startBuilding(wanted ?? usualMinutes)}
          {...press}
        />
      </div>
      {!mayDecide && <p className={css['pad']}>{t('relay.whoDecides')}</p>}
    </div>
  )
}
