import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Screen, type StartProblem, isSettingsChannel } from '#preload/contract.ts'
import { type Dispatch, dispatcher } from '#preload/handlers.ts'
import type { SetupDescription } from '#preload/settings.ts'
import { finishRestore } from '../backup/restore.ts'
import type { ProxyRequest, ProxyResponse } from '../central/proxy.ts'
import type { Servers } from '../central/servers.ts'
import { type Configuration, NoConfiguration, readConfiguration } from '../configuration/configuration.ts'
import { readOverrides, withOverrides } from '../configuration/overrides.ts'
import { type Log, errorFacts, openLog } from '../log/log.ts'
import { type Host, openStation } from '../station/station.ts'
import { exists } from '../storage/exists.ts'
import { markInUse } from '../storage/inUse.ts'
import { openTransfers } from '../transfer/transfers.ts'
import { ProvisionFailed } from './failure.ts'
import { settingsHandlers } from './handlers.ts'
import { holdStation } from './heldStation.ts'
import { type Loaded, load } from './loaded.ts'
import { possiblePorts, usualPort } from './ports.ts'
import { type Provisioned, provision } from './provision.ts'
import { withoutPasswords } from './view.ts'

export type StartOptions = {
  folder: string
  host: Host
  environment: Readonly<Record<string, string | undefined>>
  /** Overrides from the command line, `field=value` each. */
  assignments?: readonly string[] | undefined
  /** A provisioning file; `provision.json` in the folder is taken without being named. */
  provision?: { path: string; unproven: boolean } | undefined
}

/**
 * What a host serves: a station, or the set-up of one that is not there yet. The one becomes the other, and takes on other
 * settings, while the host goes on.
 */
export type Running = {
  log: Log
  /** The screen to show first. Without a station every address shows the set-up. */
  screen: () => Screen
  /** What the station is made of, once there is one. */
  configuration: () => Configuration | undefined
  /** The way to the central database, whichever station is open; without one there is nothing to do. */
  servers: Pick<Servers, 'look' | 'takeUpAnew'>
  /** Where to serve pages: the first of these ports that is free. */
  ports: readonly number[]
  /** The port that pages are served at: a station that is set up now keeps it for good. */
  servedAt: (port: number) => void
  dispatch: Dispatch
  proxy: (request: ProxyRequest) => Promise<ProxyResponse>
  /** Runs whenever a station was opened after the start: set up just now, or anew with other settings. */
  onOpened: (listener: (screen: Screen) => void) => void
  close: () => Promise<void>
}

/**
 * Starts a station as its folder has it. Throws `ProvisionFailed` and `NewerConfiguration`; a folder without a
 * configuration is served as a set-up.
 */
export const startStation = async (options: StartOptions): Promise<Running> => {
  const { folder, host, environment, assignments } = options
  const now = Date.now
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const log = openLog(join(folder, 'log'))
  const given = readOverrides(environment, assignments)
  const before = await readIfThere(folder, now())
  // Whoever else has this station goes on undisturbed: nothing of it is touched before we know that it is ours.
  if (before.configuration !== undefined) await host.claim?.(withOverrides(before.configuration, given).configuration)
  const leave = await markInUse(folder).catch((error: unknown) => {
    // A disk that takes nothing now still lets the station show what it knows.
    log.warn('notMarkedInUse', errorFacts(error))
    return () => Promise.resolve()
  })
  const restored = await finishRestore(folder)
  if (restored) log.info('restored')
  const found = restored ? await readIfThere(folder, now()) : before
  const provisioned = await takeProvision(options, { present: found.configuration, now: now() })
  const setup: Omit<SetupDescription, 'host' | 'version'> = {
    findings: provisioned.findings,
    ...(found.damaged === undefined ? {} : { damaged: found.damaged }),
    ...(provisioned.draft === undefined ? {} : { draft: withoutPasswords(provisioned.draft) }),
  }

  const transfers = await openTransfers(join(folder, 'transfers'))
  let loaded: Loaded | undefined
  // What was wrong at the start is told until the station is opened anew.
  let startProblems: readonly StartProblem[] = [...found.problems, ...provisioned.problems]
  const held = holdStation(async () => {
    const { problems, ...rest } = await load({ folder, given, now: now() })
    loaded = { ...rest, problems: [...startProblems, ...problems] }
    startProblems = []
    const { configuration, problems: known } = loaded
    return openStation({ folder, host, log, transfers, configuration, problems: known })
  })
  if (found.configuration !== undefined || provisioned.written) await held.reopen()
  else log.warn('notSetUp', found.damaged === undefined ? {} : { file: found.damaged })

  const listeners = new Set<(screen: Screen) => void>()
  const screen = (): Screen => loaded?.configuration.screen ?? 'settings'
  let port = loaded?.file.port ?? usualPort
  const handlers = settingsHandlers({
    folder,
    host,
    log,
    setup,
    now,
    loaded: () => loaded,
    station: held.present,
    port: () => port,
    transfers,
    reload: async () => {
      const { problems, ...rest } = await load({ folder, given, now: now() })
      loaded = { ...rest, problems: loaded?.problems ?? problems }
      return loaded
    },
    reopen: async (whileClosed) => {
      await held.reopen(whileClosed)
      host.tellAll('stationReopened', { screen: screen() })
      for (const listener of listeners) listener(screen())
    },
  })
  const dispatchSettings = dispatcher(handlers, (channel, error) =>
    log.error('handler', { channel, ...errorFacts(error) }),
  )
  return {
    log,
    screen,
    configuration: () => loaded?.configuration,
    servers: {
      look: () => held.present()?.servers.look(),
      takeUpAnew: (reason) => held.present()?.servers.takeUpAnew(reason),
    },
    ports: loaded === undefined ? [...possiblePorts, 0] : [loaded.configuration.port],
    servedAt: (served) => {
      if (loaded === undefined) port = served
    },
    dispatch: (request) => (isSettingsChannel(request.channel) ? dispatchSettings(request) : held.dispatch(request)),
    proxy: held.proxy,
    onOpened: (listener) => void listeners.add(listener),
    close: async () => {
      await held.close()
      await leave()
    },
  }
}

type Found = { configuration?: Configuration; problems: readonly StartProblem[]; damaged?: string | undefined }

const readIfThere = async (folder: string, now: number): Promise<Found> => {
  try {
    return await readConfiguration(folder, now)
  } catch (error) {
    if (error instanceof NoConfiguration) return { problems: [], damaged: error.file }
    throw error
  }
}

/**
 * Takes over the provisioning file that was named, or the one that lies in the folder. One that was named and is wrong
 * ends the start; one that was found there is told in the set-up, or as a problem of the station.
 */
const takeProvision = async (
  { folder, provision: named }: StartOptions,
  { present, now }: { present: Configuration | undefined; now: number },
): Promise<Omit<Provisioned, 'kept'> & { problems: StartProblem[] }> => {
  const dropped = join(folder, 'provision.json')
  const path = named?.path ?? ((await exists(dropped)) ? dropped : undefined)
  if (path === undefined) return { written: false, findings: [], problems: [] }
  const { kept, ...taken } = await provision({ folder, path, present, unproven: named?.unproven ?? false, now })
  if (taken.written) {
    return { written: true, findings: [], problems: kept ? [{ code: 'provisionKept', file: path }] : [] }
  }
  if (named !== undefined) throw new ProvisionFailed(taken.findings)
  return { ...taken, problems: present === undefined ? [] : [{ code: 'provisionWrong', file: path }] }
}
