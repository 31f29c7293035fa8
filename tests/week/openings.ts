import { addDays, dayOf, momentOf, weekdayOf } from '#domain/time/day.ts'

export type Hours = readonly { weekday: number; from: string; to: string }[]

const minuteMs = 60_000
/** What the README promises of a display: it wakes half an hour before the doors open. */
const awakeBeforeMs = 30 * minuteMs
const awakeAfterMs = 20 * minuteMs

type Opening = { from: number; to: number }

const openingsOn = (hours: Hours, day: string): Opening[] =>
  hours
    .filter(({ weekday }) => weekday === weekdayOf(momentOf(day, '12:00')))
    .map(({ from, to }) => ({ from: momentOf(day, from), to: momentOf(day, to) }))

/** Whether the doors are open at a moment, in ms since 1970 as all moments here. */
export const isOpenAt = (hours: Hours, now: number): boolean =>
  openingsOn(hours, dayOf(now)).some(({ from, to }) => from <= now && now < to)

/** When the doors open next. */
export const nextFrom = (hours: Hours, now: number): number =>
  Array.from({ length: 8 }, (_, ahead) => openingsOn(hours, addDays(dayOf(now), ahead)))
    .flat()
    .find(({ from }) => from > now)?.from ?? Infinity

/** Whether somebody may look at a display: around an opening, and for a while after a call that stands. */
export const isAwakeAt = (hours: Hours, now: number, lastCall: number | undefined): boolean =>
  openingsOn(hours, dayOf(now)).some(({ from, to }) => from - awakeBeforeMs <= now && now < to + awakeAfterMs) ||
  (lastCall !== undefined && now - lastCall < awakeAfterMs)

/** A little wider than a display is awake. */
const marginMs = 2 * minuteMs

/** Whether there is so much to see at a moment that time has to be cut finely. */
export const isBusyAt = (hours: Hours, now: number): boolean =>
  [-marginMs, 0, marginMs].some((ms) => isAwakeAt(hours, now + ms, undefined))

export const nextBusy = (hours: Hours, now: number): number => nextFrom(hours, now) - awakeBeforeMs - marginMs
