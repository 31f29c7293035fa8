import { useTranslation } from 'react-i18next'
import { displayId } from '#domain/devices/faults.ts'
import { useDevices } from '../state/devices.ts'
import { useNow } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Shell } from '../ui/Shell.tsx'
import { Plug } from '../ui/icons.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { DeviceRow } from './DeviceRow.tsx'
import css from './DevicesScreen.module.css'
import { DevicesForm } from './DevicesForm.tsx'
import { FoundPanel } from './FoundPanel.tsx'
import { SimulatorPanel } from './SimulatorPanel.tsx'
import { useDeviceSettings } from './useDeviceSettings.ts'
import { useFoundDevices } from './useFoundDevices.ts'

/** The devices of this station: how each is and what mends it, what there is to choose from, and which it is set up with. */
export function DevicesScreen() {
  const { t } = useTranslation('devices')
  const now = useNow()
  const devices = useDevices()
  const settings = useDeviceSettings()
  const found = useFoundDevices()
  const [scroll, scrolls] = useScrolls()
  const displays = settings.settings?.devices.displays ?? []
  return (
    <Shell place={t('place')}>
      <div className={css['scroll']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
        <div className={css['screen']}>
          <div className={css['stack']}>
            <Panel title={t('title')} {...(devices === undefined ? {} : { count: devices.length })}>
              {devices?.length === 0 ? (
                <EmptyState title={t('none')} hint={t('noneHint')} icon={<Plug size={28} />} />
              ) : (
                <ul className={css['devices']}>
                  {devices?.map((device) => (
                    <DeviceRow
                      key={device.id}
                      device={device}
                      counter={displays.find((_one, index) => displayId(index) === device.id)?.counter}
                      now={now}
                    />
                  ))}
                </ul>
              )}
            </Panel>
            {devices?.some(({ simulated }) => simulated) === true && <SimulatorPanel devices={devices} />}
          </div>
          <div className={css['stack']}>
            {settings.settings !== undefined && (
              <DevicesForm settings={settings.settings} onChanged={settings.refresh} found={found.found} />
            )}
            <FoundPanel {...found} />
          </div>
        </div>
      </div>
    </Shell>
  )
}
