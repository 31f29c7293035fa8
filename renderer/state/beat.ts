import { EMPTY, type Observable, auditTime, distinctUntilChanged, interval, map, merge } from 'rxjs'
import { mostLayouts } from '#domain/site/displays.ts'
import { type Heartbeat, heartbeatId, longestServerName, mostImpaired } from '#domain/health/heartbeat.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Connection, StationDescription } from '#preload/contract.ts'
import type { Health } from '#preload/settings.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { SyncState } from './model.ts'

const heartbeatMs = 30_000
/** What comes and goes together is one beat. */
const newsMs = 1_000

type Described = Pick<StationDescription, 'station' | 'screen' | 'version' | 'installation' | 'key'>

export type BeatFacts = {
  station: Described
  /** Absent until it is known. */
  sync: Pick<SyncState, 'connection' | 'unsent' | 'refused'> | undefined
  counter: string
  /** Absent where main did not say. */
  health: Pick<Health, 'disk' | 'memory' | 'devices'> | undefined
  /** What its windows cannot do, by codes. */
  impaired: readonly string[]
  /** The layouts of displays that they show. */
  shown: readonly string[]
  /** Those of them that have no monitor. */
  unseen: readonly string[]
  now: number
}

/** What a station tells of itself: codes and figures, nothing about people. */
export const beatOf = ({
  station: described,
  sync,
  counter,
  health,
  impaired,
  shown,
  unseen,
  now,
}: BeatFacts): Heartbeat => {
  const { station, screen, version, installation, key } = described
  return {
    station,
    screen,
    version,
    installation,
    at: now,
    unsent: sync?.unsent ?? 0,
    refused: sync?.refused.length ?? 0,
    counter,
    key,
    ...(sync === undefined ? {} : lineOf(sync.connection)),
    ...(health === undefined ? {} : { memory: health.memory.resident, devices: health.devices }),
    ...(health?.disk === undefined ? {} : { diskFree: health.disk.free }),
    ...(impaired.length === 0 ? {} : { impaired: impaired.slice(0, mostImpaired) }),
    ...(shown.length === 0 ? {} : { shown: shown.slice(0, mostLayouts) }),
    ...(unseen.length === 0 ? {} : { unseen: unseen.slice(0, mostLayouts) }),
  }
}

const lineOf = ({ state, since, lastExchange, skewMs, server }: Connection): Partial<Heartbeat> => ({
  ...(state === 'cutOff' ? { cutOffSince: since } : {}),
  ...(lastExchange === undefined ? {} : { lastExchange }),
  ...(skewMs === undefined ? {} : { skewMs: Math.round(skewMs) }),
  ...(server === undefined
    ? {}
    : {
        server: {
          name: server.name.slice(0, longestServerName),
          kind: server.kind,
          place: server.place,
          of: server.of,
        },
      }),
})

/** When to beat: every half minute, and whenever others wait to hear it: the line breaks or is back, or `news$` tells. */
export const beatTimes = (
  connection$: Observable<Pick<Connection, 'state'>>,
  news$: Observable<unknown> = EMPTY,
): Observable<unknown> =>
  merge(
    interval(heartbeatMs),
    news$.pipe(auditTime(newsMs)),
    connection$.pipe(
      map(({ state }) => state),
      distinctUntilChanged(),
    ),
  )

/** Puts a beat in the replica, from where it goes to the others. What main does not say now, the next beat says. */
export const beatWith =
  (parts: {
    replica: Replica
    bridge: Pick<Bridge, 'call'>
    station: Described
    sync: () => SyncState | undefined
    counter: () => string
    impaired: () => Promise<string[]>
    shown: () => Promise<string[]>
    unseen: () => Promise<string[]>
    now: () => number
  }) =>
  async (): Promise<void> => {
    const { replica, bridge, station, sync, counter, impaired, shown, unseen, now } = parts
    const health = await bridge.call.health({})
    const data = beatOf({
      station,
      sync: sync(),
      counter: counter(),
      health: health.ok ? health.value : undefined,
      impaired: await impaired(),
      shown: await shown(),
      unseen: await unseen(),
      now: now(),
    })
    await replica.health.incrementalUpsert({
      id: heartbeatId(station.station),
      type: 'health',
      data,
      stamps: {},
      history: [],
    })
  }
