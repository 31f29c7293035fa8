import { useTranslation } from 'react-i18next'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import { stationScreens } from '#preload/screens.ts'

/** What a station is for, and at which counter: `Loket 2`. */
export function StationRole({ beat: { screen, counter } }: { beat: Pick<Heartbeat, 'screen' | 'counter'> }) {
  const { t } = useTranslation('settings')
  const known = stationScreens.find((one) => one === screen)
  const role = known === undefined ? screen : t(`screen.${known}`)
  return counter === undefined || counter === '' ? role : `${role} ${counter}`
}
