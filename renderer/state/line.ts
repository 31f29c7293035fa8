import { BehaviorSubject, type Observable, combineLatest, distinctUntilChanged, map } from 'rxjs'
import type { Bridge } from '#preload/bridge.ts'
import type { Connection } from '#preload/contract.ts'
import { claimTimeoutMs } from '#sync/replication/claim.ts'
import { type Told, toldBy } from './told.ts'

/** The line to the central database as this window sees it: main's word, and what the window found out itself. */
export type Line = {
  connection$: Observable<Connection>
  present: () => Connection
  /** A question was not answered in time: cut off until the server answers promptly again. */
  tooSlow: () => void
}

/** Up to when a station knows what others did, in ms since 1970: now while it has a server, else when it last heard from one. */
export const knownAt = (connection: Connection, now: number): number =>
  connection.state === 'online' ? now : Math.min(connection.lastExchange ?? connection.since, connection.since)

const probeMs = 1_000

const connection: Told<Connection> = {
  ask: (bridge) => bridge.call.connection({}),
  listen: (bridge, heard) => bridge.on.connectionChanged(heard),
}

const unknown = (now: number): Connection => ({ state: 'cutOff', since: now, reason: 'starting' })

/** `reachable` asks the server for a sign of life within the time given in ms. */
export const watchConnection = (
  bridge: Bridge,
  reachable: (timeoutMs: number) => Promise<boolean>,
  now: () => number,
): Line => {
  const main = new BehaviorSubject<Connection>(unknown(now()))
  const slowSince = new BehaviorSubject<number | undefined>(undefined)
  bridge.onLost(() => main.next({ ...main.value, state: 'cutOff', since: now(), reason: 'disconnected' }))
  toldBy(bridge, connection).subscribe((told) => main.next(told))

  const seen = (): Connection => {
    const since = slowSince.value
    return since === undefined || main.value.state === 'cutOff'
      ? main.value
      : { ...main.value, state: 'cutOff', since, reason: 'timeout' }
  }
  const probe = async (): Promise<void> => {
    if (await reachable(claimTimeoutMs)) slowSince.next(undefined)
    else setTimeout(() => void probe(), probeMs)
  }
  return {
    connection$: combineLatest([main, slowSince]).pipe(map(seen), distinctUntilChanged()),
    present: seen,
    tooSlow: () => {
      if (slowSince.value !== undefined) return
      slowSince.next(now())
      setTimeout(() => void probe(), probeMs)
    },
  }
}
