import { expect, it } from 'vitest'
import { DisplayMessage, isShownAt } from './displayMessage.ts'

it('a message is shown on its days, and on each of them between its times', () => {
  const shown = { from: '2026-11-22', until: '2026-11-23', fromTime: '09:00', untilTime: '12:00' }
  const at = (day: string, time: string): boolean => isShownAt(shown, { day, time })
  expect(['08:59', '09:00', '11:59', '12:00'].map((time) => at('2026-11-23', time))).toEqual([false, true, true, false])
  expect(['2026-11-21', '2026-11-22', '2026-11-24'].map((day) => at(day, '10:00'))).toEqual([false, true, false])
})

it('a message without days or times is always shown', () => {
  expect(isShownAt({}, { day: '2026-11-22', time: '23:59' })).toBe(true)
  expect(isShownAt({ fromTime: '13:00' }, { day: '2026-11-22', time: '23:59' })).toBe(true)
  expect(isShownAt({ untilTime: '13:00' }, { day: '2026-11-22', time: '00:00' })).toBe(true)
})

it('a time is one of the day', () => {
  const message = { id: 'm', text: { nl: 'Dag' } }
  expect(DisplayMessage.safeParse({ ...message, fromTime: '09:00' }).success).toBe(true)
  for (const fromTime of ['9:00', '24:00', '', '09:00:00']) {
    expect(DisplayMessage.safeParse({ ...message, fromTime }).success).toBe(false)
  }
})
