import { knownAt } from '../state/line.ts'
import type { SyncState } from '../state/model.ts'

/** How true the screen is: live, still reading what it missed, or as old as the last exchange (ms since 1970). */
export type Freshness = { kind: 'live' } | { kind: 'catchingUp' } | { kind: 'stale'; since: number; minutes: number }

export const freshnessOf = ({ connection, caughtUp }: SyncState, now: number): Freshness => {
  if (connection.state === 'cutOff') {
    const since = knownAt(connection, now)
    return { kind: 'stale', since, minutes: Math.max(0, Math.floor((now - since) / 60_000)) }
  }
  return caughtUp ? { kind: 'live' } : { kind: 'catchingUp' }
}
