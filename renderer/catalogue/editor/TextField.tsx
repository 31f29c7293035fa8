import { TextInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { plainText } from '#domain/product/richText.ts'
import type { CatalogueText } from '#domain/product/text.ts'
import { languageOf, useForm } from './form.ts'
import { RichField } from './RichField.tsx'

/** One text in the language that is edited now, with the Dutch below it where that is another. */
export function TextField(props: {
  label: string
  text: CatalogueText | undefined
  /** `rich` may have markup, `long` has several lines. */
  kind?: 'line' | 'long' | 'rich'
  error: string | undefined
  onChange: (text: CatalogueText) => void
}) {
  const { label, text, kind = 'line', error, onChange } = props
  const { t } = useTranslation('editor')
  const { textKey, disabled } = useForm()
  const dutch = textKey === 'nl' ? '' : plainText(text?.nl ?? '')
  const field = {
    label,
    lang: languageOf(textKey),
    value: text?.[textKey] ?? '',
    disabled,
    ...(dutch === '' ? {} : { description: t('inDutch', { text: dutch }) }),
    ...(error === undefined ? {} : { error }),
  }
  const type = (value: string): void => onChange({ ...text, nl: text?.nl ?? '', [textKey]: value })
  if (kind === 'rich') return <RichField {...field} onChange={type} />
  if (kind === 'long') return <Textarea {...field} autosize onChange={(event) => type(event.currentTarget.value)} />
  return <TextInput {...field} onChange={(event) => type(event.currentTarget.value)} />
}
