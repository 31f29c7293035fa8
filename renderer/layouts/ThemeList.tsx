import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import { usePreferences } from '../state/preferences.ts'
import { useBoard } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Plus } from '../ui/icons.tsx'
import css from './Layouts.module.css'
import { OrderedRows, RowHead } from '../ui/OrderedRows.tsx'
import { Said } from '../ui/Said.tsx'
import { ThemeFields } from './ThemeFields.tsx'
import { themesFromCatalogue } from './catalogueThemes.ts'
import { type KioskDraft, type ThemeDoubts, type ThemeDraft, mostThemes, newTheme } from './kioskDraft.ts'
import { movedTo, withRow, withoutRow } from '../ui/order.ts'
import { previewWords } from './typedWords.ts'

/** The themes of the kiosk's first screen in their order; one of them open to be changed. */
export function ThemeList(props: {
  draft: KioskDraft
  site: Site
  doubts: readonly ThemeDoubts[]
  disabled: boolean
  showsDoubts: boolean
  open: string | undefined
  onOpen: (id: string | undefined) => void
  onChange: (change: Partial<KioskDraft>) => void
}) {
  const { draft, site, doubts, disabled, showsDoubts, open, onOpen, onChange } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const { products } = useBoard()
  const { language } = usePreferences()
  const fields = useId()
  const [added, setAdded] = useState<string>()
  const { themes } = draft
  const set = (next: ThemeDraft[]): void => onChange({ themes: next })
  const add = (): void => {
    const theme = newTheme(themes)
    set([...themes, theme])
    setAdded(theme.id)
    onOpen(theme.id)
  }
  const reason = t('settings:keys.onlySupervisor')
  return (
    <fieldset className={css['words']}>
      <legend>{t('kiosk.themes')}</legend>
      <p className={css['hint']}>{t(themes.length === 0 ? 'kiosk.noThemes' : 'kiosk.themesHint')}</p>
      <OrderedRows
        label={t('kiosk.themes')}
        disabled={disabled}
        onMove={(from, to) => set(movedTo(themes, from, to))}
        onRemove={(index) => set(withoutRow(themes, index))}
        rows={themes.map((theme, index) => {
          const name = nameOfTheme(theme, language) ?? t('kiosk.nameless')
          const isOpen = theme.id === open
          const doubt = doubts[index]
          return {
            id: theme.id,
            name,
            content: (
              <>
                <RowHead
                  id={`${fields}-${theme.id}`}
                  isOpen={isOpen}
                  onToggle={() => onOpen(isOpen ? undefined : theme.id)}
                >
                  <span className={css['title']} title={name}>
                    {name}
                  </span>
                  <span className={css['aside']}>{t('kiosk.products', { count: theme.products.length })}</span>
                </RowHead>
                {showsDoubts && doubt?.name !== undefined && !isOpen && (
                  <Said level="error">{t(`kiosk.${doubt.name}`)}</Said>
                )}
                {doubt?.empty === true && <Said level="warning">{t('kiosk.empty')}</Said>}
              </>
            ),
            body: isOpen && doubt !== undefined && (
              <ThemeFields
                id={`${fields}-${theme.id}`}
                theme={theme}
                doubts={doubt}
                site={site}
                disabled={disabled}
                showsDoubts={showsDoubts}
                isNew={theme.id === added}
                onChange={(change) => set(withRow(themes, index, { ...theme, ...change }))}
              />
            ),
          }
        })}
      />
      <div className={css['buttons']}>
        <ActionButton
          label={t('kiosk.addTheme')}
          icon={<Plus size={16} />}
          kind="quiet"
          disabled={disabled || themes.length >= mostThemes}
          reason={disabled ? reason : t('kiosk.mostThemes', { count: mostThemes })}
          onPress={add}
        />
        {themes.length === 0 && (
          <ActionButton
            label={t('kiosk.fromCatalogue')}
            kind="quiet"
            disabled={disabled}
            reason={reason}
            onPress={() => set(themesFromCatalogue({ products, site }))}
          />
        )}
      </div>
    </fieldset>
  )
}

export const nameOfTheme = (theme: ThemeDraft, language: Language): string | undefined => {
  const words = previewWords(theme.name)
  return words === undefined ? undefined : inLanguage(words, language)
}
