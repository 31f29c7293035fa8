import { type Site, layoutsOf } from '../site/site.ts'
import { isPressing } from './impairments.ts'
import type { Standing } from './standing.ts'

/** A screen in front of citizens that cannot do its job, by what staff call it. */
export type ScreenTrouble = { station: string; screen: 'display' | 'kiosk'; name: string } & (
  | { kind: 'impaired'; code: string }
  /** Nothing is heard of it; `since` in ms since 1970. */
  | { kind: 'silent'; since: number }
)

/** What somebody should look at now, in the order of the standings. A display has the names of its layouts. */
export const screenTroubles = (standings: readonly Standing[], site: Pick<Site, 'displays'>): ScreenTrouble[] =>
  standings.flatMap((standing): ScreenTrouble[] => {
    const { station, state, beat, lastHeard } = standing
    const screen = beat.screen === 'kiosk' ? 'kiosk' : 'display'
    const name = screen === 'kiosk' ? station : namesOf(site, station)
    const facing = { station, screen, name } as const
    if (state === 'gone') return []
    if (state === 'silent' || state === 'cutOff')
      return beat.screen === screen && !standing.isOwn ? [{ ...facing, kind: 'silent', since: lastHeard }] : []
    return (beat.impaired ?? []).filter(isPressing).map((code) => ({
      ...facing,
      ...(code === 'noMonitor' ? { name: namesIn(site, beat.unseen) ?? name } : {}),
      kind: 'impaired',
      code,
    }))
  })

/** The names of some layouts, if the site knows them. */
const namesIn = ({ displays = [] }: Pick<Site, 'displays'>, layouts: readonly string[] = []): string | undefined => {
  const names = displays.filter(({ id }) => layouts.includes(id)).map(({ name }) => name)
  return names.length === 0 ? undefined : names.join(' / ')
}

const namesOf = (site: Pick<Site, 'displays'>, station: string): string =>
  layoutsOf(site, station)
    .map(({ name }) => name)
    .join(' / ')
