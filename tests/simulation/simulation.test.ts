import { describe, expect, it } from 'vitest'
import { judge } from './checker/judge.ts'
import { TraceLine } from './checker/trace.ts'
import { runSeed } from './world/run.ts'

const day = (seed: number) => runSeed({ seed, stations: 4, visits: 200, shares: true })

describe('a simulated day of 200 visits', () => {
  it.each([1, 2, 3, 4, 5])(
    'with everything that can go wrong loses nothing and ends equal everywhere (seed %i)',
    async (seed) => {
      const verdict = judge(await day(seed))
      expect(verdict).toMatchObject({
        lost: [],
        different: [],
        duplicateNumbers: [],
        doubleCallsOnline: [],
        wentBack: [],
        revived: [],
        doubleCallsUnexplained: [],
        untoldCalls: [],
        wrongTimes: [],
        heldTwice: [],
        wrongTasks: [],
        brokenWords: [],
        brokenPromises: [],
      })
    },
    60_000,
  )

  it('is repeated line by line by its seed, and by no other', async () => {
    const small = (seed: number) => runSeed({ seed, stations: 5, visits: 20, shares: true })
    const first = JSON.stringify(await small(7))
    expect(JSON.stringify(await small(7))).toBe(first)
    expect(JSON.stringify(await small(8))).not.toBe(first)
  })

  it('is judged the same from a file', async () => {
    const lines = await runSeed({ seed: 9, stations: 5, visits: 20, shares: true })
    const read = lines.map((line) => TraceLine.parse(JSON.parse(JSON.stringify(line))))
    expect(judge(read)).toEqual(judge(lines))
  })
})
