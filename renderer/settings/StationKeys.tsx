import { useTranslation } from 'react-i18next'
import { type KeyRow, keyRows } from '#domain/site/stationKeys.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { decidesAboutSite } from '../state/siteEdits.ts'
import { useBoard, useNow, usePreferences, useSiteEdits, useStation, useStations } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Check, Clock, Cross, Info } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import { useNames } from '../visit/useNames.ts'
import { useRun } from '../visit/useRun.ts'
import { fingerprint } from './fingerprint.ts'
import css from './StationKeys.module.css'

/** Every key that stations sign with, those that wait for a decision first, and the decision. */
export function StationKeys() {
  const { t } = useTranslation('status')
  const { site, staff } = useBoard()
  const { staff: present } = usePreferences()
  const { station: own } = useStation()
  const { approveKey, withdrawKey } = useSiteEdits()
  const { running, error, run, clear } = useRun()
  const offered = useStations().flatMap(({ station, key }) => (key === undefined ? [] : [{ station, ...key }]))
  const rows = keyRows(site.keys, offered)
  const mayDecide = decidesAboutSite(staff, present)
  const decide = (row: KeyRow): void =>
    void run(`${row.station} ${row.id}`, () => (row.state === 'approved' ? withdrawKey(row) : approveKey(row)))
  return (
    <Panel title={t('keys.title')} count={rows.length}>
      {rows.length === 0 ? (
        <EmptyState title={t('keys.none')} hint={t('keys.noneHint')} icon={<Info size={28} />} />
      ) : (
        <div className={css['pad']}>
          <p className={css['hint']}>{t('keys.hint')}</p>
          {error !== undefined && <FailureMessage error={error} onClose={clear} />}
          <table className={css['keys']}>
            <thead>
              <tr>
                <th scope="col">{t('keys.station')}</th>
                <th scope="col">{t('keys.key')}</th>
                <th scope="col">{t('keys.state')}</th>
                <th scope="col">{t('keys.action')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={`${row.station} ${row.id}`}
                  row={row}
                  isOwn={row.station === own}
                  mayDecide={mayDecide}
                  busy={running !== undefined}
                  onDecide={() => decide(row)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}

type RowProps = { row: KeyRow; isOwn: boolean; mayDecide: boolean; busy: boolean; onDecide: () => void }

const decisions = { waiting: 'approve', approved: 'withdraw', withdrawn: 'approveAgain' } as const
const icons = { waiting: Clock, approved: Check, withdrawn: Cross } as const

function Row({ row, isOwn, mayDecide, busy, onDecide }: RowProps) {
  const { t } = useTranslation('status')
  const names = useNames()
  const moment = useMoment(useNow())
  const { station, id, state, since, by } = row
  const Icon = icons[state]
  return (
    <tr>
      <th scope="row">
        {station}
        {isOwn && <span className={css['own']}> · {t('keys.own')}</span>}
      </th>
      <td className={css['key']}>{fingerprint(id)}</td>
      <td>
        <span className={css['state']} data-state={state}>
          <Icon size={16} />
          {t(`keys.${state}`)}
        </span>
        {since !== undefined && by !== undefined && (
          <span className={css['decided']}>
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
          onPress={onDecide}
        />
      </td>
    </tr>
  )
}
