import { useTranslation } from 'react-i18next'
import { useStation, useSync } from '../state/station.tsx'
import { ConnectionFacts } from '../ui/ConnectionFacts.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Shell } from '../ui/Shell.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { DrillCard } from './DrillCard.tsx'
import { OpenMatters } from './OpenMatters.tsx'
import css from './OutageScreen.module.css'
import { OutageTools } from './OutageTools.tsx'
import { RelayCard } from './RelayCard.tsx'
import { StationsPanel, stationFilters } from './StationsPanel.tsx'
import { SumLine } from './SumLine.tsx'
import { TrainingCard } from './TrainingCard.tsx'
import { useStandings } from './useStandings.ts'

/** For supervisors: who is cut off since when, what each station holds unsent, what is left to do, and with what. */
export function OutageScreen() {
  const { t } = useTranslation('outage')
  const { standings, listeningSince, now } = useStandings()
  const sync = useSync()
  // A copy has nobody but itself, and nothing of it may reach another station.
  const isCopy = useStation().training === true
  const [side, sideScrolls] = useScrolls()
  const keys = (['all', 'trouble'] as const).map((id) => ({ key: stationFilters[id], does: t(`stations.${id}`) }))
  return (
    <Shell place={t('place')} keys={keys}>
      <div className={css['screen']}>
        <SumLine standings={standings} isDeaf={listeningSince === undefined} now={now} />
        <div className={css['side']} ref={side} {...(sideScrolls ? { tabIndex: 0 } : {})}>
          {!isCopy && (
            <Panel title={t('relay.title')}>
              <RelayCard now={now} />
            </Panel>
          )}
          <Panel title={t('drill.title')}>
            <DrillCard now={now} />
          </Panel>
          <Panel title={t('training.title')}>
            {isCopy ? <p className={css['pad']}>{t('training.isCopy')}</p> : <TrainingCard now={now} />}
          </Panel>
          <Panel title={t('own')}>
            <ConnectionFacts sync={sync} now={now} />
          </Panel>
          <Panel title={t('todo.title')}>
            <OpenMatters />
          </Panel>
          <Panel title={t('tools.title')}>
            <OutageTools />
          </Panel>
        </div>
        <StationsPanel standings={standings} listeningSince={listeningSince} now={now} />
      </div>
    </Shell>
  )
}
