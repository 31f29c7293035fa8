import { useTranslation } from 'react-i18next'

/** How much of each there is, in one line without what is none; `undefined` where there is nothing at all. */
export const useCountWords = (): ((counts: {
  visits: number
  entries: number
  edits: number
}) => string | undefined) => {
  const { t } = useTranslation('carry')
  return ({ visits, entries, edits }) => {
    const words = [
      ...(visits > 0 ? [t('visits', { count: visits })] : []),
      ...(entries > 0 ? [t('entries', { count: entries })] : []),
      ...(edits > 0 ? [t('edits', { count: edits })] : []),
    ]
    return words.length === 0 ? undefined : words.join(', ')
  }
}
