import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Issuer, nextNumber, readNumber } from './numbers.ts'

const issuer: fc.Arbitrary<Issuer> = fc.record({
  ordinal: fc.integer({ min: 1, max: 60 }),
  installation: fc.integer({ min: 0, max: 8 }),
})

/** The first numbers of a day, one after the other. */
const dayOf = (issuer: Issuer, count: number): number[] => {
  const numbers: number[] = []
  for (let n = 0; n < count; n++) numbers.push(nextNumber(issuer, numbers.at(-1)))
  return numbers
}

describe('ticket numbers', () => {
  it('begin at 101, 201, 301 … for the first stations, and count up', () => {
    expect([1, 2, 3, 9].map((ordinal) => nextNumber({ ordinal, installation: 0 }, undefined))).toEqual([
      101, 201, 301, 901,
    ])
    expect(dayOf({ ordinal: 1, installation: 0 }, 3)).toEqual([101, 102, 103])
  })

  it('go on in a further block of the same station after the 99th', () => {
    const [last, over] = dayOf({ ordinal: 1, installation: 0 }, 100).slice(98)
    expect(last).toBe(199)
    expect(readNumber(over ?? 0)).toEqual({ ordinal: 1, installation: 0, block: 1 })
  })

  it('tell the station they belong to, however busy its day', () => {
    fc.assert(
      fc.property(issuer, fc.integer({ min: 1, max: 450 }), (station, count) => {
        dayOf(station, count).forEach((number, n) => {
          expect(readNumber(number)).toEqual({ ...station, block: Math.floor(n / 99) })
        })
      }),
      { numRuns: 40 },
    )
  })

  it('of two stations, or of one installed anew, never meet', () => {
    const stations = Array.from({ length: 30 }, (_, n) => n + 1).flatMap((ordinal) =>
      [0, 1, 2, 3].map((installation) => ({ ordinal, installation })),
    )
    const all = stations.flatMap((station) => dayOf(station, 300))
    expect(new Set(all).size).toBe(all.length)
  })

  it('each belong to exactly one station and block, or to none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const owner = readNumber(number)
        if (owner === undefined) {
          expect(number < 100 || number % 100 === 0).toBe(true)
          return
        }
        const first = number - (number % 100) + 1
        const previous = owner.block === 0 ? undefined : lastOfBlock(owner, owner.block - 1)
        expect(nextNumber(owner, previous)).toBe(first)
      }),
    )
  })

  it('are never less than 101, negative, broken or at the end of a hundred', () => {
    for (const number of [0, 1, 99, 100, 200, -101, 101.5, Number.NaN, Infinity, 2 ** 53]) {
      expect(readNumber(number)).toBeUndefined()
    }
  })
})

/** The 99th number of a station's block, reached through the blocks before it. */
const lastOfBlock = (station: Issuer, block: number): number => {
  let last: number | undefined
  for (let n = 0; n <= block; n++) last = nextNumber(station, last) + 98
  return last ?? 0
}
