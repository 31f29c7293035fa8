import { writeFileSync } from 'node:fs'
import { type Verdict, judge } from './checker/judge.ts'
import { runSeed } from './world/run.ts'

/** One day to live through; its trace goes into the file named, if one is. */
export type Job = { seed: number; stations: number; visits: number; trace?: string | undefined }

/** What is counted on the same day with shares and without. */
export const compared = ['doubleCallsCutOff', 'doubleCallsOneCutOff'] as const

export type Judged = { seed: number; verdict: Verdict; without: Pick<Verdict, (typeof compared)[number]> }

/** Lives through a day twice: as the product is, and with counters that do not keep to shares. */
export const judgeSeed = async ({ trace, ...day }: Job): Promise<Judged> => {
  const lines = await runSeed({ ...day, shares: true })
  if (trace !== undefined) writeFileSync(trace, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { doubleCallsCutOff, doubleCallsOneCutOff } = judge(await runSeed({ ...day, shares: false }))
  return { seed: day.seed, verdict: judge(lines), without: { doubleCallsCutOff, doubleCallsOneCutOff } }
}
