import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  type Clock,
  Stamp,
  clockAfter,
  largestDriftMs,
  newClock,
  readStamp,
  stampAfter,
  stampMs,
  stampOf,
  tick,
  witness,
} from './stamp.ts'

const start = Date.UTC(2026, 10, 23, 8)
const hour = 3_600_000

/** Wall times as a bad clock gives them: mostly on, now and then an hour back or a leap ahead. */
const wallTimes = fc.array(
  fc.oneof({ arbitrary: fc.integer({ min: 0, max: 2_000 }), weight: 8 }, fc.constantFrom(-hour, -1, hour)),
  { minLength: 2, maxLength: 60 },
)

const stampsOver = (steps: readonly number[], first: Clock): string[] => {
  let clock = first
  let now = start
  return steps.map((step) => {
    now += step
    clock = tick(clock, now)
    return stampOf(clock)
  })
}

describe('stamps', () => {
  it('sort as text in the order they were given, whatever the wall clock does', () => {
    fc.assert(
      fc.property(wallTimes, (steps) => {
        const stamps = stampsOver(steps, newClock('k2'))
        expect(stamps.toSorted()).toEqual(stamps)
        expect(new Set(stamps).size).toBe(stamps.length)
      }),
    )
  })

  it('do not get smaller when the clock is set back an hour', () => {
    const [before = '', after = ''] = stampsOver([0, -hour], newClock('k2'))
    expect(before).toBe('2026-11-23T08:00:00.000Z-0000-k2')
    expect(after).toBe('2026-11-23T08:00:00.000Z-0001-k2')
  })

  it('go over into the next millisecond when one holds too many', () => {
    expect(tick({ station: 'k2', ms: start, count: 0xffff }, start)).toEqual({ station: 'k2', ms: start + 1, count: 0 })
  })

  it('are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 42 }), fc.integer({ min: 0, max: 0xffff }), (ms, count) => {
        const clock = { station: 'counter-1', ms, count }
        expect(readStamp(stampOf(clock))).toEqual(clock)
        expect(stampMs(stampOf(clock))).toBe(ms)
        expect(Stamp.safeParse(stampOf(clock)).success).toBe(true)
      }),
    )
  })

  it('that are none are read as none, and count as the beginning of time', () => {
    for (const text of ['', 'now', '2026-11-23T08:00:00Z', '2026-13-99T08:00:00.000Z-0000-k2']) {
      expect(readStamp(text)).toBeUndefined()
      expect(stampMs(text)).toBe(0)
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(stampMs(text)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

it('a stamp says the time that Temporal reads from it, or is none where Temporal reads none', () => {
  const digits = (largest: number, length: number) =>
    fc.integer({ min: 0, max: largest }).map((n) => String(n).padStart(length, '0'))
  const times = fc
    .tuple(digits(9_999, 4), digits(13, 2), digits(32, 2), digits(25, 2), digits(61, 2), digits(61, 2), digits(999, 3))
    .map(([year, month, day, hour, minute, second, ms]) => `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
  const read = (time: string): number | undefined => {
    try {
      return Temporal.Instant.from(time).epochMilliseconds
    } catch {
      return undefined
    }
  }
  fc.assert(
    fc.property(times, (time) => {
      expect(readStamp(`${time}-0000-k2`)?.ms).toBe(read(time))
    }),
    { numRuns: 2_000 },
  )
})

describe('having seen the stamp of another station', () => {
  const seenAt = (ms: number, count = 0) => stampOf({ station: 'k9', ms, count })

  it('makes the next one of ours larger, as long as the other clock is not far ahead', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -hour, max: largestDriftMs }),
        fc.integer({ min: 0, max: 0xffff }),
        fc.integer({ min: -hour, max: hour }),
        (ahead, count, ownLag) => {
          const own: Clock = { station: 'k2', ms: start + ownLag, count: 3 }
          const seen = seenAt(start + ahead, count)
          expect(stampOf(tick(witness(own, seen, start), start)) > seen).toBe(true)
        },
      ),
    )
  })

  it('never pulls our clock along beyond the drift bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: largestDriftMs + 1, max: 1_000 * hour }), (ahead) => {
        const own: Clock = { station: 'k2', ms: start, count: 3 }
        expect(witness(own, seenAt(start + ahead), start)).toEqual(own)
      }),
    )
  })

  it('never sets our clock back, and a text that is no stamp changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -hour, max: hour }), fc.string(), (ahead, text) => {
        const own: Clock = { station: 'k2', ms: start, count: 3 }
        expect(stampOf(witness(own, seenAt(start + ahead), start)) >= stampOf(own)).toBe(true)
        expect(witness(own, text, start)).toEqual(own)
      }),
    )
  })
})

describe('what is written after an entry', () => {
  it('sorts behind it however wrong its clock was, and is still ours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -hour, max: 1_000 * hour }),
        fc.integer({ min: 0, max: 0xffff }),
        (ahead, count) => {
          const own: Clock = { station: 'k2', ms: start, count: 3 }
          const seen = stampOf({ station: 'k9', ms: start + ahead, count })
          const stamp = stampAfter(own, seen)
          expect(stamp > seen).toBe(true)
          expect(stamp >= stampOf(own)).toBe(true)
          expect(readStamp(stamp)?.station).toBe('k2')
        },
      ),
    )
  })

  it('has our own stamp when nothing was seen, or nothing that is a stamp', () => {
    const own: Clock = { station: 'k2', ms: start, count: 3 }
    expect(stampAfter(own, undefined)).toBe(stampOf(own))
    expect(stampAfter(own, 'zzz')).toBe(stampOf(own))
  })
})

describe('the clock of a station that starts again', () => {
  const stampOn = (ms: number): string => stampOf({ station: 'k2', ms, count: 7 })

  it('goes on from its last stamp, also with the wall clock set back', () => {
    expect(clockAfter('k2', stampOn(start), start - hour)).toEqual({ station: 'k2', ms: start, count: 7 })
  })

  it('begins anew after a stamp of 2099, and where there is none', () => {
    expect(clockAfter('k2', stampOn(Date.UTC(2099, 0, 1)), start)).toEqual(newClock('k2'))
    expect(clockAfter('k2', undefined, start)).toEqual(newClock('k2'))
  })
})
