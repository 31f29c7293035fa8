import { type Part, links } from './compounds.ts'
import { nearTo } from './misspelt.ts'
import { formsOf } from './stems.ts'
import type { Terms, WordIndex } from './wordIndex.ts'
import { tellingWords, wordsOf } from './words.ts'

/** One thing that a question asks for: the terms of the catalogue that it may mean, each with how sure that is. */
export type Slot = ReadonlyMap<string, number>

/** Gives the words that mean the same as a word. */
export type Synonyms = (word: string) => readonly string[]

/** How sure it is that a term is meant, by how it was come to. */
const sure = {
  asked: 1,
  otherForm: 0.98,
  halfOfJoined: 0.6,
  synonym: 0.85,
  part: 0.8,
  fewParts: 0.6,
  begun: 0.7,
  begunToo: 0.35,
  oneEdit: 0.7,
  twoEdits: 0.5,
}
/** From here on a word counts as known to the catalogue. */
const known = 0.75

/** A longer question adds nothing but time. */
const mostWords = 12

/**
 * What a question asks for, word by word. A word that the catalogue knows is taken as it stands; the last one may be half
 * typed. One that it does not know was misspelt, or is taken apart.
 */
export const slotsOf = (query: string, { index, synonyms }: { index: WordIndex; synonyms: Synonyms }): Slot[] => {
  const words = [...new Set(tellingWords(query))].slice(0, mostWords)
  const joined = joinedIn(query)
  return words.flatMap((word, n) => {
    const meant = meanings(index.terms)
    for (const text of joined.get(word) ?? []) meant.add(text, sure.asked)
    meant.add(word, meant.slot.size > 0 ? sure.halfOfJoined : sure.asked)
    for (const other of synonyms(word)) meant.add(other, sure.synonym)
    const isKnown = [...meant.slot.values()].some((weight) => weight > known)
    if (n === words.length - 1 || !isKnown) meant.addBegun(word, isKnown ? sure.begunToo : sure.begun)
    return isKnown ? [meant.slot] : slotsOfUnknown(word, { index, slot: meant.slot })
  })
}

/** Each word of a question with its neighbours in one word: people write "grof vuil" and "uit-pas". */
const joinedIn = (query: string): ReadonlyMap<string, readonly string[]> => {
  const words = wordsOf(query)
  const pairs = words.slice(1).map((second, n) => [words[n] ?? '', second] as const)
  return new Map(
    words.map((word) => [word, pairs.filter((pair) => pair.includes(word)).map((pair) => pair.join(''))] as const),
  )
}

/** A slot that is being filled: of each word those forms that the catalogue has. */
const meanings = (terms: Terms) => {
  const slot = new Map<string, number>()
  const put = (term: string, weight: number): void => {
    slot.set(term, Math.max(weight, slot.get(term) ?? 0))
  }
  return {
    slot,
    add: (word: string, weight: number): void => {
      for (const { form, sure: sureOf } of formsOf(word)) {
        if (terms.has(form)) put(form, weight * sureOf * (form === word ? 1 : sure.otherForm))
      }
    },
    /** All that begins with these letters, the less the more is still to be typed. */
    addBegun: (letters: string, weight: number): void => {
      if (letters.length < 2) return
      for (const term of terms.atPrefix(letters).keys()) put(term, (weight * (1 + letters.length / term.length)) / 2)
    },
  }
}

const slotsOfUnknown = (word: string, { index, slot }: { index: WordIndex; slot: Slot }): Slot[] => {
  const { terms, partsOf } = index
  const parts = partsOf(word) ?? []
  const otherwise = meanings(terms)
  for (const text of [word.replace(/([aou])e/g, '$1'), ...otherwiseLinked(parts)]) otherwise.add(text, sure.asked)
  if (otherwise.slot.size > 0) return [otherwise.slot]
  if (slot.size > 0) return [slot]
  const near = nearTo(word, terms)
  const misspelt = new Map([...near].map(([term, edits]) => [term, edits < 2 ? sure.oneEdit : sure.twoEdits]))
  if ([...near.values()].includes(1)) return [misspelt]
  if (parts.length > 0 && parts.every((part) => part.known)) return slotsOfParts(parts, { terms, weight: sure.part })
  if (near.size > 0) return [misspelt]
  const knownLetters = parts.reduce((sum, part) => sum + (part.known ? part.text.length : 0), 0)
  return knownLetters >= fewestKnown ? slotsOfParts(parts, { terms, weight: sure.fewParts }) : [slot]
}

/** With fewer letters known, a compound is taken apart by chance. */
const fewestKnown = 5

/** The same compound as others spell it: "gezin-samenstelling" for "gezins-samenstelling". */
const otherwiseLinked = (parts: readonly Part[]): string[] =>
  parts.length === 0 ? [] : links.map((link) => parts.map(({ text }) => text).join(link))

const slotsOfParts = (parts: readonly Part[], { terms, weight }: { terms: Terms; weight: number }): Slot[] =>
  parts.map((part) => {
    const { slot, add } = meanings(terms)
    if (part.known) add(part.text, weight)
    return slot
  })
