import { stampMs } from '../time/stamp.ts'
import { type Targets, targetMinutesOf, waitedMs } from '../visit/next.ts'
import { shareOf } from '../visit/share.ts'
import type { Visit } from '../visit/visit.ts'
import type { Desk } from './desk.ts'
import type { Membership, Sharer } from './sharers.ts'

/**
 * The counter that a visit falls to while no server answers: one of those that serve its queue. `undefined` when none of
 * them does, so that whoever sees it may call it.
 */
export const holderOf = ({ id, queue }: Pick<Visit, 'id' | 'queue'>, sharers: readonly Sharer[]): string | undefined =>
  shareOf(
    id,
    sharers.filter(({ queues }) => queues.includes(queue)).map(({ counter }) => counter),
  )

/** Those who share the waiting visits by now: without the counters of which this station has seen that they closed. */
export const stillSharing = ({ sharers }: Membership, closedDesks: readonly string[]): Sharer[] =>
  sharers.filter(({ id }) => !closedDesks.includes(id))

/** The counters whose share this desk has taken over since the line broke. What it took in an earlier outage is over. */
export const takenSince = ({ taken }: Pick<Desk, 'taken'>, { at: cutAt }: Membership): Set<string> =>
  new Set(taken.flatMap(({ counter, at }) => (stampMs(at) >= cutAt ? [counter] : [])))

/** Who waits in another counter's share, the next one first. */
export type OtherShare = {
  counter: string
  /** Ids of the visits that wait there. */
  visits: string[]
  longestMs: number
  /** How many of them should have been called minutes ago, while nobody was seen to be called there. */
  overdue: number
  taken: boolean
}

/** So long after their target visits in another counter's share are offered, in ms. */
export const offeredAfterMs = 3 * 60_000

/**
 * The shares of other counters in which somebody waits, by counter. `waiting` are the visits that the counter who asks
 * may call, `active` the counters that were seen calling since the line broke.
 */
export const otherSharesOf = (question: {
  waiting: readonly Visit[]
  own: string
  sharers: readonly Sharer[]
  taken: ReadonlySet<string>
  active: ReadonlySet<string>
  targets: Targets
  now: number
}): OtherShare[] => {
  const { waiting, own, sharers, taken, active, targets, now } = question
  const isOverdue = (visit: Visit): boolean =>
    waitedMs(visit, now) > targetMinutesOf(targets, visit.queue) * 60_000 + offeredAfterMs
  return sharers.flatMap(({ counter }) => {
    const visits = counter === own ? [] : waiting.filter((visit) => holderOf(visit, sharers) === counter)
    if (visits.length === 0) return []
    return {
      counter,
      visits: visits.map(({ id }) => id),
      longestMs: Math.max(...visits.map((visit) => waitedMs(visit, now))),
      overdue: active.has(counter) ? 0 : visits.filter(isOverdue).length,
      taken: taken.has(counter),
    }
  })
}
