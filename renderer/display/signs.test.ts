import { expect, test } from 'vitest'
import { missingSince, signAfter, silentMs } from './signs.ts'

test('a sign that changes is one of life, and one that stays the same grows old', () => {
  const first = signAfter(undefined, 'a', 0)
  const same = signAfter(first, 'a', 90_000)
  expect(same).toEqual({ value: 'a', at: 0 })
  expect(signAfter(same, 'b', 90_000)).toEqual({ value: 'b', at: 90_000 })
})

test('the screen is silent since the oldest sign, once that is two minutes old', () => {
  const signs = [
    { value: 1, at: 1_000 },
    { value: 2, at: 50_000 },
  ]
  expect(missingSince(signs, silentMs)).toBeUndefined()
  expect(missingSince(signs, silentMs + 1_000)).toBe(1_000)
})
