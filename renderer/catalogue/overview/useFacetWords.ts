import { useTranslation } from 'react-i18next'
import { type Facet, facetChoices } from '#domain/product/overview/facets.ts'
import { useNames } from '../../visit/useNames.ts'

/** What a choice of a facet is called on screen. What nobody knows any more is called by its key. */
export const useFacetWords = (): ((facet: Facet, value: string) => string) => {
  const { t } = useTranslation(['overview', 'catalogue', 'kiosk'])
  const names = useNames()
  return (facet, value) => {
    switch (facet) {
      case 'department':
        return names.department(value)
      case 'theme':
        return wordOf(facetChoices.theme, value, (known) => t(`kiosk:theme.${known}`))
      case 'level':
        return wordOf(facetChoices.level, value, (known) => t(`catalogue:levels.${known}`))
      case 'channel':
        return wordOf(facetChoices.channel, value, (known) => t(`catalogue:channel.${known}`))
      case 'status':
        return wordOf(facetChoices.status, value, (known) => t(`status.${known}`))
      case 'targetGroup':
        return wordOf(facetChoices.targetGroup, value, (known) => t(`targetGroup.${known}`))
      case 'bundle':
        return wordOf(facetChoices.bundle, value, (known) => t(`bundle.${known}`))
      case 'completeness':
        return wordOf(facetChoices.completeness, value, (known) => t(`completeness.${known}`))
      case 'missing':
        return wordOf(facetChoices.missing, value, (known) => t(`missing.${known}`))
      case 'review':
        return wordOf(facetChoices.review, value, (known) => t(`review.${known}`))
      case 'without':
        return wordOf(facetChoices.without, value, (known) => t(`without.${known}`))
    }
  }
}

const wordOf = <V extends string>(values: readonly V[], value: string, word: (known: V) => string): string => {
  const known = values.find((one) => one === value)
  return known === undefined ? value : word(known)
}
