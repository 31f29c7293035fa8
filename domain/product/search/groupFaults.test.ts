import { describe, expect, it } from 'vitest'
import { groupFaults, prevents, wordsTyped } from './groupFaults.ts'
import { mostWords } from './synonyms.ts'
import { usualSynonyms } from './usualSynonyms.ts'

const groups = { sticker: ['sticker', 'klever'], wallet: ['portefeuille', 'beurs'] }
const faultsOf = (...words: string[]) => groupFaults(groups, 'new', words)

it('words are typed one a line', () => {
  expect(wordsTyped(' vignet \n\n klever\n')).toEqual(['vignet', 'klever'])
})

describe('a group of words', () => {
  it('is right with two words that are in no other', () => {
    expect(faultsOf('visverlof', 'vispas')).toEqual([])
  })

  it.each<[string, string[], object]>([
    ['one word alone', ['visverlof'], { code: 'tooFew' }],
    ['one word in two forms', ['zakken', 'zak'], { code: 'tooFew' }],
    ['a letter', ['visverlof', 'v'], { code: 'tooShort', word: 'v' }],
    ['a word that never ends', ['visverlof', 'x'.repeat(61)], { code: 'tooLong', word: 'x'.repeat(61) }],
    ['several words in one', ['visverlof', 'vissen met verlof'], { code: 'notOneWord', word: 'vissen met verlof' }],
    ['a word that tells nothing', ['visverlof', 'een'], { code: 'notOneWord', word: 'een' }],
    ['no word at all', ['visverlof', '...'], { code: 'notOneWord', word: '...' }],
    ['a word twice', ['visverlof', 'vispas', 'Vispás'], { code: 'twice', word: 'Vispás' }],
  ])('is not right with %s', (_what, words, fault) => {
    const faults = faultsOf(...words)
    expect(faults).toContainEqual(fault)
    expect(faults.some(prevents)).toBe(true)
  })

  it('is not right with more words than a group has room for', () => {
    const words = Array.from({ length: mostWords + 1 }, (_, n) => `woord${String.fromCharCode(97 + (n % 26))}${n}`)
    expect(faultsOf(...words)).toEqual([{ code: 'tooMany' }])
  })

  it('may share a word with another group, which is said, but not with itself', () => {
    const shared = groupFaults(groups, 'new', ['vignet', 'klevers'])
    expect(shared).toEqual([{ code: 'elsewhere', word: 'klevers', group: 'sticker' }])
    expect(shared.some(prevents)).toBe(false)
    expect(groupFaults(groups, 'sticker', ['vignet', 'klever'])).toEqual([])
  })
})

it('every usual group can be edited: nothing that is there keeps a change from being kept', () => {
  const faulty = Object.entries(usualSynonyms).flatMap(([key, words]) =>
    groupFaults(usualSynonyms, key, words).filter(prevents),
  )
  expect(faulty).toEqual([])
})
