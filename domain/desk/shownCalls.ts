import type { ShownCalls } from '../devices/shownCalls.ts'
import { compareText } from '../document/order.ts'
import { type Doors, openToday } from '../hours/siteHours.ts'
import { addDays, dayOf, momentOf } from '../time/day.ts'
import { stampMs } from '../time/stamp.ts'
import { isHeld } from '../visit/state.ts'
import type { Visit } from '../visit/visit.ts'

/** How long a number stands at least, in ms: who is called just before the doors close still has to find the counter. */
export const standsAtLeastMs = 15 * 60_000

/**
 * What the counters' displays show: of each counter the ticket that it called last and still has. They go blank when the
 * opening ends in which the last call was made, or just before which; on a day without openings, at midnight.
 */
export const shownCallsOf = (visits: readonly Visit[], doors: Doors): ShownCalls => {
  const calls = visits
    .flatMap((visit) => {
      const { label, counter, calledOut, calledAt = 0 } = visit
      return isHeld(visit) && counter !== undefined && calledOut !== undefined
        ? [{ counter, label, stamp: calledOut.at, at: Math.max(calledAt, stampMs(calledOut.at)) }]
        : []
    })
    .sort((a, b) => compareText(b.stamp, a.stamp) || compareText(a.label, b.label))
  const newest = calls.filter(({ counter }, i) => calls.findIndex((call) => call.counter === counter) === i)
  return {
    calls: newest
      .map(({ counter, label }) => ({ counter, label }))
      .sort((a, b) => compareText(a.counter, b.counter))
      .slice(0, 100),
    blankAt: newest.length === 0 ? 0 : blankAfter(doors, Math.max(...newest.map(({ at }) => at))),
  }
}

const blankAfter = (doors: Doors, called: number): number => {
  const midnight = momentOf(addDays(dayOf(called), 1), '00:00')
  const today = openToday(doors, called) ?? []
  if (today.length === 0) return midnight
  const standsUntil = called + standsAtLeastMs
  const ends = today.filter(({ from, until }) => from <= standsUntil && until > called).map(({ until }) => until)
  return Math.min(midnight, Math.max(standsUntil, ...ends))
}
