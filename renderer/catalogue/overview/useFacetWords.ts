import { useTranslation } from 'react-i18next'
import type { ProductField } from '#domain/product/fields.ts'
import { type Facet, facetChoices } from '#domain/product/overview/facets.ts'
import { useCodeWords, wordAmong } from '../fields/useCodeWords.ts'
import { useFieldWords } from '../fields/useFieldWords.ts'

/** The facets whose choices are the values of one field. */
const fields = {
  status: 'local.status',
  department: 'local.department',
  theme: 'ipdc.themas',
  level: 'local.level',
  channel: 'local.channels',
  targetGroup: 'ipdc.doelgroepen',
  bundle: 'local.bundles',
} as const satisfies Partial<Record<Facet, ProductField>>

const isOfField = (facet: Facet): facet is keyof typeof fields => facet in fields

/** What a facet and its choices are called on screen. What nobody knows any more is called by its key. */
export const useFacetWords = () => {
  const { t } = useTranslation('overview')
  const { wordOf } = useFieldWords()
  const codeWord = useCodeWords()
  const choiceWord = (facet: Facet, value: string): string => {
    if (isOfField(facet)) return codeWord(fields[facet], value)
    switch (facet) {
      case 'completeness':
        return wordAmong(facetChoices.completeness, value, (known) => t(`completeness.${known}`))
      case 'missing':
        return wordAmong(facetChoices.missing, value, (known) => t(`missing.${known}`))
      case 'review':
        return wordAmong(facetChoices.review, value, (known) => t(`review.${known}`))
      case 'without':
        return wordAmong(facetChoices.without, value, (known) => t(`without.${known}`))
    }
  }
  return {
    facetWord: (facet: Facet): string => (isOfField(facet) ? wordOf(fields[facet]) : t(`facet.${facet}`)),
    choiceWord,
  }
}
