import { NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import css from './Layouts.module.css'
import { PreviewFrame } from './PreviewFrame.tsx'
import { useLanguageNames } from './useLanguageNames.ts'

const sizes = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
} as const
export type Shape = keyof typeof sizes
const shapes = ['portrait', 'landscape'] as const

/** A screen as it will be, in the language and the shape that are chosen above it. */
export function Preview(props: {
  /** What is shown: `Zuil`. */
  what: string
  languages: readonly Language[]
  usual: Shape
  theme: 'light' | 'dark' | 'contrast'
  /** More to choose, beside language and shape. */
  choices?: ReactNode
  children: (language: Language) => ReactNode
}) {
  const { what, languages, usual, theme, choices, children } = props
  const { t } = useTranslation('layouts')
  const { nameOf } = useLanguageNames()
  const [chosen, setChosen] = useState<Language>('nl')
  const [shape, setShape] = useState<Shape>(usual)
  const language = languages.includes(chosen) ? chosen : 'nl'
  const label = t('preview.label', { what, shape: t(`preview.${shape}`), language: nameOf(language) })
  return (
    <div className={css['preview']}>
      <div className={css['choices']}>
        <NativeSelect
          label={t('preview.language')}
          value={language}
          data={languages.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(event) => {
            const found = languages.find((one) => one === event.currentTarget.value)
            if (found !== undefined) setChosen(found)
          }}
        />
        <NativeSelect
          label={t('preview.shape')}
          value={shape}
          data={shapes.map((value) => ({ value, label: t(`preview.${value}`) }))}
          onChange={(event) => {
            const found = shapes.find((one) => one === event.currentTarget.value)
            if (found !== undefined) setShape(found)
          }}
        />
        {choices}
      </div>
      <figure aria-label={label}>
        <PreviewFrame label={label} size={sizes[shape]} language={language} theme={theme}>
          {children(language)}
        </PreviewFrame>
      </figure>
    </div>
  )
}
