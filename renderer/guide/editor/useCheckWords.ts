import { useTranslation } from 'react-i18next'
import type { GuideFault } from '#domain/guide/checks.ts'
import { useNames } from '../../visit/useNames.ts'

/** What is wrong with a guide, and what to do, in words. */
export const useCheckWords = (): ((fault: GuideFault) => string) => {
  const { t, i18n } = useTranslation(['guideEditor', 'common'])
  const names = useNames()
  const list = new Intl.ListFormat(i18n.language)
  return (fault) => {
    switch (fault.code) {
      case 'notTranslated':
        return t('check.notTranslated', {
          languages: list.format(fault.languages.map((language) => t(`common:language.${language}`))),
        })
      case 'unknownProduct':
        return t('check.unknownProduct', { product: names.product(fault.product) })
      default:
        return t(`check.${fault.code}`)
    }
  }
}
