import * as z from 'zod'
import { dayNumber } from './dayNumbers.ts'
import type { Repeat } from './repeat.ts'

const listOf = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(400)])
    .transform((value): z.output<T>[] => (Array.isArray(value) ? value : [value]))
    .optional()

const whole = (most: number) =>
  z.coerce
    .number()
    .int()
    .min(-most)
    .max(most)
    .refine((number) => number !== 0)

/** What jCal has of a rule (RFC 7265 3.6.10); a part that is not named here is none that days alone can follow. */
const Rule = z.strictObject({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: z.coerce.number().int().min(1).max(1_000).optional(),
  count: z.coerce.number().int().min(1).max(10_000).optional(),
  until: z.string().optional(),
  wkst: z.union([z.string(), z.number()]).optional(),
  byday: listOf(z.string().regex(/^[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)$/)),
  bymonthday: listOf(whole(31)),
  bymonth: listOf(whole(12)),
  bysetpos: listOf(whole(366)),
})

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * A rule as jCal has it; undefined where it is none, or one by hours, weeks of the year or the like. `lastDay` says on which day of
 * the event's own zone the moment of UNTIL lies, or the last day before it on which the event can still begin.
 */
export const repeatFrom = (value: unknown, lastDay: (until: string) => string | undefined): Repeat | undefined => {
  const rule = Rule.safeParse(value).data
  if (rule === undefined) return undefined
  const { freq, interval = 1, count, until, wkst, byday, bymonthday, bymonth, bysetpos } = rule
  const days = byday?.map((one) => ({
    weekday: weekdays.indexOf(one.slice(-2)) + 1,
    ...(one.length > 2 ? { nth: Number(one.slice(0, -2)) } : {}),
  }))
  const isNumbered = days?.some(({ nth }) => nth !== undefined) === true
  if (isNumbered && (freq === 'DAILY' || freq === 'WEEKLY' || days.some(({ nth }) => nth === 0))) return undefined
  const last = until === undefined ? undefined : lastDay(until)
  if (until !== undefined && last === undefined) return undefined
  return {
    every: freq,
    interval,
    weekStart: weekStartOf(wkst),
    ...(count === undefined ? {} : { count }),
    ...(last === undefined ? {} : { until: dayNumber(last) }),
    ...(days === undefined ? {} : { weekdays: days }),
    ...(bymonthday === undefined ? {} : { monthDays: bymonthday }),
    ...(bymonth === undefined ? {} : { months: bymonth }),
    ...(bysetpos === undefined ? {} : { positions: bysetpos }),
  }
}

/** The library gives a day of the week by its name or by its number, of which Sunday is 1. */
const weekStartOf = (wkst: string | number | undefined): number => {
  if (typeof wkst === 'number') return ((wkst + 5) % 7) + 1
  const place = weekdays.indexOf(wkst ?? 'MO')
  return place < 0 ? 1 : place + 1
}
