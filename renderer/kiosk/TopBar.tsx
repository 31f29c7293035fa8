import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { ArrowDown, Contrast, Sound } from '../ui/icons.tsx'
import { type Modes, nextSize } from './modes.ts'
import css from './TopBar.module.css'
import { useWords } from './useWords.ts'

export type TopBarProps = {
  languages: readonly Language[]
  modes: Modes
  /** Whether this computer can read aloud in the present language. */
  speaks: boolean
  onLanguage: (language: Language) => void
  onModes: (change: Partial<Modes>) => void
}

/** What is always there: the languages, and how the screen can be made easier. */
export function TopBar({ languages, modes, speaks, onLanguage, onModes }: TopBarProps) {
  const { t, language } = useWords()
  return (
    <header className={css['bar']}>
      <nav className={css['languages']} aria-label={t('languages')}>
        {languages.map((one) => (
          <LanguageButton key={one} language={one} chosen={one === language} onPress={() => onLanguage(one)} />
        ))}
      </nav>
      <div className={css['access']} role="group" aria-label={t('access.label')}>
        <button
          type="button"
          className={css['round']}
          aria-pressed={modes.size > 100}
          onClick={() => onModes({ size: nextSize(modes.size) })}
        >
          <span aria-hidden="true">A+</span>
          <span className={css['word']}>{t('access.size', { percent: nextSize(modes.size) })}</span>
        </button>
        <Toggle label={t('access.contrast')} on={modes.contrast} onPress={(contrast) => onModes({ contrast })}>
          <Contrast />
        </Toggle>
        <span className={css['portraitOnly']}>
          <Toggle label={t('access.low')} on={modes.low} onPress={(low) => onModes({ low })}>
            <ArrowDown />
          </Toggle>
        </span>
        {speaks && (
          <Toggle label={t('access.aloud')} on={modes.aloud} onPress={(aloud) => onModes({ aloud })}>
            <Sound />
          </Toggle>
        )}
      </div>
    </header>
  )
}

/** In its own language, which who needs it can read; short where letters are large. */
function LanguageButton(props: { language: Language; chosen: boolean; onPress: () => void }) {
  const { language, chosen, onPress } = props
  const { t } = useTranslation('common', { lng: language })
  return (
    <button type="button" className={css['language']} lang={language} aria-pressed={chosen} onClick={onPress}>
      <span className={css['short']} aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <span className={css['long']}>{t(`language.${language}`)}</span>
    </button>
  )
}

function Toggle(props: { label: string; on: boolean; onPress: (on: boolean) => void; children: ReactNode }) {
  const { label, on, onPress, children } = props
  return (
    <button type="button" className={css['round']} aria-pressed={on} onClick={() => onPress(!on)}>
      {children}
      <span className={css['word']}>{label}</span>
    </button>
  )
}
