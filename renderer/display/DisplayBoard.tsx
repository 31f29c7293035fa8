import type { CSSProperties, ReactNode } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { DisplayLayout } from '#domain/site/displays.ts'
import type { Site } from '#domain/site/site.ts'
import { dayOf } from '#domain/time/day.ts'
import css from './Display.module.css'
import { Message } from './Message.tsx'
import { NewestCall } from './NewestCall.tsx'
import { RecentCalls } from './RecentCalls.tsx'
import { WaitingPerQueue } from './WaitingPerQueue.tsx'
import { type Call, callKey } from './calls.ts'
import { driftAt } from './drift.ts'
import { type Freshness, isOld } from './freshness.ts'
import type { WaitingQueue } from './queueCounts.ts'
import { slideAt } from './slides.ts'

export type DisplayBoardProps = {
  site: Site
  layout: DisplayLayout
  /** The site's. */
  language: Language
  /** Those that are for this screen, newest first. */
  calls: readonly Call[]
  queues: readonly WaitingQueue[]
  /** The keys of calls that were just called out. */
  fresh: ReadonlySet<string>
  freshness: Freshness
  /** The true time in ms since 1970. */
  now: number
  footer: ReactNode
}

/** One screen of a hall in whatever room it is given: the newest call or a message, earlier calls, who waits, a footer. */
export function DisplayBoard(props: DisplayBoardProps) {
  const { site, layout, language, calls, queues, fresh, freshness, now, footer } = props
  const { t } = useTranslation('display', { lng: language })
  const [newest] = calls
  const { recent, messages, messageSeconds } = layout
  const live = freshness.kind === 'live'
  const slide = slideAt({ messages, messageSeconds, recent, newest, live, language, day: dayOf(now), now })
  // Whoever is called stays in sight: what gives way to a message goes on top of the list.
  const listed = slide.kind === 'call' ? calls.slice(1) : calls
  return (
    <div className={css['frame']} lang={language}>
      <div className={css['display']} data-alone={recent === 0 || undefined} style={measures(layout, now)}>
        <main className={css['main']}>
          <VisuallyHidden component="h1">
            {t('place')} {inLanguage(site.name, language)}
          </VisuallyHidden>
          {slide.kind === 'message' ? (
            <Message text={slide.text} picture={slide.picture} spoken={slide.language} language={language} />
          ) : (
            <NewestCall
              call={newest}
              flashing={newest !== undefined && fresh.has(callKey(newest))}
              stale={freshness.kind === 'stale'}
              old={isOld(freshness)}
              site={site}
              layout={layout}
              language={language}
            />
          )}
          {recent > 0 && <RecentCalls calls={listed} site={site} layout={layout} language={language} />}
          {queues.length > 0 && <WaitingPerQueue queues={queues} language={language} />}
        </main>
        {footer}
      </div>
    </div>
  )
}

type Measures = CSSProperties & Record<'--text-size' | '--drift-x' | '--drift-y', string>

const measures = ({ textSize }: DisplayLayout, now: number): Measures => {
  const { x, y } = driftAt(now)
  return { '--text-size': String(textSize / 100), '--drift-x': `${String(x)}px`, '--drift-y': `${String(y)}px` }
}
