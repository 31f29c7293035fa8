import { useTranslation } from 'react-i18next'
import css from './ValueLines.module.css'

/** A value in lines; one that is not there is said. */
export function ValueLines({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation('common')
  if (lines.length === 0) return <p className={css['nothing']}>{t('clash.nothing')}</p>
  return (
    <ul className={css['lines']}>
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  )
}
