import { useTranslation } from 'react-i18next'
import type { KeyRow } from '#domain/site/stationKeys.ts'
import type { StationDescription } from '#preload/contract.ts'
import { KeyState } from '../settings/KeyState.tsx'
import { fingerprint } from '../settings/fingerprint.ts'
import { Facts } from '../ui/Facts.tsx'
import css from './StationFacts.module.css'

export type StationFactsProps = {
  station: StationDescription
  keyState: KeyRow['state']
  siteName: string
  counterName: string | undefined
}

export function StationFacts({ station, keyState, siteName, counterName }: StationFactsProps) {
  const { t } = useTranslation('status')
  return (
    <Facts
      facts={[
        { name: t('page.name'), value: station.name },
        { name: t('page.id'), value: station.station },
        { name: t('page.site'), value: siteName },
        ...(counterName === undefined ? [] : [{ name: t('page.counter'), value: counterName }]),
        { name: t('page.version'), value: station.version },
        { name: t('page.ownKey'), value: <span className={css['key']}>{fingerprint(station.key.id)}</span> },
        { name: t('page.ownKeyState'), value: <KeyState state={keyState} /> },
        { name: t('page.host'), value: t(`page.${station.host}`) },
        { name: t('page.keys'), value: t(`page.${station.keys}`) },
      ]}
    />
  )
}
