import type { Language } from '../language/language.ts'
import type { Interval } from '../time/interval.ts'
import type { Seat, Way } from './entry.ts'

/** Why no appointment is ever given for what somebody comes for. */
export type Never = 'noProduct' | 'walkInOnly' | 'wayNotOffered'

/** What an appointment must have. */
export type Need = {
  products: readonly string[]
  /** How long citizen and clerk meet, in minutes, and how long the clerk is busy with it before and after. */
  minutes: number
  before: number
  after: number
  /** How it takes place; in a home the clerk travels so many minutes each way. */
  way: Way
  travel: number
  privateRoom: boolean
  people: number
  /** The clerk speaks one of these. */
  languages?: readonly Language[]
  /** Only with this one, by id. */
  clerk?: string
  /** Morning is what begins before noon, evening what begins at half past four or later. */
  partOfDay?: PartOfDay
  never?: Never
}
export const partsOfDay = ['morning', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

export type Clerk = {
  /** `staff:<key>`, which is also the resource that an appointment takes. */
  id: string
  languages: readonly Language[]
  present: readonly Interval[]
  /** Where a rota puts them: they receive there, where that is free and fits. */
  seated?: readonly Seat[]
  can: (product: string) => boolean
}

/** A room or a counter. */
export type Place = {
  resource: string
  isPrivate: boolean
  /** Citizens who can sit there. */
  seats: number
  open: readonly Interval[]
}

export type Limits = {
  /** The citizen's times lie between these, in ms since 1970. */
  earliest: number
  latest: number
  gridMinutes: number
  /** Percent of each clerk's time of a day that no appointment takes. */
  walkInShare: number
  /** How many more may be given on a day; as many as there is room for where absent. */
  left?: (day: string) => number
}

/**
 * All that slots follow from, as plain data. No list is in any order. What is taken (`busy`) is named by resource; a clerk or place
 * that is not named there is free.
 */
export type SlotQuestion = {
  need: Need
  clerks: readonly Clerk[]
  places: readonly Place[]
  /** When citizens with an appointment are received. */
  open: readonly Interval[]
  busy: ReadonlyMap<string, readonly Interval[]>
  /** Who sits where by the rota, of all staff: nobody else receives there as long as there is another place. */
  manned?: readonly (Seat & { clerk: string })[]
  limits: Limits
  /** Of several clerks or places one for which this holds comes first, such as those in the share of a station that is cut off. */
  prefers?: (from: number, resource: string) => boolean
}

/** Whether it takes place in the building. */
export const needsPlace = ({ way }: Pick<Need, 'way'>): boolean => way === 'onSite'
