import { type Language, type LanguageMap, languages } from '#domain/language/language.ts'

/** Words in every language as they are typed; empty where there are none. Languages of a later version stay with them. */
export type Typed = Readonly<Record<Language, string>>

export const noWords: Typed = { nl: '', fr: '', en: '', de: '' }

export const typedOf = (text: LanguageMap | undefined): Typed => ({
  ...text,
  nl: text?.nl ?? '',
  fr: text?.fr ?? '',
  en: text?.en ?? '',
  de: text?.de ?? '',
})

const isBlank = (text: string): boolean => text.trim() === ''

export const areBlank = (words: Typed): boolean => Object.values(words).every(isBlank)

/** Whether words stand there in other languages and not in Dutch, to which every language falls back. */
export const lacksDutch = (words: Typed): boolean => isBlank(words.nl) && !areBlank(words)

/** How many characters the longest of them has. */
export const longestOf = (words: Typed): number => Math.max(...Object.values(words).map((text) => text.length))

/** The languages in which the Dutch words will stand. */
export const untranslated = (words: Typed, offered: readonly Language[] = languages): Language[] =>
  isBlank(words.nl) ? [] : offered.filter((language) => isBlank(words[language]))

/** What is saved of typed words; `undefined` where there is no Dutch. */
export const wordsOf = (words: Typed): LanguageMap | undefined => {
  const { nl, ...others } = Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => (isBlank(text) ? [] : [[language, text.trim()]])),
  )
  return nl === undefined ? undefined : { ...others, nl }
}

/** What a preview shows while Dutch is still missing. */
export const previewWords = (words: Typed): LanguageMap | undefined =>
  wordsOf({ ...words, nl: isBlank(words.nl) ? (Object.values(words).find((text) => !isBlank(text)) ?? '') : words.nl })
