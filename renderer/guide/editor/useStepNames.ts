import { useTranslation } from 'react-i18next'
import { Language, inLanguage } from '#domain/language/language.ts'
import type { Step } from '#domain/guide/guide.ts'
import type { CatalogueText } from '#domain/product/text.ts'

const longestName = 70

/** The first words of a text, in the language of the screen. */
export const useFirstWords = (): ((text: CatalogueText) => string) => {
  const { i18n } = useTranslation()
  const language = Language.catch('nl').parse(i18n.language)
  return (text) => {
    const [line = ''] = inLanguage(text, language).trim().split('\n')
    return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line
  }
}

/** What a step is called where others lead to it. */
export const useStepName = (): ((step: Step | undefined) => string) => {
  const { t } = useTranslation('guideEditor')
  const words = useFirstWords()
  return (step) => (step === undefined ? t('way.nowhere') : words(step.text))
}
