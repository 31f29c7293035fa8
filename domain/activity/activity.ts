import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { LanguageMap } from '../language/language.ts'
import { isDay } from '../time/day.ts'
import { Stamp } from '../time/stamp.ts'

/** So many characters a title, another short text and a description may have, in each language. */
export const longest = { title: 160, short: 300, description: 4_000, uid: 400 } as const
/** More times than anybody reads of one activity; of one that goes on for ever so many are kept. */
export const mostTimes = 120
/** No activity goes on for longer at a stretch, in days. */
export const longestDays = 366

/** A text in several languages, shown letter for letter. Dutch is always there. */
const textUpTo = (characters: number) =>
  LanguageMap.refine((text) => Object.values(text).every((one) => one === undefined || one.length <= characters))

/** Names a time within its activity. What is taken in from a calendar names it by when it was planned. */
export const TimeId = z.string().regex(/^[a-z0-9-]{1,24}$/)

/** When it is: from a moment until another, in ms since 1970, or whole days, the last one included. */
export const ActivityTime = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('hours'), from: z.int(), until: z.int() })
    .refine(({ from, until }) => from <= until && until - from <= longestDays * 86_400_000),
  z
    .strictObject({ kind: z.literal('days'), from: z.iso.date(), until: z.iso.date() })
    .refine(
      ({ from, until }) => isDay(from) && isDay(until) && from <= until && daysBetween(from, until) < longestDays,
    ),
])
export type ActivityTime = z.infer<typeof ActivityTime>

const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days

export const activityStatuses = ['draft', 'published', 'withdrawn'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

/** What it is about. */
const About = z.strictObject({
  title: textUpTo(longest.title),
  description: textUpTo(longest.description).optional(),
  place: z.string().min(1).max(longest.short).optional(),
  /** Key of the department that answers for it. */
  department: z.string().min(1).max(40).optional(),
  /** In words: "gratis", "5 euro aan de deur". */
  price: textUpTo(longest.short).optional(),
  /** For whom it is. */
  audience: textUpTo(longest.short).optional(),
})

/** Whom a citizen can ask. All of it is public. */
const PublicContact = z.strictObject({
  phone: z.string().min(1).max(60).optional(),
  mail: z.email().max(200).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .optional(),
})

/** The calendar that an activity was taken in from. */
const Origin = z.strictObject({
  uid: z.string().min(1).max(longest.uid),
  /** The calendar itself said that it is off. */
  isCancelled: z.boolean(),
})

/** Something public that the desk must know of. */
export const Activity = z.strictObject({
  about: About,
  contact: PublicContact,
  times: z.record(TimeId, ActivityTime),
  status: z.enum(activityStatuses),
  /** Absent where it was written here. */
  origin: Origin.optional(),
  /** Who made each edit, by its stamp. */
  authors: z.record(Stamp, z.string().min(1).max(64)).optional(),
})
export type Activity = z.infer<typeof Activity>

export const activityPrefix = 'activity:'
export const activityIdOf = (key: string): string => `${activityPrefix}${key}`
export const activityKeyOf = (id: string): string => id.slice(activityPrefix.length)

/** An activity with the key under which it is kept. */
export type KnownActivity = Activity & { key: string }
