import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import { type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { I18nextProvider } from 'react-i18next'
import { usePreferences } from '../state/preferences.ts'
import { accentOf } from './accents.ts'
import { words } from './i18n.ts'
import { styleNonce } from './styleNonce.ts'
import './theme.css'
import { cssVariables, themeOf } from './theme.ts'

/** Gives what stands in it the municipality's accent and the theme and language chosen at this station. */
export function Look({ accent, children }: { accent?: string | undefined; children: ReactNode }) {
  const { language, theme } = usePreferences()
  const look = useMemo(() => themeOf(accentOf(accent)), [accent])
  useEffect(() => {
    void words.changeLanguage(language)
    document.documentElement.lang = language
  }, [language])
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
