import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { browserSpeaker } from '../display/browserSpeaker.ts'
import { inTurn } from '../display/soundTurn.ts'
import { type Sound, spokenLabel } from '../display/speech.ts'
import { playSample } from './playSample.ts'
import { type HeardIn, heardIn } from './soundSample.ts'
import { voicesHere, voicesTold } from '../display/voicesHere.ts'

export type Sample = {
  state: 'idle' | 'playing' | 'done' | 'failed'
  /** By which voice of this computer each language is heard. */
  heard: HeardIn<SpeechSynthesisVoice>[]
  begin: (languages: readonly Language[]) => void
  stop: () => void
}

/** A call as a screen with this sound makes it, on the loudspeakers of this computer. */
export const useSoundSample = (sound: Sound & { volume: number | string }): Sample => {
  const { t } = useTranslation('display')
  const [state, setState] = useState<Sample['state']>('idle')
  const playing = useRef<AbortController>(undefined)
  // A list that is new each time is no snapshot; how many there are tells that there are others.
  useSyncExternalStore(voicesTold, () => voicesHere().length)
  useEffect(() => () => playing.current?.abort(), [])

  const play = async (languages: readonly Language[]): Promise<void> => {
    const { signal } = (playing.current = new AbortController())
    const context = new AudioContext()
    setState('playing')
    try {
      await context.resume()
      const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined
      const volume = (): number => (typeof sound.volume === 'number' ? sound.volume : 0)
      const sentence = (lng: Language): string => t('spoken', { number: spokenLabel('A117'), counter: '2', lng })
      const speaker = browserSpeaker({ context, synthesis, volume })
      const well = await inTurn(() => playSample({ speaker, sound, languages, sentence, signal }))
      setState(signal.aborted ? 'idle' : well ? 'done' : 'failed')
    } catch {
      setState('failed')
    } finally {
      await context.close()
    }
  }
  return {
    state,
    heard: heardIn(voicesHere(), sound),
    begin: (languages) => void play(languages),
    stop: () => playing.current?.abort(),
  }
}
