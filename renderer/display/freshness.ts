import { knownAt } from '../state/line.ts'
import type { SyncState } from '../state/model.ts'

/** How true the screen is: live, still reading what it missed, or as old as the last exchange (ms since 1970). */
export type Freshness = { kind: 'live' } | { kind: 'catchingUp' } | { kind: 'stale'; since: number; minutes: number }

/** So old a call is no longer in the colour of one that counts. */
const oldMinutes = 5

/**
 * `silentSince`: since when nothing comes although the line stands, in ms since 1970; a line that only believes that it stands
 * makes nothing live.
 */
export const freshnessOf = (
  { connection, caughtUp }: Pick<SyncState, 'connection' | 'caughtUp'>,
  { now, silentSince }: { now: number; silentSince?: number | undefined },
): Freshness => {
  const stale = (since: number): Freshness => ({
    ...{ kind: 'stale', since, minutes: Math.max(0, Math.floor((now - since) / 60_000)) },
  })
  if (connection.state === 'cutOff') return stale(knownAt(connection, now))
  if (silentSince !== undefined) return stale(silentSince)
  return caughtUp ? { kind: 'live' } : { kind: 'catchingUp' }
}

/** Whether what is shown may be long over. */
export const isOld = (freshness: Freshness): boolean => freshness.kind === 'stale' && freshness.minutes >= oldMinutes
