import { describe, expect, test } from 'vitest'
import { knownTimetable, weekRow } from '#domain/hours/builders.ts'
import { momentOf } from '#domain/time/day.ts'
import { isAtRest } from './rest.ts'

const weekdays = [1, 2, 3, 4, 5]
const timetables = [
  knownTimetable([
    ...weekdays.map((weekday) => weekRow('09:00', '12:00', { weekday })),
    weekRow('16:00', '19:00'),
    weekRow('10:00', '11:00', { weekday: 6, access: 'appointment' }),
  ]),
]
const doors = { site: { alwaysOpen: false }, timetables }
/** A Monday, and the days after it. */
const at = (time: string, day = '2026-11-23'): number => momentOf(day, time)
const rests = (time: string, lastCall?: string): boolean =>
  isAtRest(doors, { lastCall: lastCall === undefined ? undefined : at(lastCall), now: at(time) })

describe('the screen', () => {
  test('rests from a while after closing until a while before opening', () => {
    const times = ['08:29', '08:30', '11:59', '12:00', '12:19', '12:21', '15:29', '15:30', '19:21']
    expect(times.filter((time) => rests(time))).toEqual(['08:29', '12:21', '15:29', '19:21'])
  })

  test('stays awake while somebody was called lately, and not for one who was forgotten', () => {
    expect([rests('19:30', '19:15'), rests('19:36', '19:15')]).toEqual([false, true])
  })

  test('is awake for those who come by appointment', () => {
    const saturday = (time: string): boolean => isAtRest(doors, { lastCall: undefined, now: at(time, '2026-11-28') })
    expect(['09:29', '09:30', '10:30', '11:21'].map(saturday)).toEqual([true, false, false, true])
  })

  test('never rests where the doors never close, or nobody said when they do', () => {
    const now = at('03:00')
    expect(isAtRest({ ...doors, site: { alwaysOpen: true } }, { lastCall: undefined, now })).toBe(false)
    expect(isAtRest({ ...doors, timetables: [] }, { lastCall: undefined, now })).toBe(false)
  })
})
