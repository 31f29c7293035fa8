import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '#domain/language/language.ts'
import styles from './TicketOptions.module.css'

/** The citizen's language: what their ticket and their call are in. */
export const LanguageChoice = ({
  language,
  onChoose,
}: {
  language: Language
  onChoose: (language: Language) => void
}) => {
  const { t } = useTranslation(['welcome', 'common'])
  const group = useId()
  return (
    <fieldset className={styles['languages']}>
      <legend>{t('ticket.language')}</legend>
      <div className={styles['choices']}>
        {languages.map((one) => (
          <label key={one} className={styles['choice']} data-chosen={one === language || undefined}>
            <input
              type="radio"
              name={group}
              value={one}
              checked={one === language}
              onChange={() => onChoose(one)}
              aria-label={t(`common:language.${one}`)}
            />
            <span aria-hidden="true">{one.toUpperCase()}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
