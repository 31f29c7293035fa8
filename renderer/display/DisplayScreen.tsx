import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { inLanguage } from '#domain/language/language.ts'
import type { DisplayLayout } from '#domain/site/displays.ts'
import { isHeard, loudspeakersOf } from '#domain/site/hallVoice.ts'
import { layoutsOf } from '#domain/site/site.ts'
import { useBoard, useNow, useStation, useSync, useTrueClock, useTrueNow } from '#renderer/state/station.tsx'
import { useTranslation } from 'react-i18next'
import { useStandings } from '../outage/useStandings.ts'
import { useKeys } from '../ui/useKeys.ts'
import { usePageTitle } from '../ui/usePageTitle.ts'
import { useScreenOpener } from '../ui/useScreenOpener.ts'
import css from './Display.module.css'
import { DisplayBoard } from './DisplayBoard.tsx'
import { Footer } from './Footer.tsx'
import { Rest } from './Rest.tsx'
import { callsOf } from './calls.ts'
import { freshnessOf } from './freshness.ts'
import { callsHere, isUnseen, layoutAt, queuesHere, screenNumber } from './layoutHere.ts'
import { queueCounts } from './queueCounts.ts'
import { isAtRest } from './rest.ts'
import { useAnnouncer } from './useAnnouncer.ts'
import { usePainting } from './usePainting.ts'
import { useSilence } from './useSilence.ts'
import { useSound } from './useSound.ts'
import { useTroubles } from './useTroubles.ts'

/** One screen of the waiting room: of the station's layouts the one that its address names. */
export function DisplayScreen() {
  const { site } = useBoard()
  const { station } = useStation()
  const { displays } = site
  const layouts = useMemo(() => layoutsOf({ displays }, station), [displays, station])
  const search = useSearch()
  const layout = layoutAt(layouts, screenNumber(search))
  return layout === undefined ? null : <Screen layout={layout} layouts={layouts} unseen={isUnseen(search)} />
}

/** It speaks the site's language, whatever this browser was set to for staff. */
function Screen(props: { layout: DisplayLayout; layouts: readonly DisplayLayout[]; unseen: boolean }) {
  const { layout, layouts, unseen } = props
  const doors = useBoard()
  const { open, site } = doors
  const { station, language, problems, training = false } = useStation()
  const { standings } = useStandings()
  const sync = useSync()
  const now = useNow()
  const trueNow = useTrueNow()
  const { t } = useTranslation('display', { lng: language })
  const calls = useMemo(() => callsHere(callsOf(open), layout), [open, layout])
  const sound = useSound(isHeard(layout))
  const openScreen = useScreenOpener()
  const settled = sync.caughtUp || sync.connection.state === 'cutOff'
  const { context } = sound
  const { fresh, fails } = useAnnouncer({
    ...{ station, calls, settled, layout, layouts, context },
    displays: site.displays ?? [],
    others: loudspeakersOf(standings),
    now: useTrueClock(),
  })
  const silentSince = useSilence()
  const paints = usePainting()
  useTroubles({
    sound: layout.sound,
    blocked: sound.blocked,
    voiceFails: fails,
    unseen: unseen ? layout.id : undefined,
    // What nobody sees need not be drawn.
    stale: (!paints && !unseen) || (silentSince !== undefined && sync.connection.state === 'online'),
  })
  const freshness = freshnessOf(sync, { now, silentSince })
  usePageTitle(t('place'))
  // No menus here: whoever sets the station up brings a keyboard.
  useKeys({ 'Ctrl+,': () => openScreen('settings') })
  const rests = !training && isAtRest(doors, { lastCall: calls[0]?.calledAt, now: trueNow })
  return (
    <div className={css['whole']}>
      {rests ? (
        <Rest doors={doors} language={language} now={trueNow} />
      ) : (
        <DisplayBoard
          site={site}
          layout={layout}
          language={language}
          calls={calls}
          queues={queuesHere(queueCounts(site, open), layout)}
          fresh={fresh}
          freshness={freshness}
          now={trueNow}
          footer={
            <Footer
              siteName={inLanguage(site.name, language)}
              freshness={freshness}
              now={now}
              language={language}
              staffNotice={problems.length > 0}
              training={training}
              {...(sound.blocked ? { onAllowSound: sound.allow } : {})}
            />
          }
        />
      )}
    </div>
  )
}
