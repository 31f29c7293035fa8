import type { Question } from './question.ts'

/** The keys that a search gives for a question, best first. */
export type Ranked = (asked: string) => readonly string[]

/** What a search makes of a set of questions. */
export type Verdict = {
  questions: number
  /** Shares, of 1, with a right product first, and among the first three. */
  first: number
  firstThree: number
  /** The questions whose right product does not come first, with where it comes (0: not at all) and what does. */
  missed: { asked: string; expects: readonly string[]; at: number; before: readonly string[] }[]
}

export const judge = (ranked: Ranked, questions: readonly Question[]): Verdict => {
  const placed = questions.map(({ asked, expects }) => {
    const keys = ranked(asked)
    const at = keys.findIndex((key) => expects.some((expected) => expected === key)) + 1
    return { asked, expects, at, before: keys.slice(0, 3) }
  })
  const share = (most: number): number =>
    placed.filter(({ at }) => at >= 1 && at <= most).length / Math.max(1, placed.length)
  return {
    questions: placed.length,
    first: share(1),
    firstThree: share(3),
    missed: placed.filter(({ at }) => at !== 1),
  }
}
