import { faultsIn } from '#domain/devices/faults.ts'
import { onlySimulated } from '#domain/devices/simulated.ts'
import type { deviceSettingsCalls } from '#preload/devices.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { SettingsHandlers } from '#preload/handlers.ts'
import { previousConfiguration, writeConfiguration } from '../configuration/configuration.ts'
import type { Log } from '../log/log.ts'
import type { Loaded } from '../setup/loaded.ts'
import type { Host, Station } from '../station/station.ts'
import { onDisk } from '../storage/diskFailure.ts'
import type { takingTurns } from '../storage/inTurn.ts'
import { isDeepStrictEqual } from 'node:util'

type DeviceSettingsHandlers = Pick<SettingsHandlers, keyof typeof deviceSettingsCalls>

/** What each channel around the settings of devices does. They are taken over by the station that is open. */
export const deviceSettingsHandlers = (
  parts: {
    folder: string
    host: Pick<Host, 'copyOf'>
    log: Log
    loaded: () => Loaded | undefined
    reload: () => Promise<Loaded>
    station: () => Pick<Station, 'devices'> | undefined
  },
  inTurn: ReturnType<typeof takingTurns>,
): DeviceSettingsHandlers => {
  const { folder, host, log, loaded, reload, station } = parts
  const open = (): Loaded => {
    const present = loaded()
    if (present === undefined) throw new HandlerFailure('notSetUp')
    return present
  }
  return {
    deviceSettings: async () => {
      const { file, configuration, overrides } = open()
      const previous = (await previousConfiguration(folder))?.devices
      const override = overrides.find(({ field }) => field === 'printer')
      return {
        devices: file.devices,
        ...(previous === undefined || isDeepStrictEqual(previous, file.devices) ? {} : { previous }),
        ...(override === undefined ? {} : { printerOverride: override.name }),
        ...(configuration.counter === undefined ? {} : { counter: configuration.counter }),
      }
    },
    changeDevices: ({ devices, by }) =>
      inTurn(async () => {
        const { file, configuration } = open()
        if (host.copyOf !== undefined && onlySimulated(devices) !== devices) throw new HandlerFailure('notAllowed')
        const faults = faultsIn(devices, { counter: configuration.counter })
        if (faults.length > 0) return { changed: false, faults }
        await onDisk(writeConfiguration(folder, { ...file, devices }))
        log.info('devicesChanged', { by, displays: devices.displays.length })
        const now = await reload()
        await station()?.devices.change(now.configuration.devices)
        return { changed: true, faults: [] }
      }),
  }
}
