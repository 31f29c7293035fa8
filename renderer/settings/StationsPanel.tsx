import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import type { KeyRow } from '#domain/site/stationKeys.ts'
import { siteStations } from '#domain/site/stations.ts'
import { decides } from '#domain/staff/decides.ts'
import {
  useBoard,
  useNow,
  usePreferences,
  useSiteEdits,
  useStation,
  useStations,
  useSync,
  useWaitingKeys,
} from '../state/station.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Info } from '../ui/icons.tsx'
import { useRun } from '../visit/useRun.ts'
import { StationRows } from './StationRows.tsx'
import css from './StationsPanel.module.css'

/** Every station of the site: when it was heard, which numbers are its own, and the decision about each of its keys. */
export function StationsPanel({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const { staff } = useBoard()
  const { staff: present } = usePreferences()
  const { station: own } = useStation()
  const { approveKey, withdrawKey } = useSiteEdits()
  const { running, error, run, clear } = useRun()
  const mayDecide = decides(staff, present)
  const decide = (row: KeyRow): void =>
    void run(`${row.station} ${row.id}`, () => (row.state === 'approved' ? withdrawKey(row) : approveKey(row)))
  const waiting = useWaitingKeys()
  const { skewMs = 0 } = useSync().connection
  const stations = siteStations({ site, beats: useStations(), now: useNow() + skewMs })
  return (
    <Panel title={t('stations.title')} count={stations.length}>
      {stations.length === 0 ? (
        <EmptyState title={t('stations.none')} hint={t('stations.noneHint')} icon={<Info size={28} />} />
      ) : (
        <>
          <div className={css['about']}>
            <p className={css['hint']}>
              {waiting > 0 && <strong>{t('keys.toDecide', { count: waiting })} </strong>}
              {t('keys.hint')}
              {waiting > 0 && !mayDecide && ` ${t('keys.whoDecides')}`}
            </p>
            {error !== undefined && <FailureMessage error={error} onClose={clear} />}
          </div>
          <table className={css['stations']}>
            <thead>
              <tr>
                <th scope="col">{t('stations.station')}</th>
                <th scope="col">{t('stations.heard')}</th>
                <th scope="col">{t('stations.version')}</th>
                <th scope="col">{t('stations.unsent')}</th>
                <th scope="col">{t('field.ordinal')}</th>
                <th scope="col">{t('keys.key')}</th>
                <th scope="col">{t('keys.state')}</th>
                <th scope="col">{t('keys.action')}</th>
              </tr>
            </thead>
            {stations.map((station) => (
              <StationRows
                key={station.station}
                station={station}
                isOwn={station.station === own}
                mayDecide={mayDecide}
                busy={running !== undefined}
                onDecide={decide}
              />
            ))}
          </table>
        </>
      )}
    </Panel>
  )
}
