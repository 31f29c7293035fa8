import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { type Screens, createCaller } from './caller.ts'
import type { Call } from './calls.ts'
import { spokenLabel } from './speech.ts'

/** So many sentences in a row that did not come to their end are a voice that does not work. */
const mostFailed = 2

/** Calls out what is new among the calls; gives the keys of what was called out last, and whether its voice fails. */
export const useAnnouncer = (
  question: Screens & {
    calls: readonly Call[]
    settled: boolean
    context: AudioContext
    /** By which a call is late. */
    now: () => number
  },
): { fresh: ReadonlySet<string>; fails: boolean } => {
  const { station, calls, settled, layout, layouts, displays, others, context, now } = question
  const { t } = useTranslation('display')
  const [failed, setFailed] = useState(0)
  const [caller] = useState(() =>
    createCaller({
      context,
      synthesis: 'speechSynthesis' in window ? window.speechSynthesis : undefined,
      onSpoken: (well) => setFailed((before) => (well ? 0 : before + 1)),
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
  useEffect(
    () => caller.become({ station, layout, layouts, displays, others }),
    [caller, station, layout, layouts, displays, others],
  )
  useEffect(() => caller.standFor(layout.id), [caller, layout.id])
  useEffect(() => caller.see(calls, settled), [caller, calls, settled])
  return { fresh: useSyncExternalStore(caller.subscribe, caller.fresh), fails: failed >= mostFailed }
}
