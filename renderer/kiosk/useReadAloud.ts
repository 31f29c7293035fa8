import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import type { Language } from '#domain/language/language.ts'
import { localVoice } from '../display/speech.ts'

const synthesis = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined)

const voiceFor = (language: Language): SpeechSynthesisVoice | undefined =>
  localVoice(synthesis()?.getVoices() ?? [], language)

const voicesChanged = (told: () => void): (() => void) => {
  const speech = synthesis()
  speech?.addEventListener('voiceschanged', told)
  return () => speech?.removeEventListener('voiceschanged', told)
}

/** Whether this computer speaks a language without a network. */
export const useSpeaks = (language: Language): boolean =>
  useSyncExternalStore(voicesChanged, () => voiceFor(language) !== undefined)

const say = (text: string, language: Language): void => {
  const speech = synthesis()
  const voice = voiceFor(language)
  speech?.cancel()
  if (speech === undefined || voice === undefined || text === '') return
  // A number's letter apart, so that no voice reads a word.
  const sentence = new SpeechSynthesisUtterance(text.replace(/\b([A-Z])(\d+)\b/g, '$1 $2'))
  sentence.voice = voice
  sentence.lang = voice.lang
  speech.speak(sentence)
}

/** Reads what is new on the screen, and every control that gets the focus. A touch makes it silent. */
export const useReadAloud = (reading: {
  on: boolean
  language: Language
  /** What is on the screen; another one is read anew. */
  place: string
  root: RefObject<HTMLElement | null>
}): void => {
  const { on, language, place, root } = reading
  useEffect(() => {
    const element = root.current
    if (!on || element === null) return undefined
    const texts = [...element.querySelectorAll('[data-aloud]')].map((part) => part.textContent.trim())
    say(texts.join('. '), language)
    const focused = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.matches('[data-aloud]')) return
      say(target.getAttribute('aria-label') ?? target.textContent.trim(), language)
    }
    const hush = (): void => synthesis()?.cancel()
    element.addEventListener('focusin', focused)
    element.addEventListener('pointerdown', hush)
    return () => {
      hush()
      element.removeEventListener('focusin', focused)
      element.removeEventListener('pointerdown', hush)
    }
  }, [on, language, place, root])
}
