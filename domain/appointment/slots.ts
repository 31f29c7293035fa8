import { compareText } from '../document/order.ts'
import { type Interval, isWithin, joined, overlap, totalMs, without } from '../time/interval.ts'
import type { Plan, Seat } from './entry.ts'
import { type Clerk, type Need, type Place, type SlotQuestion, needsPlace } from './slotQuestion.ts'
import { type Range, begins, forward, startsByDay, startsIn } from './starts.ts'

const minuteMs = 60_000

/**
 * The times that are free, the first first, one at a time: who stops asking pays for no more. Each has the clerk and the place that
 * fit best: one that is preferred, then the one with least to do that day, then by id; the clerk's own counter before any, one where
 * somebody else sits after all others, and a private room only last where none is needed. The same question has the same answer, in
 * whatever order its lists are.
 */
export function* slotsOf(question: SlotQuestion): Generator<Plan, void> {
  const { need, limits, prefers } = question
  if (need.never !== undefined) return
  const { meeting } = lengthsOf(need)
  const clerksOn = clerksByDay(question)
  const placesOn = placesByDay(question)
  const isOthers = othersSit(question)
  const gridMs = limits.gridMinutes * minuteMs
  for (const { day, span, starts } of startsByDay(question, meeting)) {
    if (starts.length === 0 || (limits.left?.(day) ?? 1) <= 0) continue
    const [clerks, places] = [clerksOn(span), placesOn?.(span)]
    if (clerks.length === 0 || places?.length === 0) continue
    for (const { first, last } of starts) {
      for (let from = Math.ceil(first / gridMs) * gridMs; from <= last; from += gridMs) {
        const isFree = begins(from)
        const firstClerk = clerks.find(isFree)
        if (firstClerk === undefined || places?.some(isFree) === false) continue
        const preferred = prefers && clerks.find((one) => prefers(from, one.id) && isFree(one))
        const clerk = preferred ?? firstClerk
        const own = clerk.seated.filter((seat) => isWithin({ from, until: from + meeting }, [seat]))
        const isLeft = (one: Free): boolean =>
          isFree(one) && !isOthers(one.id, clerk.id, { from, until: from + meeting })
        const nearest = (isThere: (one: Free) => boolean): Free | undefined =>
          (prefers && places?.find((one) => prefers(from, one.id) && isThere(one))) ?? places?.find(isThere)
        const ownPlace = places?.find((one) => own.some(({ resource }) => resource === one.id) && isFree(one))
        const place = ownPlace ?? nearest(isLeft) ?? nearest(isFree)
        yield planOf({ from, need, clerk: clerk.id, place: place?.id })
      }
    }
  }
}

/**
 * So long after the first free time the preferred ones are looked for, in ms. Of 300 appointments that twenty stations make apart 183
 * collide without a preference, and 1 so (`slotShare.test.ts`). Nobody is sent to another month for it.
 */
const soonMs = 14 * 24 * 3_600_000

/**
 * So many of the first free times. Where some are preferred (`prefers`) those come first, in order of time, and then the others; so
 * whoever is cut off books from their own share as long as it has something soon.
 */
export const firstSlots = (question: SlotQuestion, count: number): Plan[] => {
  const { prefers } = question
  const [preferred, others]: [Plan[], Plan[]] = [[], []]
  let until = Infinity
  for (const slot of slotsOf(question)) {
    if (until === Infinity) until = slot.from + soonMs
    if (slot.from >= until && preferred.length + others.length >= count) break
    if (slot.from < until && isPreferred(slot, prefers)) preferred.push(slot)
    else others.push(slot)
    if (preferred.length === count) break
  }
  return [...preferred, ...others].slice(0, count)
}

/** Whether all of what it takes, from beginning to end, is preferred; anything is where nothing is preferred. */
export const isPreferred = ({ seats }: Pick<Plan, 'seats'>, prefers: SlotQuestion['prefers']): boolean =>
  prefers === undefined ||
  seats.every(({ resource, from, until }) => prefers(from, resource) && prefers(until - 1, resource))

/** The clerks who can do all of it and whom the citizen wants. */
export const clerksFor = ({ clerks, need }: Pick<SlotQuestion, 'clerks' | 'need'>): Clerk[] =>
  clerks.filter(
    ({ id, languages, can }) =>
      (need.clerk === undefined || need.clerk === id) &&
      (need.languages === undefined || need.languages.some((language) => languages.includes(language))) &&
      need.products.every((product) => can(product)),
  )

/** The places where it can be; `undefined` where it needs none. */
export const placesFor = ({ places, need }: Pick<SlotQuestion, 'places' | 'need'>): Place[] | undefined =>
  needsPlace(need)
    ? places.filter(({ isPrivate, seats }) => (isPrivate || !need.privateRoom) && seats >= need.people)
    : undefined

/** Whoever or whatever is free for it on a day, and when it can begin; with least to do first. */
type Free = { id: string; starts: Range[]; taken: number }

const clerksByDay = (question: SlotQuestion): ((day: Interval) => (Free & { seated: readonly Seat[] })[]) => {
  const { need, limits } = question
  const { meeting, ahead, behind } = lengthsOf(need)
  const lanes = clerksFor(question).map(({ id, present, seated = [] }) => ({
    id,
    seated,
    on: laneOf(id, present, question),
  }))
  return (day) =>
    lanes
      .flatMap(({ id, seated, on }) => {
        const { free, openMs, taken } = on(day)
        const starts = startsIn(free, ahead, meeting + behind)
        const given = taken + ahead + meeting + behind
        const leaves = leavesShare({ present: openMs, given, share: limits.walkInShare })
        return starts.length > 0 && leaves ? [{ id, seated, starts, taken }] : []
      })
      .sort(byLoad)
}

const placesByDay = (question: SlotQuestion): ((day: Interval) => Free[]) | undefined => {
  const { need } = question
  const { meeting } = lengthsOf(need)
  const lanes = placesFor(question)?.map(({ resource, isPrivate, open }) => ({
    id: resource,
    isKept: isPrivate && !need.privateRoom,
    on: laneOf(resource, open, question),
  }))
  if (lanes === undefined) return undefined
  return (day) =>
    lanes
      .flatMap(({ id, isKept, on }) => {
        const { free, taken } = on(day)
        const starts = startsIn(free, 0, meeting)
        return starts.length > 0 ? [{ id, starts, taken, isKept }] : []
      })
      .sort((a, b) => Number(a.isKept) - Number(b.isKept) || byLoad(a, b))
}

/**
 * What somebody or something has open, free and to do on a day, to be asked for days that go forward. Only the days that are asked
 * for are worked out.
 */
const laneOf = (id: string, open: readonly Interval[], { busy }: Pick<SlotQuestion, 'busy'>) => {
  const [openOn, busyOn] = [forward(open), forward(busy.get(id) ?? [])]
  return (day: Interval): { free: Interval[]; openMs: number; taken: number } => {
    const [there, taken] = [joined(openOn(day)), joined(busyOn(day))]
    return { free: without(there, taken), openMs: totalMs(there), taken: totalMs(taken) }
  }
}

/** Whether somebody else than this clerk sits at a place at any moment of a time. */
const othersSit = ({
  manned = [],
}: Pick<SlotQuestion, 'manned'>): ((place: string, clerk: string, time: Interval) => boolean) => {
  const seats = Map.groupBy(manned, ({ resource }) => resource)
  return (place, clerk, time) => seats.get(place)?.some((seat) => seat.clerk !== clerk && overlap(seat, time)) ?? false
}

/** In ms: the meeting, and what the clerk is busy before and after it. */
const lengthsOf = ({ minutes, before, after, way, travel }: Need): Record<'meeting' | 'ahead' | 'behind', number> => {
  const onTheWay = way === 'home' ? travel : 0
  return {
    meeting: minutes * minuteMs,
    ahead: (before + onTheWay) * minuteMs,
    behind: (after + onTheWay) * minuteMs,
  }
}

/** Whether so much of a clerk's time of a day is still there for who walks in. In whole numbers, so that all agree. */
const leavesShare = ({ present, given, share }: Record<'present' | 'given' | 'share', number>): boolean =>
  given * 100 <= present * (100 - share)

const byLoad = (a: Free, b: Free): number => a.taken - b.taken || compareText(a.id, b.id)

const planOf = (parts: { from: number; need: Need; clerk: string; place: string | undefined }): Plan => {
  const { from, need, clerk, place } = parts
  const { meeting, ahead, behind } = lengthsOf(need)
  const until = from + meeting
  const seats: Seat[] = [{ resource: clerk, from: from - ahead, until: until + behind }]
  if (place !== undefined) seats.push({ resource: place, from, until })
  return { from, until, way: need.way, seats }
}
