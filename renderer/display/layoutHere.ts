import type { Direction } from '#domain/site/direction.ts'
import type { DisplayLayout } from '#domain/site/displays.ts'
import { showsCounter } from '#domain/site/hallVoice.ts'
import { type Site, counterOf } from '#domain/site/site.ts'
import type { Call } from './calls.ts'

/** Which of a station's screens an address means: `?screen=2` is the second, and anything else the first. */
export const screenNumber = (search: string): number => {
  const wanted = new URLSearchParams(search).get('screen') ?? ''
  return /^[1-9]\d?$/.test(wanted) ? Number(wanted) : 1
}

/** Whether nobody sees the window: the host found no monitor for it, and says so in its address. */
export const isUnseen = (search: string): boolean => new URLSearchParams(search).get('monitor') === 'none'

/** The layout of that screen. A screen more than there are layouts shows the first one rather than nothing. */
export const layoutAt = (layouts: readonly DisplayLayout[], screen: number): DisplayLayout | undefined =>
  layouts[screen - 1] ?? layouts[0]

/** The calls that are for whoever stands before this screen, in the order given. */
export const callsHere = (calls: readonly Call[], layout: Pick<DisplayLayout, 'counters'>): Call[] =>
  calls.filter(({ counter }) => showsCounter(layout, counter))

export const queuesHere = <Q extends { letter: string }>(
  queues: readonly Q[],
  { queues: shown }: Pick<DisplayLayout, 'queues'>,
): Q[] => (shown === 'none' ? [] : queues.filter(({ letter }) => shown === 'all' || shown.includes(letter)))

/** Where a counter lies, seen from this screen; `undefined` for one that neither the layout nor the site knows. */
export const directionHere = (
  site: Site,
  { directions }: Pick<DisplayLayout, 'directions'>,
  counter: string,
): Direction | undefined => directions[counter] ?? counterOf(site, counter)?.direction
