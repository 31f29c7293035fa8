import { TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueText, TextKey } from '#domain/product/text.ts'
import { languageOf } from '../../catalogue/editor/form.ts'
import { useGuideView } from './openGuide.ts'
import { useTextLanguage } from './textLanguage.ts'

/**
 * One text in the language that is edited now, with the Dutch below it where that is another. A text that must be there keeps
 * its Dutch while the field is empty, and says so.
 */
export function GuideText(props: {
  label: string
  text: CatalogueText | undefined
  longest: number
  kind?: 'line' | 'long'
  /** It may be left out. */
  isOptional?: boolean
  description?: string
  onType: (change: { language: TextKey; value: string }) => void
}) {
  const { label, text, longest, kind = 'line', isOptional = false, description, onType } = props
  const { t } = useTranslation('guideEditor')
  const { disabled } = useGuideView()
  const { language } = useTextLanguage()
  const [blank, setBlank] = useState<{ language: TextKey; nl: string | undefined; value: string }>()
  const dutch = text?.nl ?? ''
  const isBlank = blank?.language === language && blank.nl === text?.nl
  const needsDutch = language !== 'nl' && dutch === ''
  const below = [
    ...(description === undefined ? [] : [description]),
    ...(needsDutch ? [t('text.dutchFirst')] : language === 'nl' ? [] : [t('text.inDutch', { text: dutch })]),
  ].join(' · ')
  const type = (value: string): void => {
    const keeps = language === 'nl' && !isOptional && value.trim() === ''
    setBlank(keeps ? { language, nl: text?.nl, value } : undefined)
    if (!keeps) onType({ language, value })
  }
  const field = {
    label,
    lang: languageOf(language),
    value: isBlank ? blank.value : (text?.[language] ?? ''),
    maxLength: longest,
    disabled: disabled || needsDutch,
    ...(below === '' ? {} : { description: below }),
    ...(isBlank ? { error: t('text.noDutch', { text: dutch }) } : {}),
  }
  if (kind === 'long')
    return <Textarea {...field} autosize minRows={2} onChange={(event) => type(event.currentTarget.value)} />
  return <TextInput {...field} onChange={(event) => type(event.currentTarget.value)} />
}
