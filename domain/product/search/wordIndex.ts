import SearchableMap from 'minisearch/SearchableMap'
import type { LanguageMap } from '../../language/language.ts'
import { languages } from '../../language/language.ts'
import { type ProductContent, toBring } from '../product.ts'
import { plainText } from '../richText.ts'
import { allTerms } from '../text.ts'
import { type Known, type Part, partsOf } from './compounds.ts'
import { dutchStem, formsOf } from './stems.ts'
import { tellingWords, wordsOf } from './words.ts'

/** The products, or whatever else is looked for, that a term leads to, by their place in the list, and how strongly each: at most 1. */
export type Posting = { places: number[]; weights: number[] }

/** All terms of a catalogue: each word of its products, and the forms and parts under which it can be met. */
export type Terms = SearchableMap<Posting>

export type WordIndex = {
  terms: Terms
  /** The parts of a compound that the catalogue does not know as a whole. */
  partsOf: (word: string) => Part[] | undefined
}

/** How strongly a word leads to a product, by where it stands. */
const strengths = { name: 1, part: 0.8, learned: 0.6, description: 0.3, bring: 0.1 }

/** The texts by which something is found: its names and search terms, what is said of it, and what it mentions. */
export type Worded = { names: readonly string[]; descriptions: readonly string[]; mentions: readonly string[] }

/** The words of a product, in every language. */
export const wordedProduct = (product: Pick<ProductContent, 'ipdc'>): Worded => ({
  names: [...textsOf(product.ipdc.naam), ...allTerms(product.ipdc.zoektermen)],
  descriptions: textsOf(product.ipdc.beschrijving).map(plainText),
  mentions: toBring(product).flatMap(textsOf),
})

export const wordIndexOf = (items: readonly Worded[]): WordIndex => {
  const wordsIn = remembered(tellingWords)
  const words = new Set(items.flatMap(({ names }) => names).flatMap(wordsIn))
  const parts = partsIn([...words])
  const learned = new Set(words)
  const { terms, post } = openPostings()
  items.forEach(({ names, descriptions, mentions }, place) => {
    const strongest = new Map<string, number>()
    const put = (all: readonly string[], strength: number): void => {
      for (const word of all) if (strength > (strongest.get(word) ?? 0)) strongest.set(word, strength)
    }
    const own = names.flatMap(wordsIn)
    put([...own, ...names.flatMap(joinedWords)], strengths.name)
    for (const { text, known } of own.flatMap((word) => parts(word) ?? [])) {
      learned.add(text)
      put([text], known ? strengths.part : strengths.learned)
    }
    put(descriptions.flatMap(wordsIn), strengths.description)
    put(mentions.flatMap(wordsIn), strengths.bring)
    for (const [word, weight] of strongest) post(word, { place, weight })
  })
  return { terms, partsOf: partsIn([...learned]) }
}

/** Collects the postings of words, place after place, under all forms of each. */
const openPostings = () => {
  const terms: Terms = new SearchableMap<Posting>()
  const postingOf = remembered((term): Posting => {
    const posting = { places: [], weights: [] }
    terms.set(term, posting)
    return posting
  })
  const formsWithPosting = remembered((word) =>
    formsOf(word).map(({ form, sure }) => ({ posting: postingOf(form), sure })),
  )
  const post = (word: string, { place, weight }: { place: number; weight: number }): void => {
    for (const { posting, sure } of formsWithPosting(word)) {
      const last = posting.places.length - 1
      if (posting.places[last] === place) {
        posting.weights[last] = Math.max(weight * sure, posting.weights[last] ?? 0)
      } else {
        posting.places.push(place)
        posting.weights.push(weight * sure)
      }
    }
  }
  return { terms, post }
}

export const textsOf = (text: LanguageMap): string[] => languages.flatMap((language) => text[language] ?? [])

/** What people may write in one word: "pmd-zakken", and a search term of two or three words such as "its me". */
const joinedWords = (text: string): string[] => {
  const words = wordsOf(text)
  return [
    ...(words.length === 2 || words.length === 3 ? [words.join('')] : []),
    ...(text.includes('-') ? [...text.matchAll(/\p{L}+(?:-\p{L}+)+/gu)] : []).map(([joined]) =>
      wordsOf(joined).join(''),
    ),
  ]
}

/** Takes compounds apart by the words of the catalogue's names and search terms. */
const partsIn = (words: readonly string[]): ((word: string) => Part[] | undefined) => {
  const known = new Set(words)
  const stems = new Set(words.map(dutchStem))
  const isKnown = (text: string): Known => {
    if (text.length <= 3) return knownAlone.has(text) ? 'word' : undefined
    return known.has(text) ? 'word' : stems.has(dutchStem(text)) ? 'stem' : undefined
  }
  return remembered((word) => partsOf(word, isKnown))
}

/** Three letters begin or end too many words by chance; these are the ones that do form compounds at a counter. */
const knownAlone: ReadonlySet<string> = new Set([
  'bad',
  'bak',
  'bon',
  'bos',
  'bus',
  'dag',
  'dak',
  'gas',
  'hek',
  'hof',
  'pas',
  'vak',
  'weg',
  'wet',
  'zak',
])

const remembered = <T>(give: (word: string) => T): ((word: string) => T) => {
  const given = new Map<string, { value: T }>()
  return (word) => {
    const before = given.get(word)
    if (before !== undefined) return before.value
    const value = give(word)
    given.set(word, { value })
    return value
  }
}
