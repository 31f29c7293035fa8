import { Temporal } from 'temporal-polyfill'
import { addDays } from './day.ts'
import { localDay } from './localDay.ts'

/** The Monday on or before a day. */
export const mondayOf = (day: string): string => addDays(day, 1 - localDay(day).weekday)

/** The week of a day as ISO 8601 numbers it, `2026-W53`: the year is that of its Thursday. */
export const weekOf = (day: string): string => {
  const thursday = Temporal.PlainDate.from(mondayOf(day)).add({ days: 3 })
  return `${String(thursday.year).padStart(4, '0')}-W${String(Math.ceil(thursday.dayOfYear / 7)).padStart(2, '0')}`
}

/** The seven days of the week in which a day lies, Monday first. */
export const weekDays = (day: string): string[] => {
  const monday = mondayOf(day)
  return Array.from({ length: 7 }, (_, ahead) => addDays(monday, ahead))
}

/** Noon and five o'clock divide a day. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** The part of the day of a local time, `17:30`. */
export const dayPartOf = (time: string): DayPart =>
  time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening'
