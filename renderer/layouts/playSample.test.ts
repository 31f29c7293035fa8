import { expect, it } from 'vitest'
import { playSample } from './playSample.ts'

const voice = (lang: string) => ({ lang, localService: true })
const sound = { chime: true, speech: true, languages: ['nl', 'fr'] as const }

const machine = (speak: (sentence: string) => Promise<boolean> = () => Promise.resolve(true)) => {
  const heard: string[] = []
  return {
    heard,
    speaker: {
      voices: () => [voice('nl-BE'), voice('fr-BE')],
      chime: () => Promise.resolve(void heard.push('chime')),
      stop: () => void heard.push('stop'),
      speak: (sentence: string, { lang }: { lang: string }) => {
        heard.push(`${lang} ${sentence}`)
        return speak(sentence)
      },
    },
  }
}
const whole = { sound, languages: ['nl', 'fr'] as const, sentence: (language: string) => `call ${language}` }

it('the chime is heard, then a call in each language', async () => {
  const { speaker, heard } = machine()
  expect(await playSample({ ...whole, speaker, signal: new AbortController().signal })).toBe(true)
  expect(heard).toEqual(['chime', 'nl-BE call nl', 'fr-BE call fr'])
})

it('only the chime is heard where nothing is spoken', async () => {
  const { speaker, heard } = machine()
  const { signal } = new AbortController()
  expect(await playSample({ ...whole, sound: { ...sound, speech: false }, speaker, signal })).toBe(true)
  expect(heard).toEqual(['chime'])
})

it('a voice that fails or never ends is told, and the next language has its turn', async () => {
  const fails = machine((sentence) => Promise.resolve(sentence !== 'call nl'))
  const { signal } = new AbortController()
  expect(await playSample({ ...whole, speaker: fails.speaker, signal })).toBe(false)
  expect(fails.heard).toEqual(['chime', 'nl-BE call nl', 'stop', 'fr-BE call fr'])
  const hangs = machine(() => Promise.withResolvers<boolean>().promise)
  expect(await playSample({ ...whole, speaker: hangs.speaker, signal, longestMs: 10 })).toBe(false)
  expect(hangs.heard.at(-1)).toBe('stop')
})

it('what is stopped falls silent at once', async () => {
  const stopping = new AbortController()
  const { speaker, heard } = machine(() => {
    stopping.abort()
    return Promise.withResolvers<boolean>().promise
  })
  await playSample({ ...whole, speaker, signal: stopping.signal })
  expect(heard).toEqual(['chime', 'nl-BE call nl', 'stop'])
})
