import { createContext, use } from 'react'
import type { Language } from '#domain/language/language.ts'

/** The language in which texts are edited. */
export const TextLanguage = createContext<{ language: Language; show: (language: Language) => void }>({
  language: 'nl',
  show: () => undefined,
})

export const useTextLanguage = () => use(TextLanguage)
