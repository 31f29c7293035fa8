import { TextInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '#domain/language/language.ts'
import css from './Layouts.module.css'
import { Said } from '../ui/Said.tsx'
import type { Typed } from './typedWords.ts'
import { useLanguageNames } from './useLanguageNames.ts'

/** One text in every language. What is wrong stands at Dutch, without which there are no words. */
export function WordsFields(props: {
  label: string
  words: Typed
  longest: number
  error: string | undefined
  /** Languages in which the Dutch words will stand. */
  untranslated: readonly Language[]
  disabled: boolean
  isLong?: boolean
  /** Says how many characters are left, and takes more than that to be shortened rather than cut off. */
  counts?: boolean
  autoFocus?: boolean
  onChange: (words: Typed) => void
}) {
  const {
    label,
    words,
    longest,
    error,
    untranslated,
    disabled,
    isLong = false,
    counts = false,
    autoFocus = false,
    onChange,
  } = props
  const { t } = useTranslation('layouts')
  const { nameOf, listOf } = useLanguageNames()
  return (
    <fieldset className={css['words']}>
      <legend>{label}</legend>
      <div className={css['pairs']}>
        {languages.map((language) => {
          const left = longest - words[language].length
          const wrong = left < 0 ? t('words.tooLong', { count: -left }) : language === 'nl' ? error : undefined
          const field = {
            label: nameOf(language),
            lang: language,
            value: words[language],
            disabled,
            autoFocus: autoFocus && language === 'nl',
            ...(counts ? { description: t('words.left', { count: Math.max(0, left) }) } : { maxLength: longest }),
            ...(wrong === undefined ? {} : { error: wrong }),
          }
          const type = (text: string): void => onChange({ ...words, [language]: text })
          return isLong ? (
            <Textarea key={language} {...field} autosize onChange={(event) => type(event.currentTarget.value)} />
          ) : (
            <TextInput key={language} {...field} onChange={(event) => type(event.currentTarget.value)} />
          )
        })}
      </div>
      {untranslated.length > 0 && (
        <Said level="hint">{t('words.untranslated', { languages: listOf(untranslated) })}</Said>
      )}
    </fieldset>
  )
}
