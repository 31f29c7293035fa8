import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { activity, allDay, onDay } from './builders.ts'
import { inOrder, isOver, spanOf, standingOf } from './times.ts'

describe('the times of an activity', () => {
  it('are whole days in Brussels, also where the clocks change', () => {
    const hours = (day: string) => {
      const { from, until } = spanOf(allDay(day))
      return (until - from) / 3_600_000
    }
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-12-05')]).toEqual([23, 25, 24])
  })

  it('are over when they end; what ends as it begins is not over before', () => {
    const evening = onDay('2026-12-05', '18:00', '20:00')
    expect(isOver(evening, momentOf('2026-12-05', '19:59'))).toBe(false)
    expect(isOver(evening, momentOf('2026-12-05', '20:00'))).toBe(true)
    const start = onDay('2026-12-05', '18:00', '18:00')
    expect(isOver(start, momentOf('2026-12-05', '18:00'))).toBe(false)
  })

  it('come in order, whatever they are called', () => {
    const times = { z: onDay('2026-12-05', '10:00', '11:00'), a: allDay('2026-12-06'), b: allDay('2026-12-05') }
    expect(inOrder(times)).toEqual([times.b, times.z, times.a])
  })

  it('say where it stands in the list', () => {
    const now = momentOf('2026-12-06', '17:00')
    expect(standingOf(activity(), momentOf('2026-12-06', '12:00'))).toBe('upcoming')
    expect(standingOf(activity(), now)).toBe('past')
    expect(standingOf(activity({ status: 'draft' }), now)).toBe('draft')
    expect(standingOf(activity({ status: 'withdrawn' }), now)).toBe('withdrawn')
  })
})
