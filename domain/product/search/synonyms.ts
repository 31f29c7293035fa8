import * as z from 'zod'
import { dutchStem } from './stems.ts'
import { tellingWords } from './words.ts'

export const shortestWord = 2
export const longestWord = 60
/** So many words a group has at most. */
export const mostWords = 40

const Word = z.string().min(shortestWord).max(longestWord)

/** Words that mean the same to citizens, each group under a key of its own, so that two people's edits stand side by side. */
export const SynonymGroups = z.record(z.string().min(1).max(60), z.array(Word).max(mostWords))
export type SynonymGroups = z.infer<typeof SynonymGroups>

/** Every municipality of the catalogue shares one list. */
export const synonymsId = 'synonyms:catalogue'

/** Gives the other words of all groups that a word is in, whatever its plural or accents. */
export const synonymsOf = (groups: SynonymGroups): ((word: string) => readonly string[]) => {
  const others = new Map<string, Set<string>>()
  for (const group of Object.values(groups)) {
    const words = new Set(group.flatMap(tellingWords))
    for (const stem of new Set([...words].map(dutchStem))) {
      const known = others.get(stem) ?? new Set()
      for (const word of words) if (dutchStem(word) !== stem) known.add(word)
      others.set(stem, known)
    }
  }
  return (word) => [...(others.get(dutchStem(word)) ?? [])]
}
