import { useTranslation } from 'react-i18next'
import type { StationDescription } from '#preload/contract.ts'
import { fingerprint } from '../settings/fingerprint.ts'
import { Facts } from './Facts.tsx'

export type StationFactsProps = { station: StationDescription; siteName: string; counterName: string | undefined }

export function StationFacts({ station, siteName, counterName }: StationFactsProps) {
  const { t } = useTranslation('status')
  return (
    <Facts
      facts={[
        { name: t('page.name'), value: station.name },
        { name: t('page.id'), value: station.station },
        { name: t('page.site'), value: siteName },
        ...(counterName === undefined ? [] : [{ name: t('page.counter'), value: counterName }]),
        { name: t('page.version'), value: station.version },
        { name: t('page.ownKey'), value: fingerprint(station.key.id) },
        { name: t('page.host'), value: t(`page.${station.host}`) },
        { name: t('page.keys'), value: t(`page.${station.keys}`) },
      ]}
    />
  )
}
