import { readStamp } from '../time/stamp.ts'
import type { Visit } from '../visit/visit.ts'
import type { Desk } from './desk.ts'

/** A counter among which the waiting visits are shared out while no server answers. `id` is that of its day. */
export type Sharer = Pick<Desk, 'id' | 'counter' | 'queues'>

/** Who shares the waiting visits since the line broke; `at` is when, in ms since 1970 by this station's clock. */
export type Membership = { at: number; sharers: readonly Sharer[] }

/** A station that was not heard for so long before the line broke is taken for switched off, in ms. */
export const silentBeforeCutMs = 10 * 60_000

/**
 * The counters that share the waiting visits: open or on a break when the line broke, at a station that had been heard within
 * ten minutes of it. `silentMs` says how long a station had been silent by then, as the one who asks measured it; one that
 * was never heard is new and counts.
 *
 * To count too many is safe: two counters call one visit only if one of them does not know of the other.
 */
export const sharersAt = (desks: readonly Desk[], silentMs: (station: string) => number | undefined): Sharer[] =>
  desks
    .filter(({ status, station = '' }) => status !== 'closed' && (silentMs(station) ?? 0) <= silentBeforeCutMs)
    .map(({ id, counter, queues }) => ({ id, counter, queues }))

/** Whether nobody else can have the visit on screen: this station gave its number after the line broke. */
export const isKnownHereOnly = (
  { registration }: Pick<Visit, 'registration'>,
  station: string,
  { at }: Pick<Membership, 'at'>,
): boolean => {
  const stamp = registration === undefined ? undefined : readStamp(registration.at)
  return stamp?.station === station && stamp.ms >= at
}
