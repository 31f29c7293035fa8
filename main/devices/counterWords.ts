import type { Language } from '#domain/language/language.ts'

/** What a counter is called on a display that has room for words, in the station's language. */
export const counterWords = (language: Language, counter: string): string => `${words[language]} ${counter}`

const words: Readonly<Record<Language, string>> = { nl: 'Loket', fr: 'Guichet', en: 'Counter', de: 'Schalter' }
