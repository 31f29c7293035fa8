import * as z from 'zod'
import { withoutTurns } from './direction.ts'

/** The languages a citizen can be served in, Dutch first. */
export const languages = ['nl', 'fr', 'en', 'de'] as const

export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** Each language as those who speak it call it. */
export const ownNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
}

/** One text in several languages. Dutch is always there; the others fall back to it. */
export const LanguageMap = z.strictObject({
  nl: z.string().min(1),
  fr: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  de: z.string().min(1).optional(),
})
export type LanguageMap = z.infer<typeof LanguageMap>

/** The text as it is shown. */
export const inLanguage = (text: LanguageMap, language: Language): string => withoutTurns(text[language] ?? text.nl)
