import { DisplayLayout, usualDisplay } from '#domain/site/displays.ts'
import type { Site } from '#domain/site/site.ts'
import {
  type MessageDoubts,
  type MessageDraft,
  doubtsOfMessage,
  draftOfMessage,
  previewOfMessage,
} from './messageDraft.ts'

const numbers = ['recent', 'textSize', 'messageSeconds'] as const
export type NumberField = (typeof numbers)[number]
type SoundDraft = Omit<DisplayLayout['sound'], 'volume'> & { volume: number | string }

/** One screen of a hall, as it is typed. */
export type LayoutDraft = Omit<DisplayLayout, NumberField | 'hall' | 'messages' | 'sound'> &
  Record<NumberField, number | string> & { hall: string; messages: MessageDraft[]; sound: SoundDraft }

export const longestLayoutName = 60
export const longestHall = 60

/** An id that nobody else finds for a layout of theirs: two people who each add one would have added the same. */
export const newLayoutId = (random: string): string => `screen-${random.replaceAll('-', '').slice(0, 12)}`

export const draftOfLayout = (layout: DisplayLayout): LayoutDraft => ({
  ...layout,
  hall: layout.hall ?? '',
  messages: layout.messages.map(draftOfMessage),
})

export const draftOfDisplays = (displays: readonly DisplayLayout[] = []): LayoutDraft[] => displays.map(draftOfLayout)

export const newLayout = ({ id, name }: Pick<LayoutDraft, 'id' | 'name'>): LayoutDraft => ({
  ...draftOfLayout(usualDisplay),
  id,
  name,
})

/** A layout beside the one it is a copy of, for no station yet: a copy that stations had would double their screens. */
export const copyOfLayout = (layout: LayoutDraft, { id, name }: Pick<LayoutDraft, 'id' | 'name'>): LayoutDraft => ({
  ...structuredClone(layout),
  id,
  name: name.slice(0, longestLayoutName),
  stations: [],
})

/** What is wrong with a layout, so that it cannot be saved. */
export type LayoutDoubts = {
  noName: boolean
  noCounters: boolean
  noQueues: boolean
  numbers: readonly (NumberField | 'volume')[]
  messages: Readonly<Record<string, MessageDoubts>>
}

export const doubtsOfLayout = (layout: LayoutDraft): LayoutDoubts => ({
  noName: layout.name.trim() === '',
  noCounters: layout.counters !== 'all' && layout.counters.length === 0,
  noQueues: Array.isArray(layout.queues) && layout.queues.length === 0,
  numbers: [
    ...numbers.filter((field) => !DisplayLayout.shape[field].safeParse(layout[field]).success),
    ...(DisplayLayout.shape.sound.shape.volume.safeParse(layout.sound.volume).success ? [] : (['volume'] as const)),
  ],
  messages: Object.fromEntries(
    layout.messages.flatMap((message) => {
      const doubts = doubtsOfMessage(message)
      return doubts === undefined ? [] : [[message.id, doubts]]
    }),
  ),
})

export const isRight = ({ noName, noCounters, noQueues, numbers: wrong, messages }: LayoutDoubts): boolean =>
  !noName && !noCounters && !noQueues && wrong.length === 0 && Object.keys(messages).length === 0

/** A layout with what can be shown of it: numbers that are none, and messages without words, as usual or away. */
export const previewOfLayout = (draft: LayoutDraft): DisplayLayout => {
  const numberOf = (field: NumberField): number => {
    const parsed = DisplayLayout.shape[field].safeParse(draft[field])
    return parsed.success ? parsed.data : usualDisplay[field]
  }
  const volume = DisplayLayout.shape.sound.shape.volume.safeParse(draft.sound.volume)
  const { hall: typedHall, ...rest } = draft
  const hall = typedHall.trim()
  return {
    ...rest,
    ...(hall === '' ? {} : { hall }),
    name: draft.name.trim(),
    recent: numberOf('recent'),
    textSize: numberOf('textSize'),
    messageSeconds: numberOf('messageSeconds'),
    sound: { ...draft.sound, volume: volume.success ? volume.data : usualDisplay.sound.volume },
    messages: draft.messages.flatMap(previewOfMessage),
  }
}

/** The layouts that were typed; `undefined` while something is wrong with one. What this version does not know stays. */
export const displaysOfDraft = (drafts: readonly LayoutDraft[]): DisplayLayout[] | undefined =>
  drafts.every((draft) => isRight(doubtsOfLayout(draft))) ? drafts.map(previewOfLayout) : undefined

/** What has only to be known of a layout: it can be saved all the same. */
export type LayoutHints = {
  /** Stations, counters and queues that it names and the site does not have. */
  unknown: { stations: string[]; counters: string[]; queues: string[] }
  /** Its stations that other layouts name too, so that each has a screen more. */
  shared: string[]
  /** No station shows it: the first such layout is for every display that none names, the others are for nobody. */
  idle: 'forOthers' | 'forNobody' | undefined
  /** Several stations show it, and each calls out: no hall says that they hang together. */
  manyVoices: boolean
}

export const hintsOfLayout = (
  layout: LayoutDraft,
  {
    drafts,
    site,
    stations,
  }: { drafts: readonly LayoutDraft[]; site: Pick<Site, 'counters' | 'queues'>; stations: readonly string[] },
): LayoutHints => {
  const counters = site.counters.map(({ number }) => number)
  const letters = site.queues.map(({ letter }) => letter)
  const others = drafts.filter(({ id }) => id !== layout.id)
  const first = drafts.find((draft) => draft.stations.length === 0)
  return {
    unknown: {
      stations: layout.stations.filter((station) => !stations.includes(station)),
      counters: layout.counters === 'all' ? [] : layout.counters.filter((number) => !counters.includes(number)),
      queues: Array.isArray(layout.queues) ? layout.queues.filter((letter) => !letters.includes(letter)) : [],
    },
    shared: layout.stations.filter((station) => others.some((other) => other.stations.includes(station))),
    manyVoices: layout.hall.trim() === '' && layout.stations.length > 1 && (layout.sound.chime || layout.sound.speech),
    idle: layout.stations.length > 0 ? undefined : first?.id === layout.id ? 'forOthers' : 'forNobody',
  }
}
