import * as z from 'zod'
import { type Language, LanguageMap, languages } from '../language/language.ts'

/** How Dutch addresses the reader, by the standard's own language tags: `u` or `je`. */
export const dutchForms = ['nl-be-x-formal', 'nl-be-x-informal'] as const
export type DutchForm = (typeof dutchForms)[number]

/** In which a text is written: Dutch also as it addresses its reader. */
export type TextKey = Language | DutchForm

/**
 * A text of the catalogue. `nl` is what is shown where nobody chose a form; a form that is not there reads as `nl`. Whoever
 * reads language maps reads these.
 */
export const CatalogueText = LanguageMap.extend({
  'nl-be-x-formal': z.string().min(1).optional(),
  'nl-be-x-informal': z.string().min(1).optional(),
})
export type CatalogueText = z.infer<typeof CatalogueText>

const Terms = z.array(z.string().min(1))
/** Words by which citizens look for a product, by language; written as one list where nobody told the language. */
export const SearchTerms = z.union([
  Terms,
  z.strictObject({ nl: Terms.optional(), fr: Terms.optional(), en: Terms.optional(), de: Terms.optional() }),
])
export type SearchTerms = z.infer<typeof SearchTerms>

/** All of them, Dutch first, each once. */
export const allTerms = (terms: SearchTerms): string[] => [
  ...new Set('length' in terms ? terms : languages.flatMap((language) => terms[language] ?? [])),
]
