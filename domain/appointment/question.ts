import type { Interval } from '../time/interval.ts'
import { addDays, addMonths, dayOf, momentOf, monthOf } from '../time/day.ts'
import type { Language } from '../language/language.ts'
import { monthsBooked } from '../site/databases.ts'
import { type Appointment, holdsSeats } from './appointment.ts'
import type { Seat } from './entry.ts'
import { type Asked, type Bookable, needOf } from './need.ts'
import { type PlaceCounter, countersFor, placesOf } from './places.ts'
import { type BookingPolicy, type BookingRule, ruleOf, ruleOfAll, usualRule } from './policy.ts'
import { seatsOf } from './seats.ts'
import type { Limits, SlotQuestion } from './slotQuestion.ts'

const hourMs = 3_600_000

type Member = { id: string; languages: readonly Language[] }

/** What is known where somebody looks for a time. */
export type Booking<M extends Member = Member, P extends Bookable = Bookable> = {
  policy: BookingPolicy
  staff: readonly M[]
  /** Those of the site; of them the ones count that serve the products. */
  counters: readonly PlaceCounter[]
  /** Every appointment from today on, also those that hold no seats. */
  appointments: readonly Appointment[]
  /** When citizens with an appointment are received on a day. */
  openOn: (day: string) => readonly Interval[]
  /** When somebody is there on a day; `undefined` where nobody said: then whenever it is open. */
  presenceOn: (member: M, day: string) => readonly Interval[] | undefined
  /** The same with the work at home, for phone and video; as above where absent. */
  workOn?: (member: M, day: string) => readonly Interval[] | undefined
  /** Where the rota puts somebody on a day. */
  seatedOn?: (member: M, day: string) => readonly Seat[]
  canDo: (member: M, product: P) => boolean
  /** In ms since 1970. */
  now: number
  prefers?: (from: number, resource: string) => boolean
}

/** The question of which the slots are the answer, for these products, from a day on. */
export const questionOf = <M extends Member, P extends Bookable>(question: {
  booking: Booking<M, P>
  products: readonly P[]
  asked: Asked
  /** Not before this day, and not after that one. */
  from?: string
  until?: string
}): SlotQuestion => {
  const { booking, products, asked, from, until } = question
  const { policy, staff, counters, openOn, presenceOn, workOn = presenceOn, seatedOn, canDo, now, prefers } = booking
  const timeOn = asked.way === 'phone' || asked.way === 'video' ? workOn : presenceOn
  const keys = products.map(({ key }) => key)
  const queues = products.map(({ local }) => local.queue)
  const rule = ruleOfAll(policy, keys) ?? usualRule
  const standing = standingOf(booking.appointments)
  const limits = { ...limitsOf({ rule, now, from, until }), left: quotaLeft({ policy, products: keys, standing }) }
  // Of who cannot do it nothing else is asked: when everybody is there takes long to work out.
  const able = staff.filter((member) => products.every((product) => canDo(member, product)))
  const days = daysOf(limits)
  const openDays = days.map((day) => ({ day, open: openOn(day) }))
  const open = openDays.flatMap((one) => one.open)
  return {
    need: needOf({ policy, products, asked }),
    clerks: able.map((member) => ({
      id: member.id,
      languages: member.languages,
      present: openDays.flatMap((one) => timeOn(member, one.day) ?? one.open),
      ...(seatedOn === undefined ? {} : { seated: days.flatMap((day) => seatedOn(member, day)) }),
      can: (product) => keys.includes(product),
    })),
    places: placesOf({ policy, counters: countersFor(counters, queues), open }),
    open,
    busy: busyOf(standing),
    ...(seatedOn === undefined ? {} : { manned: mannedOn(staff, days, seatedOn) }),
    limits,
    ...(prefers === undefined ? {} : { prefers }),
  }
}

const mannedOn = <M extends Member>(
  staff: readonly M[],
  days: readonly string[],
  seatedOn: (member: M, day: string) => readonly Seat[],
): (Seat & { clerk: string })[] =>
  staff.flatMap((member) => days.flatMap((day) => seatedOn(member, day).map((seat) => ({ ...seat, clerk: member.id }))))

/** Between which moments appointments by this rule begin and end; never later than stations exchange them. */
export const limitsOf = (question: {
  rule: Pick<BookingRule, 'leadHours' | 'horizonDays' | 'walkInShare' | 'grid'>
  now: number
  from?: string | undefined
  until?: string | undefined
}): Omit<Limits, 'left'> => {
  const { rule, now, from, until } = question
  const today = dayOf(now)
  const soonest = now + rule.leadHours * hourMs
  const afterHorizon = addDays(today, rule.horizonDays + 1)
  const afterMonths = `${addMonths(monthOf(today), monthsBooked + 1)}-01`
  const latest = momentOf(afterHorizon < afterMonths ? afterHorizon : afterMonths, '00:00')
  return {
    earliest: from === undefined ? soonest : Math.max(soonest, momentOf(from, '00:00')),
    latest: until === undefined ? latest : Math.min(latest, momentOf(addDays(until, 1), '00:00')),
    gridMinutes: rule.grid,
    walkInShare: rule.walkInShare,
  }
}

/** What is taken of everybody and everything, by resource. */
export const busyOf = (standing: readonly Appointment[]): Map<string, Interval[]> => {
  const busy = new Map<string, Interval[]>()
  for (const { plan } of standing) {
    for (const { resource, from, until } of plan?.seats ?? []) {
      const taken = busy.get(resource)
      if (taken === undefined) busy.set(resource, [{ from, until }])
      else taken.push({ from, until })
    }
  }
  return busy
}

/** Those that keep their seats. */
export const standingOf = (appointments: readonly Appointment[]): Appointment[] =>
  [...Map.groupBy(appointments.filter(holdsSeats), ({ day }) => day).values()].flatMap((ofDay) => seatsOf(ofDay).kept)

/** How many more appointments may be given on a day by the quota of each of the products. */
const quotaLeft = (question: {
  policy: BookingPolicy
  products: readonly string[]
  standing: readonly Appointment[]
}): ((day: string) => number) => {
  const { policy, products, standing } = question
  const quotas = products.flatMap((product) => {
    const { quota } = ruleOf(policy, product)
    if (quota === 'none') return []
    const given = Map.groupBy(
      standing.filter((appointment) => appointment.products.includes(product)),
      ({ day }) => day,
    )
    return [(day: string) => quota - (given.get(day)?.length ?? 0)]
  })
  return (day) => Math.min(Infinity, ...quotas.map((left) => left(day)))
}

/** The days that limits touch; none where they are the wrong way round. */
const daysOf = ({ earliest, latest }: Pick<Limits, 'earliest' | 'latest'>): string[] => {
  const days: string[] = []
  if (latest <= earliest) return days
  const last = dayOf(latest - 1)
  for (let day = dayOf(earliest); day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
