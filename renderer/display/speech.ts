import { type Language } from '#domain/language/language.ts'

/** What matters of a browser's voice. Only a local one speaks without a network, and keeps the call in the building. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/** One calling out: the sentence in every language, and the language of the visit. */
export type Announcement = { key: string; language: Language; sentence: Readonly<Record<Language, string>> }

/** What a queue of announcements needs of the machine. Both promises settle once the sound is over, also without sound. */
export type Speaker<V extends Voice> = {
  voices: () => readonly V[]
  chime: () => Promise<void>
  speak: (sentence: string, voice: V) => Promise<void>
}

export type SpeechQueue = {
  say: (announcement: Announcement) => void
  /** Forgets what waits to be said and is no longer among these keys. */
  keepOnly: (keys: ReadonlySet<string>) => void
}

/**
 * The local voice for a language, one with a Belgian accent first; without one the Dutch voice, and `undefined` where
 * there is none either: then a call is chimed and shown only.
 */
export const chooseVoice = <V extends Voice>(
  voices: readonly V[],
  language: Language,
): { voice: V; language: Language } | undefined => {
  const voice = localVoice(voices, language)
  if (voice !== undefined) return { voice, language }
  return language === 'nl' ? undefined : chooseVoice(voices, 'nl')
}

const localVoice = <V extends Voice>(voices: readonly V[], language: Language): V | undefined => {
  const fitting = voices.filter((voice) => voice.localService && languageOf(voice) === language)
  return fitting.find(({ lang }) => /[-_]BE$/i.test(lang)) ?? fitting[0]
}

const languageOf = ({ lang }: Voice): string => lang.slice(0, 2).toLowerCase()

/** Says announcements one after the other, each after its chime, never two at a time. */
export const speechQueue = <V extends Voice>(speaker: Speaker<V>): SpeechQueue => {
  let waiting: Announcement[] = []
  let busy = false

  const sayAll = async (): Promise<void> => {
    busy = true
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await speaker.chime()
        const chosen = chooseVoice(speaker.voices(), next.language)
        if (chosen !== undefined) await speaker.speak(next.sentence[chosen.language], chosen.voice)
      }
    } finally {
      busy = false
    }
  }

  return {
    say: (announcement) => {
      waiting.push(announcement)
      if (!busy) void sayAll()
    },
    keepOnly: (keys) => {
      waiting = waiting.filter(({ key }) => keys.has(key))
    },
  }
}

/** `A117` with its letter apart, so that a voice does not read a word. */
export const spokenLabel = (label: string): string => label.replace(/^([A-Z])(\d+)$/, '$1 $2')
