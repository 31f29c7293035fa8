import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import {
  useBridge,
  useIsKeyWithdrawn,
  useNow,
  usePreferences,
  useStation,
  useSync,
  useWaitingFlags,
} from '#renderer/state/station.tsx'
import { useDrillState } from '#renderer/state/drill.ts'
import { Header } from './Header.tsx'
import { KeyHelp, type KeyLine } from './KeyHelp.tsx'
import { Notices } from './Notices.tsx'
import css from './Shell.module.css'
import { useKeys } from './useKeys.ts'
import { useScreenOpener } from './useScreenOpener.ts'
import { usePageTitle } from './usePageTitle.ts'

export type ShellProps = {
  /** Where this is: the counter's name, "Onthaal", or the screen. */
  place: string
  /** Who works here. */
  staff?: string | undefined
  /** The screen's keys, for the list behind `?`. */
  keys?: readonly KeyLine[]
  children: ReactNode
}

/** What every staff screen stands in: the header line, what staff should know, and the screen itself. */
export function Shell({ place, staff, keys = [], children }: ShellProps) {
  const { t } = useTranslation(['common', 'overview', 'settings'])
  const { problems } = useStation()
  const sync = useSync()
  const [helping, setHelping] = useState(false)
  usePageTitle(`${place} · ${t('app')}`)
  const open = useScreenOpener()
  useKeys({
    '?': () => setHelping(true),
    'Alt+P': () => open('catalogue'),
    'Ctrl+,': () => open('settings'),
  })
  return (
    <div className={css['shell']}>
      <LiveHeader place={place} staff={staff} onKeys={() => setHelping(true)} />
      <Notices problems={problems} skewMs={sync.connection.skewMs} keyWithdrawn={useIsKeyWithdrawn()} />
      <main className={css['main']}>{children}</main>
      <KeyHelp
        opened={helping}
        keys={[
          ...keys,
          { key: 'Alt+P', does: t('overview:title') },
          { key: 'Ctrl+,', does: t('settings:title') },
          { key: '?', does: t('keys.help') },
        ]}
        onClose={() => setHelping(false)}
      />
    </div>
  )
}

/** Apart from the shell, so that the ticking clock draws the header anew and not the whole screen. */
function LiveHeader(props: { place: string; staff: string | undefined; onKeys: () => void }) {
  const { language, theme, set } = usePreferences()
  const { call } = useBridge()
  const { screen, training } = useStation()
  const home = `/${screen}`
  const [address] = useLocation()
  const [drill] = useDrillState()
  return (
    <Header
      {...props}
      {...(training === undefined ? {} : { onTrainingOver: () => void call.endTraining({}) })}
      {...(drill?.running === undefined ? {} : { drill: drill.running })}
      {...(address === home ? {} : { home })}
      {...(address === '/outage' ? {} : { outage: '/outage' })}
      flags={useWaitingFlags().length}
      sync={useSync()}
      now={useNow()}
      language={language}
      theme={theme}
      onLanguage={(chosen) => set({ language: chosen })}
      onTheme={(chosen) => set({ theme: chosen })}
    />
  )
}
