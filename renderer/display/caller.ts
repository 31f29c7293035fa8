import type { DisplayLayout } from '#domain/site/displays.ts'
import type { Loudspeaker } from '#domain/site/hallVoice.ts'
import { impairedNow } from '../state/impaired.ts'
import { shownNow, standFor } from '../state/shown.ts'
import { type Announcer, createAnnouncer } from './announcer.ts'
import { browserSpeaker } from './browserSpeaker.ts'
import { inTurn } from './soundTurn.ts'
import { type Announcement, speechQueue } from './speech.ts'
import { callerOf } from './voiceOfStation.ts'

/** This window's layout, those of all screens of its station and of its site, and the stations that are at work. */
export type Screens = {
  station: string
  layout: DisplayLayout
  layouts: readonly DisplayLayout[]
  displays: readonly DisplayLayout[]
  others: readonly Loudspeaker[]
}

/** Calls out what is new to this screen. Of the station's windows one is heard at a time, and each call once in a hall. */
export type Caller = Pick<Announcer, 'see' | 'fresh' | 'subscribe'> & {
  /** How the screens are laid out at present. */
  become: (screens: Screens) => void
  /** Speaks for this layout, by its id, until the function given back is called. */
  standFor: (layout: string) => () => void
}

export const createCaller = (parts: {
  context: AudioContext
  synthesis: SpeechSynthesis | undefined
  sentence: Parameters<typeof createAnnouncer>[0]['sentence']
  /** Called after each sentence: whether it was said to its end. */
  onSpoken: (well: boolean) => void
  now: () => number
}): Caller => {
  const { context, synthesis, sentence, onSpoken, now } = parts
  let screens: Screens | undefined
  let stands = false
  const isOurs = async ({ counter }: Announcement): Promise<boolean> => {
    if (screens === undefined || !stands) return false
    const { station, layout, layouts, displays, others } = screens
    const own = { station, shown: await shownNow(), impaired: await impairedNow() }
    return callerOf({ layouts, own, counter, displays, others })?.id === layout.id
  }
  const queue = speechQueue({
    speaker: {
      ...browserSpeaker({ context, synthesis, volume: () => screens?.layout.sound.volume ?? 0 }),
      inTurn: (announcement, act) => inTurn(async () => ((await isOurs(announcement)) ? act() : undefined)),
    },
    sound: () => screens?.layout.sound ?? { chime: false, speech: false, languages: [] },
    onSpoken,
  })
  return {
    ...createAnnouncer({ queue, sentence, now }),
    become: (next) => {
      screens = next
    },
    standFor: (layout) => {
      const standing = new AbortController()
      const { signal } = standing
      standFor(layout, { signal, onTurn: () => (stands = !signal.aborted) })
      return () => {
        standing.abort()
        stands = false
      }
    },
  }
}
