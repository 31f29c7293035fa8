import { expect, it } from 'vitest'
import { emptyRow, rowBelow, withLetter } from './sheet.ts'

it('the row below begins with the day, the queue and the counter of the one above, and nothing else', () => {
  const above = {
    ...emptyRow({ day: '2026-11-22', language: 'fr' }),
    ...{ number: 'b214', arrived: '914', products: ['passport'], counter: '3', end: 'left' as const },
  }
  expect(rowBelow(above, 'nl')).toEqual({
    ...emptyRow({ day: '2026-11-22', language: 'nl' }),
    ...{ number: 'B', counter: '3' },
  })
})

it('a number may be typed behind the letter that stands there, with its own letter or without', () => {
  expect(withLetter('A118')).toBe('A118')
  expect(withLetter('Ab201')).toBe('b201')
  expect(withLetter('')).toBe('')
})
