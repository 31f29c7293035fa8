import { wordsOf } from '#domain/product/search/words.ts'

/** Whether every word typed begins some word of the text, whatever the accents and capitals. */
export const matches = (query: string, text: string): boolean => {
  const words = wordsOf(text)
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)))
}
