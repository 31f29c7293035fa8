import { useTranslation } from 'react-i18next'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import type { KeyRow } from '#domain/site/stationKeys.ts'
import type { SiteStation } from '#domain/site/stations.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { useNow } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { StationRole } from '../ui/StationRole.tsx'
import { Dot, PlugOff } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import { useNames } from '../visit/useNames.ts'
import { KeyState } from './KeyState.tsx'
import css from './StationsPanel.module.css'
import { fingerprint } from './fingerprint.ts'

type Deciding = { mayDecide: boolean; busy: boolean; onDecide: (row: KeyRow) => void }

/** One station, with a line for each of its keys. */
export function StationRows({ station, isOwn, ...deciding }: { station: SiteStation; isOwn: boolean } & Deciding) {
  const { t } = useTranslation('settings')
  const { station: id, beat, alive, ordinal, keys } = station
  const [first, ...others] = keys
  const rowSpan = Math.max(1, keys.length)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={rowSpan}>
          {id}
          {isOwn && <span className={css['dim']}> · {t('stations.own')}</span>}
          {beat !== undefined && (
            <span className={css['below']}>
              <StationRole beat={beat} />
            </span>
          )}
        </th>
        <td rowSpan={rowSpan}>
          <Heard beat={beat} alive={alive} />
        </td>
        <td rowSpan={rowSpan}>{beat?.version ?? '–'}</td>
        <td rowSpan={rowSpan}>
          {beat?.unsent ?? '–'}
          {beat !== undefined && beat.refused > 0 && ` · ${t('stations.refused', { count: beat.refused })}`}
        </td>
        <td rowSpan={rowSpan}>
          {ordinal ?? '–'}
          {beat?.installation !== undefined && (
            <span className={css['below']}>{t('stations.installation', { number: beat.installation })}</span>
          )}
        </td>
        {first === undefined ? (
          <td colSpan={3} className={css['dim']}>
            {t('keys.none')}
          </td>
        ) : (
          <KeyCells row={first} {...deciding} />
        )}
      </tr>
      {others.map((row) => (
        <tr key={row.id}>
          <KeyCells row={row} {...deciding} />
        </tr>
      ))}
    </tbody>
  )
}

function Heard({ beat, alive }: { beat: Heartbeat | undefined; alive: boolean }) {
  const { t } = useTranslation('settings')
  const moment = useMoment(useNow())
  if (beat === undefined) return <span className={css['dim']}>{t('stations.never')}</span>
  return (
    <>
      <span className={css['heard']} data-alive={alive || undefined}>
        {alive ? <Dot size={12} /> : <PlugOff size={16} />}
        {t(alive ? 'stations.alive' : 'stations.silent')}
      </span>
      <span className={css['below']}>{moment(beat.at)}</span>
    </>
  )
}

const decisions = { waiting: 'approve', approved: 'withdraw', withdrawn: 'approveAgain' } as const

function KeyCells({ row, mayDecide, busy, onDecide }: { row: KeyRow } & Deciding) {
  const { t } = useTranslation('settings')
  const names = useNames()
  const moment = useMoment(useNow())
  const { id, state, since, by } = row
  return (
    <>
      <td className={css['key']}>{fingerprint(id)}</td>
      <td>
        <KeyState state={state} />
        {since !== undefined && by !== undefined && (
          <span className={css['below']}>
            {t('keys.decided', { time: moment(stampMs(since)), staff: names.staff(by) })}
          </span>
        )}
      </td>
      <td>
        <ActionButton
          label={t(`keys.${decisions[state]}`)}
          kind={state === 'waiting' ? 'primary' : 'usual'}
          disabled={!mayDecide}
          reason={t('keys.onlySupervisor')}
          busy={busy}
          onPress={() => onDecide(row)}
        />
      </td>
    </>
  )
}
