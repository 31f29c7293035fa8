import { type Verdict, judge } from '../checker/judge.ts'
import { runSeed } from '../world/run.ts'
import type { Wiring } from '../station/wiring.ts'
import type { Mutant } from './mutants.ts'

/** Which seed showed a mutant and by what; `undefined` when none did. */
export type Caught = { mutant: string; seed: number; by: keyof Verdict; found: string } | undefined

const stations = 8
const visits = 30
/** A sound run may have some of these; a mutant must have far more of them in all its seeds together. */
const counted: ReadonlySet<keyof Verdict> = new Set(['doubleCallsCutOff'])
const farMore = 3

/** Runs the same seeds without and with a mutant until the checker tells the difference. */
export const hunt = async (mutant: Mutant, seeds: readonly number[], sound: SoundRuns): Promise<Caught> => {
  let without = 0
  let having = 0
  for (const seed of seeds) {
    const expected = await sound(seed, mutant.compared)
    const verdict = judge(await runSeed({ seed, stations, visits, shares: true, wiring: mutant.wiring }))
    for (const by of mutant.shows) {
      const [found] = verdict[by]
      if (found === undefined) continue
      without += expected[by].length
      having += verdict[by].length
      const caught = counted.has(by) ? having > farMore * (without + 1) : expected[by].length === 0
      if (caught) return { mutant: mutant.name, seed, by, found }
    }
  }
  return undefined
}

export type SoundRuns = (seed: number, wiring: Wiring) => Promise<Verdict>

/** Verdicts on runs without a mutant, each made once. */
export const soundRuns = (): SoundRuns => {
  const known = new Map<Wiring, Map<number, Promise<Verdict>>>()
  return (seed, wiring) => {
    const runs = known.get(wiring) ?? new Map<number, Promise<Verdict>>()
    const verdict = runs.get(seed) ?? runSeed({ seed, stations, visits, shares: true, wiring }).then(judge)
    known.set(wiring, runs.set(seed, verdict))
    return verdict
  }
}
