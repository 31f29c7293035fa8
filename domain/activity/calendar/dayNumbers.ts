import { Temporal } from 'temporal-polyfill'

/** Years of which days are numbered; no activity is in others. */
export const firstYear = 1970
export const lastYear = 2200

const firstDay = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 })

/** Days are counted from 1970-01-01, which is 0. */
export const dayNumber = (day: string): number => firstDay.until(day, { largestUnit: 'days' }).days
export const dayNumbered = (number: number): string => firstDay.add({ days: number }).toString()

/** On which day each month begins, from January 1970 on: looked up a million times where a rule goes on for long. */
let starts: number[] = []
const monthStarts = (): number[] => {
  if (starts.length === 0) {
    starts = Array.from({ length: (lastYear + 1 - firstYear) * 12 + 1 }, (_, months) =>
      dayNumber(firstDay.add({ months }).toString()),
    )
  }
  return starts
}

const daysOfAMonth = 30.437

/** The month of a day, counted from January 1970, which is 0. */
export const monthOf = (day: number): number => {
  const all = monthStarts()
  let month = Math.max(0, Math.floor(day / daysOfAMonth))
  while ((all[month + 1] ?? Infinity) <= day) month++
  while ((all[month] ?? Infinity) > day && month > 0) month--
  return month
}

export const firstOfMonth = (month: number): number => monthStarts()[month] ?? 0

/** How many days so many months have, and all of them; none after the last year. */
export const lengthOfMonths = (month: number, count: number): number => {
  const all = monthStarts()
  return (all[month + count] ?? 0) - (all[month] ?? 0)
}
export const daysOfMonths = (month: number, count: number): number[] => {
  const first = monthStarts()[month]
  const length = Math.max(0, lengthOfMonths(month, count))
  return first === undefined ? [] : Array.from({ length }, (_, n) => first + n)
}
