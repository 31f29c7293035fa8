import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { HandlerFailure } from '#preload/failure.ts'
import type { SettingsHandlers } from '#preload/handlers.ts'
import type { SetupDescription } from '#preload/settings.ts'
import { backupHandlers } from '../backup/handlers.ts'
import { type Configuration, previousConfiguration, writeConfiguration } from '../configuration/configuration.ts'
import { diagnose } from '../diagnosis/diagnosis.ts'
import { readHealth } from '../health/health.ts'
import { devicesHealth } from '../devices/health.ts'
import { deviceSettingsHandlers } from '../devices/settingsHandlers.ts'
import { openLock } from '../kiosk/lock.ts'
import type { Log } from '../log/log.ts'
import type { Host, Station } from '../station/station.ts'
import { onDisk } from '../storage/diskFailure.ts'
import { exists } from '../storage/exists.ts'
import { takingTurns } from '../storage/inTurn.ts'
import type { Transfers } from '../transfer/transfers.ts'
import { checkSettings, mayWrite } from './check.ts'
import type { Loaded } from './loaded.ts'
import { differences, draftOf } from './view.ts'

export type SettingsParts = {
  folder: string
  host: Host
  log: Log
  setup: Omit<SetupDescription, 'host' | 'version'>
  now: () => number
  /** Absent while there is no station. */
  loaded: () => Loaded | undefined
  station: () => Station | undefined
  /** The port that a station set up now is served at. */
  port: () => number
  transfers: Transfers
  reopen: (whileClosed?: () => Promise<void>) => Promise<void>
  /** Reads `station.json` again, without closing the station. */
  reload: () => Promise<Loaded>
}

/** What each channel around the station's own settings and files does, whether or not the station is open. */
export const settingsHandlers = (parts: SettingsParts): SettingsHandlers => {
  const { folder, host, log, setup, now, loaded, station, port, reopen } = parts
  // Several windows may change the one configuration at once.
  const inTurn = takingTurns()
  const open = (): Loaded => {
    const present = loaded()
    if (present === undefined) throw new HandlerFailure('notSetUp')
    return present
  }
  const change = async (next: Configuration, event: string, by: string): Promise<void> => {
    const present = loaded()?.file
    const fields = present === undefined ? 'all' : differences(present, next).join(' ')
    await onDisk(writeConfiguration(folder, next))
    log.info(event, { by, fields })
    await reopen()
  }
  const lock = openLock({
    kept: () => loaded()?.file.keptPin,
    host: host.kiosk,
    restart: () => inTurn(() => reopen()),
    steadyMs: () => performance.now(),
    log: (event, facts) => log.warn(event, facts),
  })
  const health = () => {
    const present = station()
    return readHealth({
      folder,
      version: host.version,
      unsent: present?.unsent() ?? 0,
      devices: devicesHealth(present?.devices.list() ?? []),
    })
  }

  return {
    describeSetup: () => {
      if (loaded() !== undefined) throw new HandlerFailure('notAllowed')
      return Promise.resolve({ host: host.kind, version: host.version, ...setup })
    },
    describeSettings: async () => {
      const { file, configuration, overrides } = open()
      const previous = await previousConfiguration(folder)
      return {
        file: draftOf(file),
        port: configuration.port,
        folder,
        changedAt: await changedAt(folder),
        pinKept: file.keptPin !== undefined,
        overrides: overrides.map(({ field, by, name }) => ({ field, by, name })),
        ...(previous === undefined ? {} : { previous: differences(previous, file) }),
        ...(host.autostart === undefined ? {} : { autostart: await host.autostart.isOn() }),
      }
    },
    checkSettings: async ({ draft }) => {
      const { report } = await checkSettings({ typed: draft, present: loaded()?.file, now: now() })
      return report
    },
    saveSettings: ({ draft, unproven, by }) =>
      inTurn(async () => {
        const present = loaded()?.file
        const { configuration, report } = await checkSettings({ typed: draft, present, now: now() })
        const { findings } = report
        if (configuration === undefined || !mayWrite(findings, unproven)) return { saved: false, findings }
        await change({ ...configuration, port: present?.port ?? port() }, 'settingsChanged', by)
        return { saved: true, findings }
      }),
    restorePreviousSettings: ({ by }) =>
      inTurn(async () => {
        const { file } = open()
        const previous = await previousConfiguration(folder)
        if (previous === undefined) throw new HandlerFailure('notAllowed')
        await change(backTo(previous, file), 'settingsRestored', by)
        return {}
      }),
    setAutostart: async ({ on, by }) => {
      if (host.autostart === undefined) throw new HandlerFailure('notAllowed')
      await onDisk(host.autostart.set(on))
      log.info('autostart', { by, on })
      return { on: await host.autostart.isOn() }
    },

    unlockKiosk: lock.unlock,

    health,
    diagnose: async ({ page }) => {
      const present = loaded()
      log.info('diagnosis')
      return diagnose({
        folder,
        host: host.kind,
        now: now(),
        configuration: present?.configuration,
        overrides: present?.overrides ?? [],
        problems: present?.problems ?? [],
        health: await health(),
        connection: station()?.servers.present(),
        devices: station()?.devices.list() ?? [],
        page,
      })
    },
    ...deviceSettingsHandlers(parts, inTurn),
    ...backupHandlers(parts, inTurn),
  }
}

/**
 * The version before, but never with numbers that were given already, nor as another station than this one: what a backup
 * or a later installation raised stays raised.
 */
const backTo = (previous: Configuration, present: Configuration): Configuration => ({
  ...previous,
  site: present.site,
  station: present.station,
  port: present.port,
  installation: Math.max(previous.installation, present.installation),
})

/** A station that lives from its last good configuration has no file of its own. */
const changedAt = async (folder: string): Promise<number> => {
  const path = join(folder, 'station.json')
  const place = (await exists(path)) ? path : join(folder, 'station.last-good.json')
  return Math.floor((await stat(place)).mtimeMs)
}
