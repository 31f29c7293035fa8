import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DatabaseProgress, type Progress, progressAfter, worthTelling } from './progress.ts'

const after = (...steps: [database: string, read: number, left: number][]): Progress | undefined =>
  steps
    .map(([database, read, left]) => ({ database, read, left }))
    .reduce<Progress | undefined>((progress, step) => progressAfter(progress, step), undefined)

describe('progress', () => {
  it('is the share of what was there at first that has been read', () => {
    expect(after(['visits', 500, 1_500])?.share).toBe(0.25)
    expect(after(['visits', 500, 1_500], ['visits', 500, 1_000])?.share).toBe(0.5)
    expect(after(['visits', 0, 2_000], ['visits', 500, 1_500], ['visits', 500, 1_000])?.share).toBe(0.5)
    expect(after(['visits', 0, 2_000], ['visits', 1_500, 500])?.databases).toEqual([
      { database: 'visits', read: 1_500, left: 500 },
    ])
  })

  it('is over when nothing is left, in any database', () => {
    expect(after(['visits', 500, 500], ['persons', 500, 500], ['visits', 500, 0])).toBeDefined()
    expect(after(['visits', 500, 500], ['persons', 500, 500], ['visits', 500, 0], ['persons', 500, 0])).toBeUndefined()
  })

  it('is not told for the few rows of an ordinary minute', () => {
    expect(after(['visits', 3, 0])).toBeUndefined()
    expect(after(['visits', 0, worthTelling - 1])).toBeUndefined()
    expect(after(['visits', 0, worthTelling])?.share).toBe(0)
  })

  it('counts each database in its own right', () => {
    expect(after(['visits', 500, 1_500], ['persons', 500, 100], ['visits', 500, 1_000])?.databases).toEqual([
      { database: 'persons', read: 500, left: 100 },
      { database: 'visits', read: 1_000, left: 1_000 },
    ])
  })

  it('stays where it is when more turns up, then goes on to the end', () => {
    const half = ['visits', 500, 500] as const
    expect(after([...half], ['persons', 0, 5_000])?.share).toBe(0.5)
    expect(after([...half], ['persons', 0, 5_000], ['persons', 2_750, 2_250])?.share).toBe(0.75)
  })

  it('begins anew for what is missed later', () => {
    const over: [string, number, number][] = [
      ['visits', 500, 500],
      ['visits', 500, 0],
    ]
    expect(after(...over, ['visits', 0, 1_000])).toEqual({
      share: 0,
      databases: [{ database: 'visits', read: 0, left: 1_000 }],
    })
  })

  it('whatever the servers say, is never less than before within one round, and always between 0 and 1', () => {
    const step: fc.Arbitrary<DatabaseProgress> = fc.record({
      database: fc.constantFrom('a', 'b', 'c'),
      read: fc.nat(1_000),
      left: fc.nat(100_000),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let before: Progress | undefined
        for (const one of steps) {
          const present = progressAfter(before, one)
          if (present !== undefined) {
            expect(present.share).toBeGreaterThanOrEqual(before?.share ?? 0)
            expect(present.share).toBeLessThan(1)
          }
          before = present
        }
      }),
    )
  })
})
