import * as z from 'zod'
import { LanguageMap } from '../language/language.ts'
import { TicketLayout, usualLayout } from '../printing/layout.ts'
import { type DutchForm, dutchForms } from '../product/text.ts'
import { CounterNumber, QueueLetter } from '../visit/entry.ts'
import { readNumber } from '../visit/numbers.ts'
import { directions } from './direction.ts'
import { DisplayLayout, mostLayouts, usualDisplay } from './displays.ts'
import { SiteDrill } from './drill.ts'
import { KioskPlan, usualKiosk } from './kiosk.ts'
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

/** A station that may give numbers, by the ordinal that its numbers come from. */
export const Issuing = z.strictObject({ station: z.string().min(1), ordinal: z.int().positive() })

export const Site = z.strictObject({
  name: LanguageMap,
  municipality: z.string().min(1),
  queues: z.array(Queue).min(1),
  counters: z.array(Counter),
  departments: z.record(z.string(), LanguageMap),
  /** Ignores its timetables: for demonstrations, at night and on Sundays. */
  alwaysOpen: z.boolean(),
  issuing: z.array(Issuing),
  /** Seconds after a call before "not present" can be chosen. */
  noShowSeconds: z.int().nonnegative(),
  /** The municipality's accent, one of the theme's colours. */
  accent: z.string().regex(/^[a-z]+$/),
  /** The keys by which stations' entries are known as their own. */
  keys: z.array(StationKey).default([]),
  relay: RelayPlan.default(noRelayPlan),
  /** How its citizens are addressed in Dutch, where a product has that form; as it was written where absent. */
  dutchForm: z.enum(['asWritten', ...dutchForms]).optional(),
  /** How its tickets look; as usual where absent. */
  ticket: TicketLayout.optional(),
  /** What its kiosks offer; as usual where absent. */
  kiosk: KioskPlan.optional(),
  /** The screens of its halls; one usual layout for every display where absent. */
  displays: z.array(DisplayLayout).max(mostLayouts).optional(),
  /** The latest drill of the whole building, over or not. */
  drill: SiteDrill.optional(),
})
export type Site = z.infer<typeof Site>

export const ticketLayoutOf = (site: Pick<Site, 'ticket'>): TicketLayout => site.ticket ?? usualLayout

export const dutchFormOf = ({ dutchForm }: Pick<Site, 'dutchForm'>): DutchForm | undefined =>
  dutchForm === 'asWritten' ? undefined : dutchForm

export const kioskOf = (site: Pick<Site, 'kiosk'>): KioskPlan => site.kiosk ?? usualKiosk

/** The layouts that a station's screens show, in the site's order; a station that none names shows the usual one. */
export const layoutsOf = (site: Pick<Site, 'displays'>, station: string): DisplayLayout[] => {
  const own = (site.displays ?? []).filter(({ stations }) => stations.includes(station))
  return own.length > 0 ? own : [site.displays?.find(({ stations }) => stations.length === 0) ?? usualDisplay]
}

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
