import { playChime } from './chime.ts'
import type { Speaker } from './speech.ts'

/** Browsers now and then forget to say that a sentence is over; no sentence of ours takes this long. */
const longestSentenceMs = 15_000

/** The sounds of the machine this display runs on. */
export const browserSpeaker = (
  context: AudioContext,
  synthesis: SpeechSynthesis | undefined,
): Speaker<SpeechSynthesisVoice> => ({
  voices: () => synthesis?.getVoices() ?? [],
  chime: () => playChime(context),
  speak: (sentence, voice) =>
    new Promise((over) => {
      if (synthesis === undefined) {
        over()
        return
      }
      const utterance = new SpeechSynthesisUtterance(sentence)
      const watchdog = setTimeout(() => {
        synthesis.cancel()
        over()
      }, longestSentenceMs)
      const end = (): void => {
        clearTimeout(watchdog)
        over()
      }
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = 0.9
      utterance.onend = end
      utterance.onerror = end
      synthesis.speak(utterance)
    }),
})
