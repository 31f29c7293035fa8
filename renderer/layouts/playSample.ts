import type { Language } from '#domain/language/language.ts'
import { type Sound, type Speaker, type Voice, chooseVoice } from '../display/speech.ts'

/** No sentence of ours takes this long; a browser that forgets to say that one is over is not waited for longer. In ms. */
const longestSoundMs = 15_000

/**
 * Plays the chime, then a call in each language, one after the other, until `signal` aborts. Answers whether all that should
 * be heard came to its end.
 */
export const playSample = async <V extends Voice>(parts: {
  speaker: Omit<Speaker<V>, 'inTurn'>
  sound: Sound
  languages: readonly Language[]
  sentence: (language: Language) => string
  signal: AbortSignal
  longestMs?: number
}): Promise<boolean> => {
  const { speaker, sound, languages, sentence, signal, longestMs = longestSoundMs } = parts
  const ended = (sounding: Promise<boolean>): Promise<boolean> => firstOf(sounding, signal, longestMs)
  let well = !sound.chime || (await ended(speaker.chime().then(() => true)))
  for (const language of languages) {
    const chosen = sound.speech ? chooseVoice(speaker.voices(), language, sound) : undefined
    if (chosen === undefined || signal.aborted) continue
    const said = await ended(speaker.speak(sentence(chosen.language), chosen.voice))
    if (!said) speaker.stop()
    well &&= said
  }
  return well
}

const firstOf = async (sounding: Promise<boolean>, signal: AbortSignal, ms: number): Promise<boolean> => {
  const over = AbortSignal.any([signal, AbortSignal.timeout(ms)])
  const silence = new Promise<false>((resolve) => {
    if (over.aborted) resolve(false)
    over.addEventListener('abort', () => resolve(false), { once: true })
  })
  return Promise.race([sounding.catch(() => false), silence])
}
