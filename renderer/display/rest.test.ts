import { describe, expect, test } from 'vitest'
import { momentOf } from '#domain/time/day.ts'
import { isAtRest } from './rest.ts'

const weekdays = [1, 2, 3, 4, 5]
const site = {
  alwaysOpen: false,
  hours: [
    ...weekdays.map((weekday) => ({ weekday, from: '09:00', to: '12:00' })),
    { weekday: 1, from: '16:00', to: '19:00' },
  ],
}
/** A Monday, and the days after it. */
const at = (time: string, day = '2026-11-23'): number => momentOf(day, time)
const rests = (time: string, lastCall?: string): boolean =>
  isAtRest(site, { lastCall: lastCall === undefined ? undefined : at(lastCall), now: at(time) })

describe('the screen', () => {
  test('rests from a while after closing until a while before opening', () => {
    const times = ['08:29', '08:30', '11:59', '12:00', '12:19', '12:21', '15:29', '15:30', '19:21']
    expect(times.filter((time) => rests(time))).toEqual(['08:29', '12:21', '15:29', '19:21'])
  })

  test('stays awake while somebody was called lately, and not for one who was forgotten', () => {
    expect([rests('19:30', '19:15'), rests('19:36', '19:15')]).toEqual([false, true])
  })

  test('never rests where the doors never close, or nobody said when they do', () => {
    const now = at('03:00')
    expect(isAtRest({ ...site, alwaysOpen: true }, { lastCall: undefined, now })).toBe(false)
    expect(isAtRest({ alwaysOpen: false, hours: [] }, { lastCall: undefined, now })).toBe(false)
  })
})
