import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Standing, isTrouble } from '#domain/health/standing.ts'
import { useSync } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Check, Info } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { useScrolls } from '../ui/useScrolls.ts'
import { type Tab, TabBar } from '../visit/TabBar.tsx'
import css from './OutageScreen.module.css'
import { StationsTable } from './StationsTable.tsx'

export const stationFilters = { all: 'Alt+1', trouble: 'Alt+2' } as const
type Filter = keyof typeof stationFilters

export type StationsPanelProps = {
  standings: readonly Standing[]
  listeningSince: number | undefined
  now: number
}

/** Every station of the site, or only those with something to look at. */
export function StationsPanel({ standings, ...seen }: StationsPanelProps) {
  const { t } = useTranslation('outage')
  const { connection } = useSync()
  const [shown, setShown] = useState<Filter>('all')
  const [scroll, scrolls] = useScrolls()
  useKeys({ [stationFilters.all]: () => setShown('all'), [stationFilters.trouble]: () => setShown('trouble') })
  const troubled = standings.filter(isTrouble)
  const tabs: Tab<Filter>[] = [
    { id: 'all', name: t('stations.all'), chord: stationFilters.all, count: standings.length },
    {
      id: 'trouble',
      name: t('stations.trouble'),
      chord: stationFilters.trouble,
      count: troubled.length,
      urgent: true,
    },
  ]
  const listed = shown === 'all' ? standings : troubled
  const isElsewhere = connection.state === 'online' && (connection.server?.place ?? 1) > 1
  return (
    <section className={css['stations']} aria-labelledby="outage-stations">
      <div className={css['head']}>
        <h2 className={css['title']} id="outage-stations">
          {t('stations.title')}
        </h2>
        <TabBar label={t('stations.show')} tabs={tabs} shown={shown} onShow={setShown} panel="outage-panel" />
      </div>
      {isElsewhere && (
        <p className={css['elsewhere']}>
          <Info size={16} />
          {t('stations.otherServer')}
        </p>
      )}
      <div
        className={css['list']}
        id="outage-panel"
        role="tabpanel"
        aria-label={t(`stations.${shown}`)}
        ref={scroll}
        {...(scrolls ? { tabIndex: 0 } : {})}
      >
        {listed.length === 0 ? (
          <Nothing filter={shown} isDeaf={seen.listeningSince === undefined} />
        ) : (
          <StationsTable standings={listed} {...seen} />
        )}
      </div>
    </section>
  )
}

function Nothing({ filter, isDeaf }: { filter: Filter; isDeaf: boolean }) {
  const { t } = useTranslation('outage')
  if (filter === 'all')
    return <EmptyState title={t('stations.none')} hint={t('stations.noneHint')} icon={<Info size={28} />} />
  const hint = isDeaf ? t('stations.noTroubleDeaf') : t('stations.noTroubleHint')
  return <EmptyState title={t('stations.noTrouble')} hint={hint} icon={<Check size={28} />} />
}
