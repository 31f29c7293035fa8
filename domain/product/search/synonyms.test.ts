import { expect, it } from 'vitest'
import { SynonymGroups, synonymsOf } from './synonyms.ts'
import { usualSynonyms } from './usualSynonyms.ts'

const synonyms = synonymsOf({ sticker: ['sticker', 'klever', 'Vignet'], wallet: ['portefeuille', 'vignet'], gone: [] })

it('a word has those of all its groups beside it, and not itself, also in the plural', () => {
  expect(synonyms('klever')).toEqual(['sticker', 'vignet'])
  expect(synonyms('klevers')).toEqual(['sticker', 'vignet'])
  expect(synonyms('vignet')).toEqual(['sticker', 'klever', 'portefeuille'])
  expect(synonyms('fiets')).toEqual([])
})

it('the list that staff begin with is one that they may keep', () => {
  expect(SynonymGroups.parse(usualSynonyms)).toEqual(usualSynonyms)
  for (const [name, words] of Object.entries(usualSynonyms)) expect([name, words.length > 1]).toEqual([name, true])
})
