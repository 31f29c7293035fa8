import { dutchStem } from './stems.ts'
import type { Terms } from './wordIndex.ts'

/** How many wrong letters are forgiven: none in short words, where every letter makes another word. */
const editsFor = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)

/** A term of fewer letters is too near to everything. */
const shortestTerm = 4

/** The terms that a word, or what is left of it without its Dutch ending, is few letters away from, and how many. */
export const nearTo = (word: string, terms: Terms): Map<string, number> => {
  const near = new Map<string, number>()
  const most = editsFor(word)
  if (most === 0) return near
  for (const form of new Set([word, dutchStem(word)])) {
    for (const [term, [, edits]] of terms.fuzzyGet(form, most)) {
      if (term.length >= shortestTerm) near.set(term, Math.min(edits, near.get(term) ?? most))
    }
  }
  return near
}
