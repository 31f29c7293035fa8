import type { Language } from '#domain/language/language.ts'
import { type Sound, type Voice, chooseVoice } from '../display/speech.ts'

/** What is heard for a visit in this language: the voice, and another language's where it has none. */
export type HeardIn<V> = { language: Language; voice: V | undefined; spokenIn: Language | undefined }

/** What is heard for a visit in each of the languages that are spoken; nothing while nothing is. */
export const heardIn = <V extends Voice>(voices: readonly V[], { speech, languages }: Sound): HeardIn<V>[] =>
  speech
    ? languages.map((language) => {
        const chosen = chooseVoice(voices, language, { languages })
        return { language, voice: chosen?.voice, spokenIn: chosen?.language }
      })
    : []

/** The languages of the visits to try it with: each sentence that can be heard once, or one of none for the chime alone. */
export const sampleLanguages = (heard: readonly HeardIn<unknown>[], { languages }: Sound): Language[] => {
  const own = heard.flatMap(({ language, spokenIn }) => (spokenIn === language ? [language] : []))
  return own.length > 0 ? own : languages.slice(0, 1)
}
