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
import { isStaffed, roleOf } from '#domain/site/followed.ts'
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
  const { t } = useTranslation(['common', 'agenda', 'overview', 'phone', 'settings'])
  const { problems } = useStation()
  const sync = useSync()
  const [helping, setHelping] = useState(false)
  usePageTitle(`${place} · ${t('app')}`)
  const open = useScreenOpener()
  const hasPhone = useHasPhone()
  const hasAgenda = useHasAgenda()
  useKeys({
    '?': () => setHelping(true),
    'Alt+P': () => open('catalogue'),
    'Ctrl+,': () => open('settings'),
    ...(hasPhone ? { 'Alt+C': () => open('phone') } : {}),
    ...(hasAgenda ? { 'Alt+D': () => open('agenda') } : {}),
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
          ...(hasPhone ? [{ key: 'Alt+C', does: t('phone:way') }] : []),
          ...(hasAgenda ? [{ key: 'Alt+D', does: t('agenda:way') }] : []),
          { key: 'Ctrl+,', does: t('settings:title') },
          { key: '?', does: t('keys.help') },
        ]}
        onClose={() => setHelping(false)}
      />
    </div>
  )
}

/** Staff answer the phone, and look into agendas, wherever they work; on a screen itself there is no way to it. */
const useHasWay = (to: string): boolean => {
  const { screen } = useStation()
  const [address] = useLocation()
  return address !== to && isStaffed(roleOf(screen))
}
const useHasPhone = (): boolean => useHasWay('/phone')
const useHasAgenda = (): boolean => useHasWay('/agenda')

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
      phone={useHasPhone()}
      agenda={useHasAgenda()}
      sync={useSync()}
      now={useNow()}
      language={language}
      theme={theme}
      onLanguage={(chosen) => set({ language: chosen })}
      onTheme={(chosen) => set({ theme: chosen })}
    />
  )
}
