import { createContext, use } from 'react'
import type { Language } from '#domain/language/language.ts'
import { languages } from '#domain/language/language.ts'
import { type TextKey, dutchForms } from '#domain/product/text.ts'
import type { ProductForm } from './useProductForm.ts'

/** In which language texts are edited: in Dutch also as it addresses its reader. */
export const textKeys = ['nl', ...dutchForms, ...languages.filter((language) => language !== 'nl')] as const

/** The language that a browser should read and spell a text in. */
export const languageOf = (key: TextKey): Language => languages.find((language) => language === key) ?? 'nl'

/** The form that the fields stand in, and the language in which its texts are shown. */
export const FormContext = createContext<(ProductForm & { textKey: TextKey }) | undefined>(undefined)

export const useForm = (): ProductForm & { textKey: TextKey } => {
  const form = use(FormContext)
  if (form === undefined) throw new Error('A field of a product stands inside its form.')
  return form
}
