import { useMemo } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { useBoard, useNow, useStation, useSync, useTrueClock } from '#renderer/state/station.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { usePageTitle } from '../ui/usePageTitle.ts'
import { useScreenOpener } from '../ui/useScreenOpener.ts'
import css from './Display.module.css'
import { Footer } from './Footer.tsx'
import { NewestCall } from './NewestCall.tsx'
import { RecentCalls } from './RecentCalls.tsx'
import { WaitingPerQueue } from './WaitingPerQueue.tsx'
import { callKey, callsOf } from './calls.ts'
import { freshnessOf } from './freshness.ts'
import { useAnnouncer } from './useAnnouncer.ts'
import { useSound } from './useSound.ts'
import { queueCounts } from './queueCounts.ts'

/** The waiting room's display. It speaks the site's language, whatever this browser was set to for staff. */
export function DisplayScreen() {
  const { open, site } = useBoard()
  const { language, problems, training = false } = useStation()
  const sync = useSync()
  const now = useNow()
  const { t } = useTranslation('display', { lng: language })
  const calls = useMemo(() => callsOf(open), [open])
  const sound = useSound()
  const openScreen = useScreenOpener()
  const settled = sync.caughtUp || sync.connection.state === 'cutOff'
  const fresh = useAnnouncer({ calls, settled, context: sound.context, now: useTrueClock() })
  const freshness = freshnessOf(sync, now)
  const [newest, ...older] = calls
  usePageTitle(t('place'))
  // No menus here: whoever sets the station up brings a keyboard.
  useKeys({ 'Ctrl+,': () => openScreen('settings') })
  return (
    <div className={css['display']} lang={language}>
      <main className={css['main']}>
        <VisuallyHidden component="h1">
          {t('place')} {inLanguage(site.name, language)}
        </VisuallyHidden>
        <NewestCall
          call={newest}
          flashing={newest !== undefined && fresh.has(callKey(newest))}
          stale={freshness.kind === 'stale'}
          site={site}
          language={language}
        />
        <RecentCalls calls={older.slice(0, 6)} site={site} language={language} />
        <WaitingPerQueue queues={queueCounts(site, open)} language={language} />
      </main>
      <Footer
        siteName={inLanguage(site.name, language)}
        freshness={freshness}
        now={now}
        language={language}
        staffNotice={problems.length > 0}
        training={training}
        {...(sound.blocked ? { onAllowSound: sound.allow } : {})}
      />
    </div>
  )
}
