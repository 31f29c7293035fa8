import { useTranslation } from 'react-i18next'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import { stationScreens } from '#preload/screens.ts'
import { useNow, useStation, useStations } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Dot, Info, PlugOff } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './SettingsScreen.module.css'
import mark from './StationsPanel.module.css'

/** A beat comes every half minute and is read every half minute; three missed ones are a silence. */
const aliveMs = 120_000

/** Every station of the site that was ever heard, the silent ones last. */
export function StationsPanel() {
  const { t } = useTranslation('settings')
  const stations = useStations()
  const { station: own } = useStation()
  const now = useNow()
  const isAlive = ({ at }: Heartbeat): boolean => now - at < aliveMs
  const sorted = [...stations].sort(
    (a, b) => Number(isAlive(b)) - Number(isAlive(a)) || a.station.localeCompare(b.station, 'nl'),
  )
  return (
    <Panel title={t('stations.title')} count={stations.length}>
      {sorted.length === 0 ? (
        <EmptyState title={t('stations.none')} hint={t('stations.noneHint')} icon={<Info size={28} />} />
      ) : (
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{t('field.station')}</th>
              <th scope="col">{t('stations.state')}</th>
              <th scope="col">{t('field.screen')}</th>
              <th scope="col">{t('field.counter')}</th>
              <th scope="col">{t('stations.version')}</th>
              <th scope="col">{t('stations.heard')}</th>
              <th scope="col">{t('stations.unsent')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((heartbeat) => (
              <StationRow
                key={heartbeat.station}
                heartbeat={heartbeat}
                isOwn={heartbeat.station === own}
                alive={isAlive(heartbeat)}
                now={now}
              />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

function StationRow(props: { heartbeat: Heartbeat; isOwn: boolean; alive: boolean; now: number }) {
  const { heartbeat, isOwn, alive, now } = props
  const { t } = useTranslation('settings')
  const moment = useMoment(now)
  const { station, screen, counter = '', version, at, unsent, refused } = heartbeat
  const known = stationScreens.find((one) => one === screen)
  return (
    <tr>
      <td>
        <strong>{station}</strong>
        {isOwn && ` · ${t('stations.own')}`}
      </td>
      <td>
        <span className={mark['state']} data-alive={alive || undefined}>
          {alive ? <Dot size={12} /> : <PlugOff size={16} />}
          {t(alive ? 'stations.alive' : 'stations.silent')}
        </span>
      </td>
      <td>{known === undefined ? screen : t(`screen.${known}`)}</td>
      <td>{counter === '' ? '–' : counter}</td>
      <td className={css['number']}>{version}</td>
      <td className={css['number']}>{moment(at)}</td>
      <td className={css['number']}>
        {unsent}
        {refused > 0 && ` · ${t('stations.refused', { count: refused })}`}
      </td>
    </tr>
  )
}
