import type { DisplayLayout } from '#domain/site/displays.ts'
import { showsCounter } from './layoutHere.ts'

type Heard = Pick<DisplayLayout, 'id' | 'counters' | 'sound'>

export const isHeard = ({ sound: { chime, speech, volume } }: Pick<DisplayLayout, 'sound'>): boolean =>
  (chime || speech) && volume > 0

/**
 * Which of a station's screens calls out a call to a counter. They share one pair of loudspeakers, so it is one of those
 * that are on and show that counter: one that speaks before one that only chimes, else the first in the site's order.
 */
export const callerOf = <L extends Heard>(
  layouts: readonly L[],
  on: ReadonlySet<string>,
  counter: string,
): L | undefined => {
  const able = layouts.filter((layout) => on.has(layout.id) && isHeard(layout) && showsCounter(layout, counter))
  return able.find(({ sound }) => sound.speech) ?? able[0]
}
