import { type Language, languages } from '#domain/language/language.ts'
import de from './languages/de.json' with { type: 'json' }
import en from './languages/en.json' with { type: 'json' }
import fr from './languages/fr.json' with { type: 'json' }
import nl from './languages/nl.json' with { type: 'json' }

export type ShellWords = typeof nl

/** What the shell itself says, outside its pages: menus, dialogs, and the page of a screen that keeps failing. */
export const shellWords: Record<Language, ShellWords> = { nl, fr, en, de }

/** The language of an operating system's locale such as `nl-BE`: Dutch when it is not known, English for one we do not speak. */
export const languageOf = (locale: string): Language => {
  if (locale === '') return 'nl'
  const code = /^[a-z]{2}(?![a-z])/.exec(locale.toLowerCase())?.[0]
  return languages.find((known) => known === code) ?? 'en'
}

/** A text with its `{{facts}}` filled in, as in the language files of the screens. */
export const fill = (text: string, facts: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => facts[name] ?? '')
