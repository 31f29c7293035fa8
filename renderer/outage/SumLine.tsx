import { useTranslation } from 'react-i18next'
import { type Sums, sumsOf } from '#domain/health/sums.ts'
import type { Standing } from '#domain/health/standing.ts'
import { secondOf } from '#domain/time/day.ts'
import { useSync } from '../state/station.tsx'
import { Check, Clock, Warning } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './OutageScreen.module.css'

export type SumLineProps = { standings: readonly Standing[]; isDeaf: boolean; now: number }

/** How the whole site stands, in a sentence or two, and how fresh that is. Only the sentences are read out by themselves. */
export function SumLine({ standings, isDeaf, now }: SumLineProps) {
  const { t } = useTranslation('outage')
  const { connection } = useSync()
  const sums = sumsOf(standings)
  const stand = useStandWords({ sums, isDeaf, now })
  const isWell = !isDeaf && sums.trouble === 0
  const { lastExchange } = connection
  return (
    <div className={css['sum']} data-well={isWell || undefined}>
      {isWell ? sums.awaited > 0 ? <Clock /> : <Check /> : <Warning />}
      <p className={css['sentence']} role="status">
        <strong>{stand}</strong> {sums.unsent === 0 ? t('sum.noneWaiting') : t('sum.waiting', { count: sums.unsent })}
      </p>
      <span className={css['seen']}>
        {lastExchange === undefined ? t('sum.neverSeen') : t('sum.seen', { time: secondOf(lastExchange) })}
      </span>
    </div>
  )
}

const useStandWords = ({ sums, isDeaf, now }: { sums: Sums; isDeaf: boolean; now: number }): string => {
  const { t } = useTranslation('outage')
  const moment = useMoment(now)
  const { connection } = useSync()
  const { away, awaited, stations: total } = sums
  if (connection.state === 'cutOff') return t('sum.deaf', { time: moment(connection.since) })
  if (isDeaf) return t('sum.noBeats')
  if (away > 0) return t('sum.away', { count: away, total })
  return awaited > 0 ? t('sum.awaited', { count: awaited, total }) : t('sum.connected', { count: total })
}
