import { useTranslation } from 'react-i18next'
import type { RelayState } from '#preload/relay.ts'
import { useDrillState } from '../state/drill.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, usePreferences, useStation, useSync } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Facts } from '../ui/Facts.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './OutageScreen.module.css'
import { useRelay } from './useRelay.ts'

/** How the building goes on without the centre: which station serves it, and what a supervisor can do about that here. */
export function RelayCard({ now }: { now: number }) {
  const { t } = useTranslation('outage')
  const { staff } = useBoard()
  const mayDecide = decides(staff, usePreferences().staff)
  const { connection } = useSync()
  const { relay, busy, error, clear, start, end } = useRelay()
  const [drill] = useDrillState()
  if (relay === undefined) return null
  const { server } = connection
  const follows = connection.state === 'online' && server?.kind === 'relay' ? server.name : undefined
  // Who practises alone leaves the others where they are.
  const isNeeded = connection.state === 'cutOff' && drill?.running?.scope !== 'station'
  const press = { busy, disabled: !mayDecide, reason: t('relay.whoDecides') }
  return (
    <div className={css['relay']}>
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      {relay.failure !== undefined && (
        <p className={css['fault']} role="alert">
          {t(`relay.failure.${relay.failure}`)}
        </p>
      )}
      {relay.serving ? (
        <>
          <ServingFacts relay={relay} now={now} />
          <div className={css['pad']}>
            <ActionButton label={t('relay.end')} kind="danger" onPress={() => void end()} {...press} />
          </div>
        </>
      ) : (
        <>
          <p className={css['pad']}>
            {follows !== undefined
              ? t('relay.following', { name: follows })
              : t(isNeeded ? 'relay.startHint' : 'relay.about')}
          </p>
          <Plan />
          {isNeeded && (
            <div className={css['pad']}>
              <ActionButton label={t('relay.start')} kind="primary" onPress={() => void start()} {...press} />
              {!mayDecide && <p className={css['dim']}>{t('relay.whoDecides')}</p>}
            </div>
          )}
        </>
      )}
      <NotLetIn refused={relay.refused} now={now} />
    </div>
  )
}

function ServingFacts({ relay, now }: { relay: RelayState; now: number }) {
  const { t } = useTranslation('outage')
  const { staff } = useBoard()
  const moment = useMoment(now)
  const { since, by, address, stations } = relay
  const name = staff.find(({ id }) => id === by)?.name
  return (
    <>
      <p className={css['pad']} role="status">
        <strong>{t('relay.serving', { time: since === undefined ? '' : moment(since) })}</strong>{' '}
        {t('relay.endsItself')}
      </p>
      <Facts
        facts={[
          { name: t('relay.by'), value: name ?? t('relay.bySystem') },
          { name: t('relay.address'), value: address ?? '–' },
          { name: t('relay.stations'), value: stations.length === 0 ? t('relay.noStations') : stations.join(', ') },
        ]}
      />
    </>
  )
}

/** Who takes over in which order, by itself or not. */
function Plan() {
  const { t } = useTranslation('outage')
  const { station } = useStation()
  const { order, afterMinutes } = useBoard().site.relay
  if (order.length === 0) return <p className={css['pad']}>{t('relay.noOrder')}</p>
  const isListed = order.some((one) => one.station === station)
  return (
    <p className={css['pad']}>
      {t('relay.order', { names: order.map((one) => one.station).join(', ') })}{' '}
      {afterMinutes === 0 ? t('relay.onlyPerson') : t('relay.after', { count: afterMinutes })}
      {!isListed && ` ${t('relay.notListed')}`}
    </p>
  )
}

function NotLetIn({ refused, now }: { refused: RelayState['refused']; now: number }) {
  const { t } = useTranslation('outage')
  const moment = useMoment(now)
  if (refused.length === 0) return null
  return (
    <div className={css['pad']}>
      {t('relay.refused')}
      <ul className={css['refused']}>
        {refused.map(({ address, why, station, at }) => (
          <li key={`${String(at)} ${address} ${why}`}>
            {moment(at)} {station ?? address}: {t(`relay.why.${why}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
