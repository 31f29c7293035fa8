import { compareText } from '../document/order.ts'
import type { Standing } from '../health/standing.ts'
import type { DisplayLayout } from './displays.ts'

type Heard = Pick<DisplayLayout, 'id' | 'hall' | 'stations' | 'counters' | 'sound'>

/** A station at work: the layouts that its windows show, and what they cannot do, by codes. */
export type Loudspeaker = { station: string; shown: readonly string[]; impaired: readonly string[] }

export const isHeard = ({ sound: { chime, speech, volume } }: Pick<DisplayLayout, 'sound'>): boolean =>
  (chime || speech) && volume > 0

export const showsCounter = ({ counters }: Pick<DisplayLayout, 'counters'>, counter: string): boolean =>
  counters === 'all' || counters.includes(counter)

/**
 * The station that calls out a call to a counter in a hall where several could; `undefined` where none shows it. Every station
 * finds the same one from the site's settings and what the others last said of themselves: one whose windows speak before
 * one that only chimes, one that can be heard before one that cannot, then the first in the site's order.
 */
export const voiceOfHall = (question: {
  displays: readonly Heard[]
  hall: string
  counter: string
  stations: readonly Loudspeaker[]
}): string | undefined => {
  const { displays, hall, counter, stations } = question
  const layouts = displays.filter((layout) => layout.hall === hall && isHeard(layout) && showsCounter(layout, counter))
  const able = layouts.flatMap((layout) =>
    stations
      .filter(({ shown }) => shown.includes(layout.id))
      .sort((a, b) => placeIn(layout, a) - placeIn(layout, b) || compareText(a.station, b.station))
      .map((loudspeaker) => ({ station: loudspeaker.station, lack: lackOf(layout, loudspeaker) })),
  )
  // The sort keeps the site's order among those that lack the same.
  return able.sort((a, b) => a.lack - b.lack)[0]?.station
}

const placeIn = ({ stations }: Heard, { station }: Loudspeaker): number => {
  const place = stations.indexOf(station)
  return place === -1 ? stations.length : place
}

const lackOf = ({ sound }: Heard, { impaired }: Loudspeaker): number => {
  if (impaired.includes('noSound')) return 3
  if (!sound.speech) return 2
  return impaired.includes('noVoice') ? 1 : 0
}

/** The stations that are at work as far as can be told from here. */
export const loudspeakersOf = (standings: readonly Standing[]): Loudspeaker[] =>
  standings.flatMap(({ station, state, beat }) =>
    state === 'connected' && beat.shown !== undefined
      ? [{ station, shown: beat.shown, impaired: beat.impaired ?? [] }]
      : [],
  )

/** The halls of a site whose screens share one voice, in its order. */
export const hallsOf = (displays: readonly Pick<DisplayLayout, 'hall'>[]): string[] => [
  ...new Set(displays.flatMap(({ hall }) => (hall === undefined ? [] : [hall]))),
]

/** Which stations call out in each hall at present: mostly one, and more where each shows other counters. */
export const voicesOf = (
  { displays = [], counters }: { displays?: readonly Heard[] | undefined; counters: readonly { number: string }[] },
  stations: readonly Loudspeaker[],
): { hall: string; stations: string[] }[] =>
  hallsOf(displays).map((hall) => {
    const voices = counters.map(({ number }) => voiceOfHall({ displays, hall, counter: number, stations }))
    return { hall, stations: [...new Set(voices.filter((voice) => voice !== undefined))].sort() }
  })
