import { useTranslation } from 'react-i18next'
import type { FileRefusal } from '#domain/guide/file.ts'

const longestShown = 60

/** Why a file is not taken in, in words. */
export const useRefusalWords = (): ((refusal: FileRefusal) => string) => {
  const { t } = useTranslation('guideEditor')
  const at = (step: string | undefined): string =>
    step === undefined ? t('refusal.inTitle') : t('refusal.inStep', { step })
  return (refusal) => {
    switch (refusal.code) {
      case 'tooManySteps':
        return t('refusal.tooManySteps', { count: refusal.steps, most: refusal.most })
      case 'malformed':
        return t('refusal.malformed', {
          place: [refusal.step ?? '', refusal.place].filter((part) => part !== '').join(' › '),
        })
      case 'twoSteps':
        return t('refusal.twoSteps', { step: refusal.step })
      case 'markup':
        return t('refusal.markup', { where: at(refusal.step), text: refusal.text.slice(0, longestShown) })
      default:
        return t(`refusal.${refusal.code}`)
    }
  }
}
