import { useTranslation } from 'react-i18next'
import css from './Editor.module.css'
import { type TextKey, textKeys } from './form.ts'

/** Chooses the language in which texts are edited. */
export function LanguageBar({ shown, onShow }: { shown: TextKey; onShow: (key: TextKey) => void }) {
  const { t } = useTranslation(['editor', 'common'])
  const nameOf = (key: TextKey): string => {
    if (key === 'nl-be-x-formal') return t('form.formal')
    return key === 'nl-be-x-informal' ? t('form.informal') : t(`common:language.${key}`)
  }
  return (
    <div className={css['languages']} role="group" aria-label={t('textLanguage')}>
      {textKeys.map((key) => (
        <button key={key} type="button" aria-pressed={key === shown} onClick={() => onShow(key)}>
          {nameOf(key)}
        </button>
      ))}
    </div>
  )
}
