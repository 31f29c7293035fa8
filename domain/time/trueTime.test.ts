import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampMs } from './stamp.ts'
import { correctionOf, trueMs } from './trueTime.ts'

const at = '2026-11-23T08:10:00.000Z-0000-k2'

describe('the true time of an entry', () => {
  it('is that of its stamp where nobody knew better, or the clock was right within seconds', () => {
    expect(trueMs({ at })).toBe(stampMs(at))
    expect(trueMs({ at, skew: 900 })).toBe(stampMs(at))
  })

  it('is earlier where the clock ran ahead of the server’s, and later where it ran behind', () => {
    expect(trueMs({ at, skew: -600_000 })).toBe(Date.parse('2026-11-23T08:00:00Z'))
    expect(trueMs({ at, skew: 600_000 })).toBe(Date.parse('2026-11-23T08:20:00Z'))
  })

  it('is a moment, whatever another program wrote', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (skew, text) => {
        expect(Number.isFinite(trueMs({ at, skew }))).toBe(true)
        expect(Number.isFinite(trueMs({ at: text, skew }))).toBe(true)
      }),
    )
    for (const skew of ['600000', 0.5, NaN, Infinity, 1e15, null, {}]) expect(trueMs({ at, skew })).toBe(stampMs(at))
  })
})

it('a clock is corrected by whole ms, and by nothing where it was not compared', () => {
  expect(correctionOf(undefined)).toBe(0)
  expect(correctionOf(-2_999.6)).toBe(-3_000)
  expect(correctionOf(2_400)).toBe(0)
})
