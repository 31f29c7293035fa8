import type { Slot } from './slots.ts'
import type { WordIndex } from './wordIndex.ts'

/** What one slot of a question says of the products, and how much it counts beside the others. */
export type Weighed = {
  slot: Slot
  /** By place in the list of products: from 0 to 1. */
  scores: ReadonlyMap<number, number>
  /** From 0, for what every product has, to 1, for what none or a single one has. */
  telling: number
}

/** Less than this is a mention in passing: it does not make a word common. */
const strong = 0.5

export const weigh = (slot: Slot, { index, total }: { index: WordIndex; total: number }): Weighed => {
  const scores = new Map<number, number>()
  for (const [term, sure] of slot) {
    const posting = index.terms.get(term)
    posting?.places.forEach((place, n) => {
      const score = sure * (posting.weights[n] ?? 0)
      if (score > (scores.get(place) ?? 0)) scores.set(place, score)
    })
  }
  let often = 0
  for (const score of scores.values()) if (score >= strong) often += 1
  return { slot, scores, telling: tellingOf(often, total) }
}

/** A word of many products tells little. */
export const tellingOf = (often: number, total: number): number =>
  Math.log(1 + total / Math.max(1, often)) / Math.log(1 + total)
