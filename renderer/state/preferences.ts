import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Language } from '#domain/language/language.ts'

/** What a person chose at this station; kept in the browser, as it is of no use to any other station. */
export type Preferences = {
  staff?: string | undefined
  counter?: string | undefined
  queues?: string[] | undefined
  language: Language
  theme: 'light' | 'dark' | 'contrast'
  set: (change: Partial<Omit<Preferences, 'set'>>) => void
}

export const usePreferences = create<Preferences>()(
  persist((set) => ({ language: 'nl', theme: 'light', set: (change) => set(change) }), { name: 'balie-preferences' }),
)
