import { useTranslation } from 'react-i18next'
import { ChoiceButtons } from '../ChoiceButtons.tsx'
import css from './Editor.module.css'
import type { TextKey } from '#domain/product/text.ts'
import { textKeys } from './form.ts'

/** Chooses the language in which texts are edited. */
export function LanguageBar({ shown, onShow }: { shown: TextKey; onShow: (key: TextKey) => void }) {
  const { t } = useTranslation(['editor', 'common'])
  const nameOf = (key: TextKey): string => {
    if (key === 'nl-be-x-formal') return t('form.formal')
    return key === 'nl-be-x-informal' ? t('form.informal') : t(`common:language.${key}`)
  }
  return (
    <div className={css['languages']}>
      <ChoiceButtons
        label={t('textLanguage')}
        choices={textKeys.map((key) => ({ key, words: nameOf(key) }))}
        chosen={shown}
        onChoose={onShow}
      />
    </div>
  )
}
