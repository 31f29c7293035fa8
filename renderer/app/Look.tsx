import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import { type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { I18nextProvider } from 'react-i18next'
import { type Preferences, usePreferences } from '../state/preferences.ts'
import type { DutchForm } from '#domain/product/text.ts'
import { accentOf } from './accents.ts'
import { addressCitizens } from './address.ts'
import { words } from './i18n.ts'
import { styleNonce } from './styleNonce.ts'
import './theme.css'
import { cssVariables, themeOf } from './theme.ts'

type Theme = Preferences['theme']

/**
 * Gives what stands in it the municipality's accent and the theme and language chosen at this station. `theme` is that of a
 * screen which has one of its own.
 */
export function Look(props: {
  accent?: string | undefined
  theme?: Theme | undefined
  /** How citizens are addressed in Dutch. */
  form?: DutchForm | undefined
  children: ReactNode
}) {
  const { accent, form, children } = props
  const { language, theme: chosen } = usePreferences()
  const theme = props.theme ?? chosen
  const look = useMemo(() => themeOf(accentOf(accent)), [accent])
  useEffect(() => {
    void words.changeLanguage(language)
    document.documentElement.lang = language
  }, [language])
  useLayoutEffect(() => {
    if (form !== 'nl-be-x-informal') return undefined
    addressCitizens(words, form)
    return () => addressCitizens(words, undefined)
  }, [form])
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <I18nextProvider i18n={words}>
      <MantineProvider
        theme={look}
        cssVariablesResolver={cssVariables}
        forceColorScheme={theme === 'light' ? 'light' : 'dark'}
        getStyleNonce={styleNonce}
      >
        <Notifications position="bottom-right" />
        {children}
      </MantineProvider>
    </I18nextProvider>
  )
}
