import * as z from 'zod'
import { LanguageMap } from '../language/language.ts'
import { TicketLayout, usualLayout } from '../printing/layout.ts'
import { CounterNumber, QueueLetter } from '../visit/entry.ts'
import { readNumber } from '../visit/numbers.ts'
import { SiteDrill } from './drill.ts'
import { RelayPlan, noRelayPlan } from './relayPlan.ts'
import { StationKey } from './stationKeys.ts'

export const Queue = z.strictObject({
  letter: QueueLetter,
  name: LanguageMap,
  /** Minutes a citizen should wait at most. */
  targetMinutes: z.int().positive(),
})
export type Queue = z.infer<typeof Queue>

export const counterKinds = ['welcome', 'quick', 'theme'] as const
export const directions = ['left', 'right', 'straight', 'upstairs'] as const

export const Counter = z.strictObject({
  number: CounterNumber,
  name: LanguageMap,
  kind: z.enum(counterKinds),
  /** Letters of the queues it serves unless its clerk chooses others. */
  queues: z.array(QueueLetter),
  /** Where to walk, seen from the display. */
  direction: z.enum(directions),
})
export type Counter = z.infer<typeof Counter>

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** One opening: weekday from Monday 1 to Sunday 7, local times, `to` exclusive. */
export const Opening = z.strictObject({ weekday: z.int().min(1).max(7), from: TimeOfDay, to: TimeOfDay })
export type Opening = z.infer<typeof Opening>

/** A station that may give numbers, by the ordinal that its numbers come from. */
export const Issuing = z.strictObject({ station: z.string().min(1), ordinal: z.int().positive() })

export const Site = z.strictObject({
  name: LanguageMap,
  municipality: z.string().min(1),
  queues: z.array(Queue).min(1),
  counters: z.array(Counter),
  departments: z.record(z.string(), LanguageMap),
  hours: z.array(Opening),
  /** Ignores the opening hours: for demonstrations, at night and on Sundays. */
  alwaysOpen: z.boolean(),
  issuing: z.array(Issuing),
  /** Seconds after a call before "not present" can be chosen. */
  noShowSeconds: z.int().nonnegative(),
  /** The municipality's accent, one of the theme's colours. */
  accent: z.string().regex(/^[a-z]+$/),
  /** The keys by which stations' entries are known as their own. */
  keys: z.array(StationKey).default([]),
  relay: RelayPlan.default(noRelayPlan),
  /** How its tickets look; as usual where absent. */
  ticket: TicketLayout.optional(),
  /** The latest drill of the whole building, over or not. */
  drill: SiteDrill.optional(),
})
export type Site = z.infer<typeof Site>

export const ticketLayoutOf = (site: Pick<Site, 'ticket'>): TicketLayout => site.ticket ?? usualLayout

export const queueOf = (site: Site, letter: string): Queue | undefined =>
  site.queues.find((queue) => queue.letter === letter)

export const counterOf = (site: Site, number: string): Counter | undefined =>
  site.counters.find((counter) => counter.number === number)

/** Why a ticket shown on paper cannot be one of today's: no such queue, or a number outside every station's blocks. */
export type TicketDoubt = 'unknownQueue' | 'unknownNumber'

export const doubtTicket = (site: Site, ticket: { queue: string; number: number }): TicketDoubt | undefined => {
  if (queueOf(site, ticket.queue) === undefined) return 'unknownQueue'
  const ordinal = readNumber(ticket.number)?.ordinal
  return site.issuing.some((issuing) => issuing.ordinal === ordinal) ? undefined : 'unknownNumber'
}
