import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import * as z from 'zod'
import { type Language, languages } from '#domain/language/language.ts'

const themes = ['light', 'dark', 'contrast'] as const

/** What a person chose at this station; kept in the browser, as it is of no use to any other station. */
export type Preferences = {
  staff?: string | undefined
  counter?: string | undefined
  queues?: string[] | undefined
  language: Language
  theme: (typeof themes)[number]
  set: (change: Partial<Omit<Preferences, 'set'>>) => void
}

export const usePreferences = create<Preferences>()(
  persist((set) => ({ language: 'nl', theme: 'light', set: (change) => set(change) }), { name: 'balie-preferences' }),
)

const Look = z.object({ language: z.enum(languages), theme: z.enum(themes) })

/**
 * Takes over the language and the theme that are chosen in another window of this station. Nothing is written by it: two windows
 * would otherwise go on telling each other who was signed in.
 */
export const lookAsOtherWindows = (): void => {
  const { persist: kept } = usePreferences
  kept.setOptions({ merge: (stored, present) => ({ ...present, ...Look.safeParse(stored).data }) })
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === kept.getOptions().name && newValue !== null) void kept.rehydrate()
  })
}
