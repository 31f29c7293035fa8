import { useTranslation } from 'react-i18next'
import css from './AfterwardsMark.module.css'
import { Note } from './icons.tsx'

/** The visit was on paper and was typed later. */
export function AfterwardsMark() {
  const { t } = useTranslation('afterwards')
  return (
    <span className={css['mark']} title={t('markWhy')}>
      <Note size={14} />
      {t('mark')}
    </span>
  )
}
