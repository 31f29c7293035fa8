import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import * as z from 'zod'
import { type Language, languages } from '#domain/language/language.ts'

const themes = ['light', 'dark', 'contrast'] as const
const kept = 'balie-preferences'

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
  persist((set) => ({ language: 'nl', theme: 'light', set: (change) => set(change) }), { name: kept }),
)

const Chosen = z.object({ state: z.object({ language: z.enum(languages), theme: z.enum(themes) }) })

/** Takes over the language and the theme that are chosen in another window of this station. */
export const lookAsOtherWindows = (): void =>
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== kept || newValue === null) return
    const chosen = Chosen.safeParse(JSON.parse(newValue))
    if (chosen.success) usePreferences.setState(chosen.data.state)
  })
