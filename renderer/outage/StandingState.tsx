import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { Standing, StationState } from '#domain/health/standing.ts'
import { Clock, ClockAlert, Dot, Gone, type IconProps, PlugOff, SoundOff } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './StationsTable.module.css'

const icons: Readonly<Record<StationState, ComponentType<IconProps>>> = {
  connected: Dot,
  cutOff: PlugOff,
  silent: ClockAlert,
  awaited: Clock,
  unheard: SoundOff,
  gone: Gone,
}

export type StandingStateProps = {
  standing: Standing
  /** Since when this station can hear others. */
  listeningSince: number | undefined
  now: number
}

/** How a station stands, as icon and word, since when, and what that may mean. */
export function StandingState({ standing, listeningSince, now }: StandingStateProps) {
  const { t } = useTranslation('outage')
  const moment = useMoment(now)
  const { state, since, heardHere } = standing
  const Icon = icons[state]
  return (
    <>
      <span className={css['state']} data-state={state}>
        <Icon size={state === 'connected' ? 12 : 16} />
        {t(`state.${state}`)}
      </span>{' '}
      {since !== undefined && <span className={css['since']}>{t('since', { time: moment(since) })}</span>}
      {(state === 'silent' || state === 'awaited' || state === 'gone') && (
        <span className={css['below']}>
          {state === 'silent' && !heardHere && listeningSince !== undefined
            ? t('stations.notSince', { time: moment(listeningSince) })
            : t(`hint.${state}`)}
        </span>
      )}
    </>
  )
}
