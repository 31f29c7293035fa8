import type { ProductContent } from '../product.ts'
import { allTerms } from '../text.ts'
import { formsOf } from './stems.ts'
import type { Weighed } from './weigh.ts'
import { tellingOf } from './weigh.ts'
import { type WordIndex, textsOf } from './wordIndex.ts'
import { tellingWords } from './words.ts'

/** A name or search term of a product: its words, each by its forms and with how much it tells. */
export type Phrase = readonly { forms: ReturnType<typeof formsOf>; telling: number }[]

export const phrasesOf = ({ ipdc }: ProductContent, { index, total }: { index: WordIndex; total: number }): Phrase[] =>
  [...textsOf(ipdc.naam), ...allTerms(ipdc.zoektermen)].map((text) =>
    [...new Set(tellingWords(text))].map((word) => ({
      forms: formsOf(word),
      telling: tellingOf(index.terms.get(word)?.weights.filter((weight) => weight >= 0.5).length ?? 1, total),
    })),
  )

/**
 * How nearly a question is one of a product's names or search terms: 1 when word for word, less with each word that only
 * one of the two has.
 */
export const wholeness = (phrases: readonly Phrase[], question: readonly Weighed[]): number => {
  const asked = question.reduce((sum, { telling }) => sum + telling, 0)
  let best = 0
  for (const phrase of phrases) {
    let said = 0
    let met = 0
    const used = new Map<Weighed, number>()
    for (const { forms, telling } of phrase) {
      said += telling
      let most = 0
      for (const one of question) {
        for (const { form, sure } of forms) {
          const meets = sure * (one.slot.get(form) ?? 0)
          if (meets > most) most = meets
          if (meets > (used.get(one) ?? 0)) used.set(one, meets)
        }
      }
      met += most * telling
    }
    let answered = 0
    for (const [one, meets] of used) answered += meets * one.telling
    if (said > 0 && asked > 0) best = Math.max(best, (met / said) * (answered / asked))
  }
  return best
}
