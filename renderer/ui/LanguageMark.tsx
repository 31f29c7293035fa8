import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import css from './LanguageMark.module.css'

/** The language a visitor is served in. */
export function LanguageMark({ language }: { language: Language }) {
  const { t } = useTranslation()
  const name = t(`language.${language}`)
  return (
    <span className={css['mark']} title={name}>
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  )
}
