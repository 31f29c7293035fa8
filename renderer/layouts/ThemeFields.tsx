import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import css from './Layouts.module.css'
import { PictogramField } from './PictogramField.tsx'
import { themePicture } from './pictureOfFile.ts'
import { PictureField } from './PictureField.tsx'
import { ThemeProducts } from './ThemeProducts.tsx'
import { WordsFields } from './WordsFields.tsx'
import { type ThemeDoubts, type ThemeDraft, longestName } from './kioskDraft.ts'

/** One theme of the kiosk: its names, its picture, and the products behind it. */
export function ThemeFields(props: {
  id: string
  theme: ThemeDraft
  doubts: ThemeDoubts
  site: Site
  disabled: boolean
  showsDoubts: boolean
  /** It was just added: its name is what is typed first. */
  isNew: boolean
  onChange: (change: Partial<ThemeDraft>) => void
}) {
  const { id, theme, doubts, site, disabled, showsDoubts, isNew, onChange } = props
  const { t } = useTranslation('layouts')
  const wrong = showsDoubts || doubts.name === 'lacksDutch' ? doubts.name : undefined
  return (
    <div className={css['fields']} id={id}>
      <WordsFields
        label={t('kiosk.name')}
        words={theme.name}
        longest={longestName}
        error={wrong === undefined ? undefined : t(`kiosk.${wrong}`)}
        untranslated={doubts.untranslated}
        disabled={disabled}
        autoFocus={isNew}
        onChange={(name) => onChange({ name })}
      />
      <PictogramField
        pictogram={theme.pictogram}
        disabled={disabled}
        onChange={(pictogram) => onChange({ pictogram })}
      />
      <PictureField
        picture={theme.picture}
        use={themePicture}
        hint={t('kiosk.pictureHint')}
        disabled={disabled}
        onChange={(picture) => onChange({ picture })}
      />
      <ThemeProducts
        products={theme.products}
        doubts={doubts.products}
        site={site}
        disabled={disabled}
        onChange={(products) => onChange({ products })}
      />
    </div>
  )
}
