import { addDays, dayOf, momentOf } from '../time/day.ts'
import { type Interval, common } from '../time/interval.ts'
import type { PartOfDay, SlotQuestion } from './slotQuestion.ts'

const noon = '12:00'
const eveningFrom = '16:30'

/** When something can begin, both included. */
export type Range = { first: number; last: number }

/** When something can begin that is busy so many ms before it and after that moment. */
export const startsIn = (free: readonly Interval[], ahead: number, behind: number): Range[] =>
  free.flatMap(({ from, until }) => {
    const range = { first: from + ahead, last: until - behind }
    return range.first <= range.last ? [range] : []
  })

const within = (ranges: readonly Range[], outer: Range): Range[] =>
  ranges.flatMap(({ first, last }) => {
    const range = { first: Math.max(first, outer.first), last: Math.min(last, outer.last) }
    return range.first <= range.last ? [range] : []
  })

/** Whether something can begin at a moment. */
export const begins =
  (from: number) =>
  ({ starts }: { starts: readonly Range[] }): boolean =>
    starts.some(({ first, last }) => first <= from && from <= last)

/** When a meeting can begin by opening hours and limits, day by day, and the day as a whole. */
export function* startsByDay(
  { open, limits: { earliest, latest }, need: { partOfDay } }: SlotQuestion,
  meetingMs: number,
): Generator<{ day: string; span: Interval; starts: Range[] }, void> {
  const rest = common(open, [{ from: earliest, until: latest }])
  for (let index = 0; index < rest.length;) {
    const day = dayOf(rest[index]?.from ?? 0)
    const span = { from: momentOf(day, '00:00'), until: momentOf(addDays(day, 1), '00:00') }
    const ofDay: Interval[] = []
    for (let next = rest[index]; next !== undefined && next.from < span.until; next = rest[index]) {
      ofDay.push({ from: next.from, until: Math.min(next.until, span.until) })
      // What goes on after midnight is of the next day too.
      if (next.until > span.until) rest[index] = { from: span.until, until: next.until }
      else index++
    }
    const starts = startsIn(ofDay, 0, meetingMs)
    yield { day, span, starts: partOfDay === undefined ? starts : within(starts, partHours(day, partOfDay)) }
  }
}

const partHours = (day: string, part: PartOfDay): Range =>
  part === 'morning'
    ? { first: -Infinity, last: momentOf(day, noon) - 1 }
    : { first: momentOf(day, eveningFrom), last: Infinity }

/** Gives what of these intervals lies in a span, in no order of ends; no span lies before the one asked for last. */
export const forward = (intervals: readonly Interval[]): ((span: Interval) => Interval[]) => {
  const ordered = inOrder(intervals)
  let first = 0
  return ({ from, until }) => {
    while ((ordered[first]?.until ?? Infinity) <= from) first++
    const inside: Interval[] = []
    for (let index = first; ; index++) {
      const one = ordered[index]
      if (one === undefined || one.from >= until) return inside
      const part = { from: Math.max(one.from, from), until: Math.min(one.until, until) }
      if (part.from < part.until) inside.push(part)
    }
  }
}

/** By when they begin. Most are so already, and are not copied. */
const inOrder = (intervals: readonly Interval[]): readonly Interval[] =>
  intervals.every((one, place) => place === 0 || (intervals[place - 1]?.from ?? -Infinity) <= one.from)
    ? intervals
    : intervals.toSorted((a, b) => a.from - b.from)
