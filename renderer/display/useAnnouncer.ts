import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { createAnnouncer } from './announcer.ts'
import { browserSpeaker } from './browserSpeaker.ts'
import type { Call } from './calls.ts'
import { speechQueue, spokenLabel } from './speech.ts'

/** Calls out what is new among the calls, and gives the keys of what was called out last. */
export const useAnnouncer = (question: {
  calls: readonly Call[]
  settled: boolean
  context: AudioContext
  /** By which a call is late. */
  now: () => number
}): ReadonlySet<string> => {
  const { calls, settled, context, now } = question
  const { t } = useTranslation('display')
  const [announcer] = useState(() =>
    createAnnouncer({
      queue: speechQueue(browserSpeaker(context, 'speechSynthesis' in window ? window.speechSynthesis : undefined)),
      sentence: ({ label, counter }) => {
        const facts = { number: spokenLabel(label), counter }
        return {
          nl: t('spoken', { ...facts, lng: 'nl' }),
          fr: t('spoken', { ...facts, lng: 'fr' }),
          en: t('spoken', { ...facts, lng: 'en' }),
          de: t('spoken', { ...facts, lng: 'de' }),
        }
      },
      now,
    }),
  )
  useEffect(() => announcer.see(calls, settled), [announcer, calls, settled])
  return useSyncExternalStore(announcer.subscribe, announcer.fresh)
}
