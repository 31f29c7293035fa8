import { playChime } from './chime.ts'
import type { Speaker } from './speech.ts'

/** The sounds of the machine this display runs on; `volume` in hundredths of full loudness. */
export const browserSpeaker = (parts: {
  context: AudioContext
  synthesis: SpeechSynthesis | undefined
  volume: () => number
}): Omit<Speaker<SpeechSynthesisVoice>, 'inTurn'> => {
  const { context, synthesis, volume } = parts
  return {
    voices: () => synthesis?.getVoices() ?? [],
    chime: () => playChime(context, volume() / 100),
    stop: () => synthesis?.cancel(),
    speak: (sentence, voice) =>
      new Promise((over) => {
        if (synthesis === undefined) {
          over(false)
          return
        }
        const utterance = new SpeechSynthesisUtterance(sentence)
        utterance.voice = voice
        utterance.lang = voice.lang
        utterance.rate = 0.9
        utterance.volume = volume() / 100
        utterance.onend = () => over(true)
        utterance.onerror = () => over(false)
        synthesis.speak(utterance)
      }),
  }
}
