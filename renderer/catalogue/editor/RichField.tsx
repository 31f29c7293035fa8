import { Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromNotation, toNotation } from '#domain/product/notation.ts'

/**
 * A text that may have markup, typed in plain signs. Where signs cannot say all of it, its tags are typed themselves: nothing
 * of an imported text is lost.
 */
export function RichField(props: {
  label: string
  lang: string
  value: string
  disabled: boolean
  description?: string
  error?: string
  onChange: (text: string) => void
}) {
  const { value, onChange, description, ...field } = props
  const { t } = useTranslation('editor')
  const [typed, setTyped] = useState<{ signs: string; text: string }>()
  const told = useMemo(() => toNotation(value), [value])
  const signs = typed?.text === value ? typed.signs : told
  const type = (next: string): void => {
    if (signs === undefined) return onChange(next)
    const text = fromNotation(next, value)
    setTyped({ signs: next, text })
    onChange(text)
  }
  return (
    <Textarea
      {...field}
      value={signs ?? value}
      description={[
        ...(signs === undefined ? [t('markup')] : []),
        ...(description === undefined ? [] : [description]),
      ].join(' · ')}
      autosize
      minRows={2}
      maxRows={14}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}
