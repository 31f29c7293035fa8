import { expect, it } from 'vitest'
import type { Sound } from '../display/speech.ts'
import { heardIn, sampleLanguages } from './soundSample.ts'

const voice = (lang: string) => ({ lang, localService: true, name: lang })
const sound: Sound = { chime: true, speech: true, languages: ['fr', 'nl', 'de'] }

it('a language without a voice is heard in another, and each sentence is tried once', () => {
  const heard = heardIn([voice('nl-BE'), voice('de-DE')], sound)
  expect(heard.map(({ language, voice: by, spokenIn }) => [language, by?.name, spokenIn])).toEqual([
    ['fr', 'nl-BE', 'nl'],
    ['nl', 'nl-BE', 'nl'],
    ['de', 'de-DE', 'de'],
  ])
  expect(sampleLanguages(heard, sound)).toEqual(['nl', 'de'])
})

it('where nobody speaks, the chime is tried once', () => {
  const heard = heardIn([], sound)
  expect(heard.map(({ spokenIn }) => spokenIn)).toEqual([undefined, undefined, undefined])
  expect(sampleLanguages(heard, sound)).toEqual(['fr'])
  expect(heardIn([voice('nl-BE')], { ...sound, speech: false })).toEqual([])
})
