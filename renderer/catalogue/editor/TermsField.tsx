import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchTerms } from '#domain/product/text.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { languageOf, useForm } from './form.ts'

/** The words by which citizens look for it, one on each line, in the language that is edited. */
export function TermsField() {
  const { t } = useTranslation('editor')
  const { ipdc, setIpdc, textKey, disabled } = useForm()
  const language = languageOf(textKey)
  const terms = ipdc('zoektermen') ?? []
  const shown = Array.isArray(terms) ? (language === 'nl' ? terms : []) : (terms[language] ?? [])
  // An empty line is no word, but whoever types the next one needs it.
  const [typed, setTyped] = useState<{ lines: string; words: string }>()
  const words = shown.join('\n')
  const type = (lines: string): void => {
    const next = lines.split('\n').filter((line) => line.trim() !== '')
    setTyped({ lines, words: next.join('\n') })
    setIpdc('zoektermen', withTerms(terms, language, next))
  }
  return (
    <FieldFrame field="ipdc.zoektermen">
      <Textarea
        label={t('field.ipdc.zoektermen')}
        description={t('terms')}
        lang={language}
        value={typed?.words === words ? typed.lines : words}
        disabled={disabled}
        autosize
        minRows={2}
        maxRows={10}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

/** One list of all languages stays one while only Dutch is edited. */
const withTerms = (terms: SearchTerms, language: 'nl' | 'fr' | 'en' | 'de', next: string[]): SearchTerms => {
  if (!Array.isArray(terms)) return { ...terms, [language]: next }
  return language === 'nl' ? next : { ...(terms.length === 0 ? {} : { nl: terms }), [language]: next }
}
