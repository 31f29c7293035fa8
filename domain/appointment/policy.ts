import * as z from 'zod'
import { LanguageMap } from '../language/language.ts'
import { monthsBooked } from '../site/databases.ts'
import { ways, Way } from './entry.ts'

/** Slots begin at every so many minutes of the hour. */
export const grids = [5, 10, 15] as const

/** The most days of so many months as appointments can be made ahead; which days those are, the calendar says. */
export const mostHorizonDays = monthsBooked * 31

export const mostPerDay = 500
/** So many appointments a day, or as many as there is room for. */
const Quota = z.int().min(1).max(mostPerDay).or(z.literal('none'))

/** How appointments for a product are given. */
export const BookingRule = z.strictObject({
  /** What somebody who comes for it is offered first. */
  first: z.enum(['walkIn', 'appointment']),
  /** Nobody is given an appointment: who comes is helped, or told when to come back. For urgent and welfare questions. */
  walkInOnly: z.boolean(),
  /** Minutes the clerk needs before the citizen comes, and after. */
  before: z.int().min(0).max(240),
  after: z.int().min(0).max(240),
  /** Minutes more for each further person who comes along. */
  perPerson: z.int().min(0).max(120),
  /** Minutes to and from a citizen's home, each way. */
  travel: z.int().min(0).max(180),
  ways: z
    .array(Way)
    .min(1)
    .max(ways.length)
    .refine((offered) => new Set(offered).size === offered.length),
  privateRoom: z.boolean(),
  /** Hours between the booking and the appointment, at least. */
  leadHours: z.int().min(0).max(720),
  /** Days ahead, at most. */
  horizonDays: z.int().min(1).max(mostHorizonDays),
  /** Percent of each clerk's time of a day that no appointment takes. */
  walkInShare: z.int().min(0).max(100),
  quota: Quota,
  /** Minutes before their time from which citizens may check in. */
  earlyMinutes: z.int().min(0).max(240),
  /** Minutes after their time when who is not there is missed, and the seat free again. */
  lateMinutes: z.int().min(1).max(120),
  grid: z.literal(grids),
})
export type BookingRule = z.infer<typeof BookingRule>

/** What follows on an appointment, such as the pick-up on a request: so many days after it at the soonest, and how long it takes. */
export const FollowUp = z.strictObject({ afterDays: z.int().min(1).max(60), minutes: z.int().min(5).max(240) })
export type FollowUp = z.infer<typeof FollowUp>

/** What is different for one product. */
export const OwnRule = BookingRule.partial().extend({ followUp: FollowUp.optional() })
export type OwnRule = z.infer<typeof OwnRule>

export const mostSeats = 50
/** A room in which appointments take place; its key is the one of the resource `room:<key>`. */
export const Room = z.strictObject({
  name: LanguageMap,
  /** Nobody else hears or sees what is said there. */
  isPrivate: z.boolean(),
  /** Citizens who can sit there. */
  seats: z.int().min(1).max(mostSeats),
})
export type Room = z.infer<typeof Room>

export const RoomKey = z.string().regex(/^[a-z0-9-]{1,40}$/)

/**
 * How a site gives appointments, as one document: the usual values, what is different for products, and the rooms. Two people
 * who change different values, products or rooms both keep what they did.
 */
export const BookingPolicy = z.strictObject({
  usual: BookingRule,
  products: z.record(z.string().min(1).max(80), OwnRule),
  rooms: z.record(RoomKey, Room),
})
export type BookingPolicy = z.infer<typeof BookingPolicy>

export const bookingId = (site: string): string => `booking:${site}`

/** What is there before anybody decided: an appointment for whoever wants one, half of everybody's time for who walks in. */
export const usualRule: BookingRule = {
  first: 'walkIn',
  walkInOnly: false,
  before: 0,
  after: 0,
  perPerson: 0,
  travel: 20,
  ways: ['onSite'],
  privateRoom: false,
  leadHours: 2,
  horizonDays: 56,
  walkInShare: 50,
  quota: 'none',
  earlyMinutes: 30,
  lateMinutes: 10,
  grid: 15,
}

export const usualPolicy: BookingPolicy = { usual: usualRule, products: {}, rooms: {} }

/**
 * Two manners of working that municipalities chose, as what they change of the usual values. Nearly everybody walks in (Mol:
 * 95 % without an appointment), or the appointment is what is usual and walking in is kept for urgent and welfare questions
 * (Turnhout), for which single products are then walk-in only.
 */
export const presets = {
  walkInFirst: { first: 'walkIn', walkInShare: 80, leadHours: 24, horizonDays: 28, lateMinutes: 10 },
  appointmentFirst: { first: 'appointment', walkInShare: 20, leadHours: 2, horizonDays: 84, lateMinutes: 10 },
} as const satisfies Record<string, OwnRule>
export type Preset = keyof typeof presets

/** The manner that the usual values are in, if it is one of these. */
export const presetOf = (usual: BookingRule): Preset | undefined =>
  presetNames.find((name) => Object.entries(presets[name]).every(([field, value]) => fieldOf(usual, field) === value))

export const presetNames = ['walkInFirst', 'appointmentFirst'] as const satisfies readonly Preset[]

const fieldOf = (rule: BookingRule, field: string): unknown => new Map<string, unknown>(Object.entries(rule)).get(field)

/** The rule for a product. */
export const ruleOf = (
  { usual, products }: Pick<BookingPolicy, 'usual' | 'products'>,
  product: string,
): BookingRule => {
  const { followUp: _followUp, ...different } = ownRuleOf(products, product)
  const own: Partial<BookingRule> = Object.fromEntries(
    Object.entries(different).filter(([, value]) => value !== undefined),
  )
  return { ...usual, ...own }
}

/** What follows on an appointment for these products; of several the latest and the longest. `undefined` where nothing does. */
export const followUpOf = (
  { products }: Pick<BookingPolicy, 'products'>,
  wanted: readonly string[],
): FollowUp | undefined => {
  const all = wanted.flatMap((product) => ownRuleOf(products, product).followUp ?? [])
  if (all.length === 0) return undefined
  return {
    afterDays: Math.max(...all.map(({ afterDays }) => afterDays)),
    minutes: Math.max(...all.map(({ minutes }) => minutes)),
  }
}

/** A key may be called what every object has, such as `constructor`. */
const ownRuleOf = (products: BookingPolicy['products'], product: string): OwnRule =>
  new Map(Object.entries(products)).get(product) ?? {}

/**
 * The rule for several products in one appointment, such that each of theirs is kept: times to prepare and to wrap up add up, and of
 * everything else the strictest counts. `undefined` of none. Quotas are each product's own.
 */
export const ruleOfAll = (
  policy: Pick<BookingPolicy, 'usual' | 'products'>,
  products: readonly string[],
): Omit<BookingRule, 'quota'> | undefined => {
  const rules = products.map((product) => ruleOf(policy, product))
  const [first, ...others] = rules
  return first === undefined ? undefined : others.reduce(both, first)
}

const both = (a: BookingRule, b: BookingRule): BookingRule => ({
  first: a.first === 'appointment' ? a.first : b.first,
  walkInOnly: a.walkInOnly || b.walkInOnly,
  before: a.before + b.before,
  after: a.after + b.after,
  perPerson: a.perPerson + b.perPerson,
  travel: Math.max(a.travel, b.travel),
  ways: a.ways.filter((way) => b.ways.includes(way)),
  privateRoom: a.privateRoom || b.privateRoom,
  leadHours: Math.max(a.leadHours, b.leadHours),
  horizonDays: Math.min(a.horizonDays, b.horizonDays),
  walkInShare: Math.max(a.walkInShare, b.walkInShare),
  quota: a.quota,
  earlyMinutes: Math.max(a.earlyMinutes, b.earlyMinutes),
  lateMinutes: Math.max(a.lateMinutes, b.lateMinutes),
  grid: a.grid > b.grid ? a.grid : b.grid,
})
