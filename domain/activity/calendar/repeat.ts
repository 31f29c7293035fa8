import { daysOfMonths, firstOfMonth, lengthOfMonths, monthOf } from './dayNumbers.ts'

/** A rule by which days come again, as RFC 5545 3.3.10 has it, without what no activity needs: times of day, weeks by number. */
export type Repeat = {
  every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  /** So many in all, the first included. */
  count?: number
  /** The last day on which one may begin. */
  until?: number
  /** Monday is 1; of a month or a year the nth such day, from its end where that is below zero. */
  weekdays?: readonly { weekday: number; nth?: number }[]
  monthDays?: readonly number[]
  months?: readonly number[]
  positions?: readonly number[]
  /** With which day a week begins. */
  weekStart: number
}

/**
 * The days on which it comes again from `from` until `until`, both included, in order; the first day is one of them whatever the
 * rule says. It goes from one span of the rule to the next and never past `until`, so that it ends for every rule, also one by
 * which nothing ever comes.
 */
export const repeatedDays = (repeat: Repeat, first: number, { from, until }: Window): number[] => {
  const last = Math.min(until, repeat.until ?? until)
  const found: number[] = []
  // Only who must count begins where the rule does.
  let before = 0
  const add = (day: number): boolean => {
    if (day > last || before >= (repeat.count ?? Infinity)) return false
    before++
    if (day >= from) found.push(day)
    return true
  }
  if (!add(first)) return found
  for (let span = repeat.count === undefined ? spanBefore(repeat, first, from) : 0; ; span++) {
    const days = daysOfSpan(repeat, first, span)
    if ((days[0] ?? Infinity) > last) return found
    for (const day of chosen(repeat, days, first)) if (day > first && !add(day)) return found
  }
}

export type Window = { from: number; until: number }

const chosen = (repeat: Repeat, days: readonly number[], first: number): number[] => {
  const suiting = days.filter((day) => suits(repeat, day, first))
  const { positions } = repeat
  return positions === undefined
    ? suiting
    : suiting.filter((_, place) => positions.some((one) => one === place + 1 || one === place - suiting.length))
}

/** A span before which nothing of the window lies. */
const spanBefore = ({ every, interval, weekStart }: Repeat, first: number, from: number): number => {
  const later = Math.max(first, from)
  switch (every) {
    case 'DAILY':
      return Math.floor((later - first) / interval)
    case 'WEEKLY':
      return Math.floor((later - weekOf(first, weekStart)) / (7 * interval))
    case 'MONTHLY':
      return Math.floor((monthOf(later) - monthOf(first)) / interval)
    case 'YEARLY':
      return Math.floor((januaryOf(later) - januaryOf(first)) / (12 * interval))
  }
}

const daysOfSpan = ({ every, interval, weekStart }: Repeat, first: number, span: number): number[] => {
  switch (every) {
    case 'DAILY':
      return [first + span * interval]
    case 'WEEKLY':
      return daysFrom(weekOf(first, weekStart) + span * interval * 7, 7)
    case 'MONTHLY':
      return daysOfMonths(monthOf(first) + span * interval, 1)
    case 'YEARLY':
      return daysOfMonths(januaryOf(first) + span * interval * 12, 12)
  }
}

const suits = ({ every, weekdays, monthDays, months }: Repeat, day: number, first: number): boolean => {
  const month = monthOf(day)
  const dayOfMonth = day - firstOfMonth(month) + 1
  const length = lengthOfMonths(month, 1)
  if (months !== undefined && !months.includes((month % 12) + 1)) return false
  if (monthDays !== undefined && !monthDays.some((one) => dayOfMonth === (one < 0 ? length + 1 + one : one)))
    return false
  if (weekdays !== undefined) {
    const january = januaryOf(day)
    const inYear = every === 'YEARLY' && months === undefined
    const [place, of] = inYear ? [day - firstOfMonth(january) + 1, lengthOfMonths(january, 12)] : [dayOfMonth, length]
    return weekdays.some(({ weekday, nth }) => weekdayOf(day) === weekday && isNth(nth, place, of))
  }
  if (monthDays !== undefined) return true
  if (every === 'WEEKLY') return weekdayOf(day) === weekdayOf(first)
  if (every === 'DAILY') return true
  const [start, isOfMonth] = [monthOf(first), every === 'MONTHLY' || months !== undefined]
  return dayOfMonth === first - firstOfMonth(start) + 1 && (isOfMonth || month % 12 === start % 12)
}

/** Whether the day at that place of a span of so many days is its nth of that day of the week. */
const isNth = (nth: number | undefined, place: number, of: number): boolean => {
  if (nth === undefined) return true
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((of + 1 - place) / 7) === -nth
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
const weekOf = (day: number, weekStart: number): number => day - ((weekdayOf(day) - weekStart + 7) % 7)
const januaryOf = (day: number): number => monthOf(day) - (monthOf(day) % 12)
const daysFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, n) => first + n)
