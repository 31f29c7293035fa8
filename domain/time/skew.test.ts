import { expect, test } from 'vitest'
import { wrongClock } from './skew.ts'

test('a clock within a minute of the server, or not yet compared, is no reason to warn', () => {
  expect([0, 60_000, -60_000, undefined].map(wrongClock)).toEqual([undefined, undefined, undefined, undefined])
})

test('a server that is further on means that our clock is behind', () => {
  expect(wrongClock(61_000)).toEqual({ kind: 'behind', minutes: 1 })
  expect(wrongClock(-3_600_000)).toEqual({ kind: 'ahead', minutes: 60 })
})
