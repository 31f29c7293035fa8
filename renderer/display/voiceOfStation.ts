import type { DisplayLayout } from '#domain/site/displays.ts'
import { type Loudspeaker, isHeard, showsCounter, voiceOfHall } from '#domain/site/hallVoice.ts'

type Heard = Pick<DisplayLayout, 'id' | 'hall' | 'stations' | 'counters' | 'sound'>

/**
 * Which of a station's screens calls out a call to a counter. They share one pair of loudspeakers, so it is one of those
 * that are on and show that counter: one that speaks before one that only chimes, else the first in the site's order. A
 * screen whose hall another station calls out in at present stays silent.
 */
export const callerOf = <L extends Heard>(question: {
  /** Those of the station. */
  layouts: readonly L[]
  own: Loudspeaker
  counter: string
  /** Those of the whole site, and the other stations that are at work. */
  displays: readonly Heard[]
  others: readonly Loudspeaker[]
}): L | undefined => {
  const { layouts, own, counter, displays, others } = question
  const stations = [own, ...others.filter(({ station }) => station !== own.station)]
  const calls = ({ hall }: L): boolean =>
    hall === undefined || voiceOfHall({ displays, hall, counter, stations }) === own.station
  const able = layouts.filter(
    (layout) => own.shown.includes(layout.id) && isHeard(layout) && showsCounter(layout, counter) && calls(layout),
  )
  return able.find(({ sound }) => sound.speech) ?? able[0]
}
