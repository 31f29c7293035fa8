import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Pin, waitAfterMs } from './pin.ts'

test('a PIN is six to twelve digits', () => {
  for (const right of ['123456', '000000000000']) expect(Pin.safeParse(right).success).toBe(true)
  for (const wrong of ['', '12345', '1234567890123', '12345a', ' 123456', '１２３４５６'])
    expect(Pin.safeParse(wrong).success).toBe(false)
})

test('a slip or two costs nothing, then each wrong PIN waits longer, up to a quarter of an hour', () => {
  expect([0, 1, 2, 3, 4, 5].map(waitAfterMs)).toEqual([0, 0, 0, 30_000, 60_000, 120_000])
  fc.assert(
    fc.property(fc.nat(), (failed) => {
      expect(waitAfterMs(failed + 1)).toBeGreaterThanOrEqual(waitAfterMs(failed))
      expect(waitAfterMs(failed)).toBeLessThanOrEqual(900_000)
    }),
  )
})

test('trying every PIN of six digits takes more than twenty years', () => {
  const years = ((10 ** 6 - 10) * waitAfterMs(1_000)) / (365 * 24 * 3_600_000)
  expect(years).toBeGreaterThan(20)
})
