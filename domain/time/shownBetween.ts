import { Temporal } from 'temporal-polyfill'
import { zone } from './day.ts'
import { type Interval, joined } from './interval.ts'

/** A part of a day through which the clocks run evenly, so many ms ahead of UTC. */
type Stretch = Interval & { ahead: number }

const minuteMs = 60_000
const nsPerMs = 1_000_000
/** Who computes free times asks for each day of some months many times over. */
const mostKnown = 1_000
const known = new Map<string, readonly Stretch[]>()

/**
 * When the clocks in Brussels show a time from `from` (included) until `to` (excluded) on a day, in ms since 1970: nothing of an
 * hour that they leave out, and all of one that they show twice. Nothing where `to` is not after `from`.
 */
export const shownBetween = ({ day, from, to }: { day: string; from: string; to: string }): Interval[] => {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds
  const [first, last] = [minutesOf(from), minutesOf(to)]
  return joined(
    stretchesOf(day).map(({ from: begin, until: end, ahead }) => ({
      from: Math.max(begin, midnight + first * minuteMs - ahead),
      until: Math.min(end, midnight + last * minuteMs - ahead),
    })),
  )
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const stretchesOf = (day: string): readonly Stretch[] => {
  const before = known.get(day)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const begin = Temporal.PlainDate.from(day).toZonedDateTime(zone)
  const end = begin.add({ days: 1 })
  const change = begin.getTimeZoneTransition('next')
  const turns = change !== null && change.epochMilliseconds < end.epochMilliseconds ? [change] : []
  const starts = [begin, ...turns]
  const stretches = starts.map((start, index) => ({
    from: start.epochMilliseconds,
    until: (starts[index + 1] ?? end).epochMilliseconds,
    ahead: start.offsetNanoseconds / nsPerMs,
  }))
  known.set(day, stretches)
  return stretches
}
