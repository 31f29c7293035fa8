import type { Language } from '../language/language.ts'
import de from './languages/de.json' with { type: 'json' }
import en from './languages/en.json' with { type: 'json' }
import fr from './languages/fr.json' with { type: 'json' }
import nl from './languages/nl.json' with { type: 'json' }

export type PublicationWords = typeof nl

/** The words around the texts of the published pages. */
export const publicationWords: Record<Language, PublicationWords> = { nl, fr, en, de }

/** A text with its `{{facts}}` filled in. */
export const fill = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => String(facts[name] ?? ''))

type Counted = keyof PublicationWords['count']
type Unit = Counted extends `${infer Name}_${'one' | 'other'}` ? Name : never

/** So many of something, in the plural that the language has for it; a text may leave out forms that it does not need. */
export const counted = (language: Language, unit: Unit, count: number): string => {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'
  return fill(publicationWords[language].count[`${unit}_${form}`], { count })
}

/** An amount in euro cents as the language writes it; Intl's own way changes with its version. */
export const euros = (language: Language, cents: number): string => {
  const { price, decimal } = publicationWords[language]
  return fill(price, { amount: `${Math.floor(cents / 100)}${decimal}${String(cents % 100).padStart(2, '0')}` })
}
