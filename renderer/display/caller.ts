import type { DisplayLayout } from '#domain/site/displays.ts'
import { type Announcer, createAnnouncer } from './announcer.ts'
import { browserSpeaker } from './browserSpeaker.ts'
import { inTurn, layoutsOn, standFor } from './soundTurn.ts'
import { type Announcement, speechQueue } from './speech.ts'
import { callerOf } from './voiceOfStation.ts'

/** This window's layout, and those of all screens of its station. */
export type Screens = { layout: DisplayLayout; layouts: readonly DisplayLayout[] }

/** Calls out what is new to this screen. Of the station's windows one is heard at a time, and each call once. */
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
    const { layout, layouts } = screens
    return callerOf(layouts, await layoutsOn(layouts), counter)?.id === layout.id
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
