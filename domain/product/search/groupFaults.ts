import { dutchStem } from './stems.ts'
import { type SynonymGroups, longestWord, mostWords, shortestWord } from './synonyms.ts'
import { tellingWords, wordsOf } from './words.ts'

/** What is wrong with a group of words. All but `elsewhere`, which is only good to know, keep it from being kept. */
export type GroupFault =
  | { code: 'tooFew' }
  | { code: 'tooMany' }
  | { code: 'tooShort' | 'tooLong' | 'twice' | 'notOneWord'; word: string }
  | { code: 'elsewhere'; word: string; group: string }

/** The words that somebody typed, one a line. */
export const wordsTyped = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What is wrong with the words of the group with that key, also where they are in another group already. */
export const groupFaults = (groups: SynonymGroups, key: string, words: readonly string[]): GroupFault[] => {
  const seen = new Set<string>()
  const faults = words.flatMap((word): GroupFault[] => {
    const written = wordsOf(word).join(' ')
    const isTwice = seen.has(written)
    seen.add(written)
    if (word.length < shortestWord) return [{ code: 'tooShort', word }]
    if (word.length > longestWord) return [{ code: 'tooLong', word }]
    if (wordsOf(word).length !== 1 || tellingWords(word).length !== 1) return [{ code: 'notOneWord', word }]
    return isTwice ? [{ code: 'twice', word }] : []
  })
  if (new Set(words.map(formOf)).size < 2) faults.push({ code: 'tooFew' })
  if (words.length > mostWords) faults.push({ code: 'tooMany' })
  return [...faults, ...elsewhere(groups, key, words)]
}

export const prevents = ({ code }: GroupFault): boolean => code !== 'elsewhere'

/** How a group is called on screen: by its first word. */
export const nameOfGroup = (words: readonly string[]): string => words[0] ?? ''

const elsewhere = (groups: SynonymGroups, key: string, words: readonly string[]): GroupFault[] => {
  const forms = new Map(words.map((word) => [formOf(word), word]))
  return Object.entries(groups).flatMap(([other, theirs]): GroupFault[] => {
    if (other === key) return []
    const shared = theirs.map((word) => forms.get(formOf(word))).find((word) => word !== undefined)
    return shared === undefined ? [] : [{ code: 'elsewhere', word: shared, group: nameOfGroup(theirs) }]
  })
}

/** Plurals and accents are the same word to the search. */
const formOf = (word: string): string => wordsOf(word).map(dutchStem).join(' ')
