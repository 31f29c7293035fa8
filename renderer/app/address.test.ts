import { describe, expect, it } from 'vitest'
import { keysOf, textsOf, variablesOf } from '#tests/support/languageFile.ts'
import { addressCitizens, toCitizens } from './address.ts'
import { ticketWords, words } from './i18n.ts'

const saysU = /(?<!\p{L})(?:u|uw)(?!\p{L})/iu

describe.each(Object.entries(toCitizens))('the words of %s to citizens', (_namespace, { usual, informal }) => {
  it('have an informal one for each that says u, and for no other', () => {
    const withU = textsOf(usual).flatMap(([key, text]) => (saysU.test(text) ? [key] : []))
    expect(textsOf(informal).map(([key]) => key)).toEqual(withU)
    expect(keysOf(usual)).toEqual(expect.arrayContaining(keysOf(informal)))
    expect(textsOf(informal).filter(([, text]) => saysU.test(text))).toEqual([])
  })

  it('say the same facts', () => {
    const texts = new Map(textsOf(usual))
    for (const [key, text] of textsOf(informal)) {
      expect([key, variablesOf(text)]).toEqual([key, variablesOf(texts.get(key) ?? '')])
    }
  })
})

it('citizens are addressed as the municipality does, as soon as it chooses, and back', () => {
  const said = () => [
    words.t('kiosk:welcome'),
    words.t('kiosk:noPaper.askOnly'),
    words.t('kiosk:noPaper.title'),
    ticketWords('nl')('watch'),
    words.t('kiosk:welcome', { lng: 'fr' }),
  ]
  const before = said()
  addressCitizens(words, 'nl-be-x-informal')
  expect(said()).toEqual([
    'Waarvoor kom je?',
    'Ga naar het onthaal: daar krijg je een nummer.',
    before[2],
    'Je nummer verschijnt op het scherm.',
    before[4],
  ])
  addressCitizens(words, 'nl-be-x-formal')
  expect(said()).toEqual(before)
  addressCitizens(words, 'nl-be-x-informal')
  addressCitizens(words, undefined)
  expect(said()).toEqual(before)
})
