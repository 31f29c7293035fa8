import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { correctionOf } from '#domain/time/trueTime.ts'
import type { EventName, EventPayload, Screen, StartProblem } from '#preload/contract.ts'
import { type Dispatch, dispatcher } from '#preload/handlers.ts'
import { type ProxyRequest, type ProxyResponse, proxyToCentral } from '../central/proxy.ts'
import { serverClock } from '../central/serverClock.ts'
import { type Servers, followServers } from '../central/servers.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { type StationDevices, openStationDevices } from '../devices/devices.ts'
import { openDoor } from '../door/door.ts'
import type { Autostart } from '../autostart/autostart.ts'
import { openDrafts } from '../drafts/drafts.ts'
import { openDrills } from '../drill/drills.ts'
import { openKeptReading } from '../ipdc/keptReading.ts'
import type { KioskHost } from '../kiosk/lock.ts'
import { type Log, errorFacts } from '../log/log.ts'
import { mailerWith } from '../mail/mailer.ts'
import { openRelay } from '../relay/openRelay.ts'
import { openDropFolder } from '../requests/openDropFolder.ts'
import { openReplicaMarks } from '../replica/marks.ts'
import { openSigner } from '../signing/signer.ts'
import type { CopyOf, OpenCopy } from '../training/copy.ts'
import { openTraining } from '../training/training.ts'
import type { Transfers } from '../transfer/transfers.ts'
import { stationHandlers } from './handlers.ts'
import { latestOnly } from './latest.ts'
import { type Seal, namedKey } from './secrets.ts'

/** What a host (Electron or browser) lends the station: its windows, and a safe place for keys. */
export type Host = {
  kind: 'electron' | 'browser'
  version: string
  seal: Seal
  /** Rejects where another process has this station already; absent where the host has made sure of it before. */
  claim?: (configuration: Configuration) => Promise<void>
  /** Opens a screen in a window of its own; false when this host has none to open. */
  openScreen: (screen: Screen) => boolean
  /**
   * A page has told which layouts the station's display windows show, by id, at each start and whenever that changes; none where
   * it is one window, whichever.
   */
  knowDisplays?: (layouts: readonly string[]) => void
  /**
   * Tells every window of the station; whose card is in the reader not those in front of citizens, where the host knows what its
   * windows show.
   */
  tellAll: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  /** The windows of a kiosk, which its administrator leaves; absent where this host has none. */
  kiosk?: KioskHost
  /** Starts Balie with the computer; absent where this host cannot see to it. */
  autostart?: Autostart
  /** Opens a throw-away copy of the station beside it; absent where this host cannot. */
  openCopy?: OpenCopy
  /** What this station is a throw-away copy for. */
  copyOf?: CopyOf
}

/** Everything of a station that needs no window: plain Node, driven by either host and by tests. */
export type Station = {
  configuration: Configuration
  dispatch: Dispatch
  proxy: (request: ProxyRequest) => Promise<ProxyResponse>
  servers: Servers
  /** Actions that no server has confirmed. */
  unsent: () => number
  devices: Pick<StationDevices, 'list' | 'change'>
  close: () => Promise<void>
}

export const openStation = async (options: {
  folder: string
  host: Host
  configuration: Configuration
  /** What was wrong with the configuration. */
  problems: readonly StartProblem[]
  log: Log
  transfers: Transfers
}): Promise<Station> => {
  const { folder, host, configuration, problems, log, transfers } = options
  const now = Date.now
  const closing = new AbortController()
  await host.claim?.(configuration)
  const { station, site, ordinal, installation } = configuration
  const { signer, problems: keyProblems } = await openSigner({ folder, seal: host.seal, now: now() })
  const door = await openDoor({
    folder,
    seal: host.seal,
    station,
    site,
    issuer: { ordinal, installation },
    now,
    newId: randomUUID,
    onTrouble: log.error,
    skewMs: serverClock({ present: () => servers.present(), now, steady: () => performance.now() }),
    sign: signer.sign,
  })
  const allProblems = [...problems, ...keyProblems, ...door.problems]
  for (const problem of allProblems) log.warn('startProblem', problem)

  const servers = followServers({ servers: configuration.servers, site, now })
  let state: string | undefined
  let stay = servers.present().server?.stay
  servers.onChange((connection) => {
    const { server } = connection
    if (server !== undefined && server.stay !== stay) log.info('server', { name: server.name, place: server.place })
    stay = server?.stay
    if (connection.state !== state) log.info('connection', { state: connection.state, reason: connection.reason ?? '' })
    state = connection.state
    host.tellAll('connectionChanged', connection)
  })
  const relay = await openRelay({ folder, configuration, host, signer, servers, log, now })
  const drills = openDrills({
    hold: servers.hold,
    now,
    correction: () => correctionOf(servers.present().skewMs),
    onChange: (drill) => host.tellAll('drillChanged', drill),
    log,
  })
  door.onUnsent(latestOnly((entries) => host.tellAll('unsentChanged', { entries })))
  const devices = await openStationDevices({
    folder,
    configuration,
    isCopy: host.copyOf !== undefined,
    now,
    tellAll: host.tellAll,
    log,
  })
  const training = await openTraining({
    folder,
    configuration,
    seal: host.seal,
    openCopy: host.openCopy,
    copyOf: host.copyOf,
    now,
    onChange: (training) => host.tellAll('trainingChanged', training),
    log,
  })

  const dropFolder = openDropFolder({
    // A copy for practice takes nothing that is real.
    folder: host.copyOf === undefined ? configuration.requestsFolder : undefined,
    site,
    now,
    door,
    onKept: (count) => host.tellAll('editsKept', { count }),
    log,
  })

  const mail = host.copyOf === undefined ? configuration.mail : undefined
  const feedsFolder = host.copyOf === undefined ? configuration.feedsFolder : undefined
  const handlers = stationHandlers({
    description: {
      station,
      name: configuration.name,
      site,
      screen: configuration.screen,
      ...(configuration.counter === undefined ? {} : { counter: configuration.counter }),
      language: configuration.language,
      host: host.kind,
      version: host.version,
      keys: host.seal.kind,
      installation,
      replicaKey: await namedKey({ folder, name: 'replica', seal: host.seal }, now()),
      key: signer.key,
      problems: allProblems,
      ...(door.setBack === undefined ? {} : { setBack: door.setBack }),
      ...(host.copyOf === undefined ? {} : { training: true }),
      ...(feedsFolder === undefined ? {} : { feeds: true }),
      ...(mail === undefined ? {} : { mail: true }),
    },
    door,
    replicaMarks: await openReplicaMarks({ folder, site, onTrouble: log.warn }),
    servers,
    serving: relay.serving,
    drills,
    training,
    devices,
    drafts: openDrafts(now),
    log,
    openScreen: host.openScreen,
    knowDisplays: (layouts) => host.knowDisplays?.(layouts),
    sign: signer.sign,
    transfers,
    feedsFolder,
    sendMail: mailerWith({ command: mail, now, log }),
    catalogueReading: openKeptReading(join(folder, 'import')),
    now,
    closing: closing.signal,
  })
  log.info('started', { host: host.kind, version: host.version, keys: host.seal.kind })
  return {
    configuration,
    dispatch: dispatcher(handlers, (channel, error) => log.error('handler', { channel, ...errorFacts(error) })),
    proxy: (request) => proxyToCentral(servers.line(request.stay), request),
    servers,
    unsent: door.unsent,
    devices,
    close: async () => {
      closing.abort()
      dropFolder.close()
      await training.close()
      drills.close()
      await relay.close()
      servers.close()
      await devices.close()
      await door.close()
    },
  }
}
