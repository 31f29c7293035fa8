import { compareText } from '#domain/document/order.ts'
import { type Language } from '#domain/language/language.ts'
import type { Stamp } from '#domain/time/stamp.ts'

/** What matters of a browser's voice. Only a local one speaks without a network, and keeps the call in the building. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/** One calling out: the sentence in every language, the language of the visit, and when and to which counter it was made. */
export type Announcement = {
  key: string
  at: Stamp
  counter: string
  language: Language
  sentence: Readonly<Record<Language, string>>
}

/** What of an announcement is to be heard, as the layout has it. */
export type Sound = { chime: boolean; speech: boolean; languages: readonly Language[] }

/** What a queue of announcements needs of the machine. What is heard settles once it is over, also without sound. */
export type Speaker<V extends Voice> = {
  voices: () => readonly V[]
  chime: () => Promise<void>
  /** Whether the sentence was said to its end. */
  speak: (sentence: string, voice: V) => Promise<boolean>
  /** Silences what does not end by itself. */
  stop: () => void
  /** Does something while nobody else on this machine is heard, unless another one says this announcement. */
  inTurn: (announcement: Announcement, act: () => Promise<void>) => Promise<void>
}

export type SpeechQueue = {
  say: (announcement: Announcement) => void
  /** Forgets what waits to be said and is no longer among these keys. */
  keepOnly: (keys: ReadonlySet<string>) => void
}

/** The visit's language where it is spoken here, else the first one, and after it the others: what lacks a voice passes on. */
const languagesFor = (language: Language, { languages }: Pick<Sound, 'languages'>): Language[] => {
  const [first = language] = languages
  return [...new Set([languages.includes(language) ? language : first, ...languages])]
}

/**
 * The local voice for a call, one with a Belgian accent first; `undefined` where no language spoken here has one: then a
 * call is chimed and shown only.
 */
export const chooseVoice = <V extends Voice>(
  voices: readonly V[],
  language: Language,
  sound: Pick<Sound, 'languages'>,
): { voice: V; language: Language } | undefined => {
  for (const one of languagesFor(language, sound)) {
    const voice = localVoice(voices, one)
    if (voice !== undefined) return { voice, language: one }
  }
  return undefined
}

/** The languages to be spoken here that no local voice speaks. */
export const withoutVoice = (voices: readonly Voice[], { languages }: Pick<Sound, 'languages'>): Language[] =>
  languages.filter((language) => localVoice(voices, language) === undefined)

/** A voice of this machine for the language; one over the network may come late, or not. */
export const localVoice = <V extends Voice>(voices: readonly V[], language: Language): V | undefined => {
  const fitting = voices.filter((voice) => voice.localService && languageOf(voice) === language)
  return fitting.find(({ lang }) => /[-_]BE$/i.test(lang)) ?? fitting[0]
}

const languageOf = ({ lang }: Voice): string => lang.slice(0, 2).toLowerCase()

/** Browsers now and then forget to say that a sound is over; none of ours takes this long. */
const longestSoundMs = 15_000

/** Says announcements one after the other, the oldest first, each after its chime, never two at a time. */
export const speechQueue = <V extends Voice>(parts: {
  speaker: Speaker<V>
  sound: () => Sound
  /** Called after each sentence: whether it was said to its end. */
  onSpoken?: (well: boolean) => void
  patienceMs?: number
}): SpeechQueue => {
  const { speaker, sound, onSpoken, patienceMs = longestSoundMs } = parts
  let waiting: Announcement[] = []
  let busy = false

  const say = async (announcement: Announcement): Promise<void> => {
    const { chime, speech, languages } = sound()
    if (chime) await within(speaker.chime(), patienceMs)
    const chosen = speech ? chooseVoice(speaker.voices(), announcement.language, { languages }) : undefined
    if (chosen === undefined) return
    const well = await within(speaker.speak(announcement.sentence[chosen.language], chosen.voice), patienceMs)
    if (well === undefined) speaker.stop()
    onSpoken?.(well ?? false)
  }
  const sayNext = async (): Promise<void> => {
    // Chosen only when the loudspeakers are free: what does not stand any more by then is not said.
    const next = waiting[0]
    if (next === undefined) return
    try {
      await speaker.inTurn(next, async () => {
        if (waiting.includes(next)) await say(next)
      })
    } finally {
      waiting = waiting.filter((one) => one !== next)
    }
  }
  const sayAll = async (): Promise<void> => {
    busy = true
    try {
      // One that cannot be said at all leaves the others their turn.
      while (waiting.length > 0) await sayNext().catch(() => undefined)
    } finally {
      busy = false
    }
  }

  return {
    say: (announcement) => {
      waiting = [...waiting, announcement].sort((a, b) => compareText(a.at, b.at))
      if (!busy) void sayAll()
    },
    keepOnly: (keys) => {
      waiting = waiting.filter(({ key }) => keys.has(key))
    },
  }
}

/** What something gives, or `undefined` when it takes longer or fails. */
const within = async <T>(something: Promise<T>, ms: number): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([something, late])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** `A117` with its letter apart, so that a voice does not read a word. */
export const spokenLabel = (label: string): string => label.replace(/^([A-Z])(\d+)$/, '$1 $2')
