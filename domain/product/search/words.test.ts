import { expect, it } from 'vitest'
import { tellingWords, wordsOf } from './words.ts'

it('words are small, without accents and punctuation', () => {
  expect(wordsOf("L'Été: Straße, <b>cœur</b>!")).toEqual(['l', 'ete', 'strasse', 'b', 'coeur', 'b'])
})

it('of a sentence those remain that a product can be found by, in each language', () => {
  expect(tellingWords('Ik ben mijn pas kwijt')).toEqual(['pas', 'kwijt'])
  expect(tellingWords('Nous avons besoin d’un passeport')).toEqual(['passeport'])
  expect(tellingWords('I would like to have a passport')).toEqual(['passport'])
  expect(tellingWords('Ich möchte einen Reisepass')).toEqual(['reisepass'])
})
