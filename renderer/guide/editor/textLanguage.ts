import { createContext, use } from 'react'
import type { TextKey } from '#domain/product/text.ts'

/** The language in which texts are edited, of Dutch also either form of address. */
export const TextLanguage = createContext<{ language: TextKey; show: (language: TextKey) => void }>({
  language: 'nl',
  show: () => undefined,
})

export const useTextLanguage = () => use(TextLanguage)
