import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySlotQuestion } from '#tests/arbitrary/slotQuestion.ts'
import { clerkNamed, hours, morning, placeNamed, slotQuestion as question } from '#tests/support/slotWorld.ts'
import { addDays, dayOf, momentOf, timeOf } from '../time/day.ts'
import { type Interval, isWithin, joined, overlap, totalMs } from '../time/interval.ts'
import { seatAt, testAppointmentDay } from './builders.ts'
import { type Plan, fits } from './entry.ts'
import type { Place, SlotQuestion } from './slotQuestion.ts'
import { clerkOf } from './entry.ts'
import { firstSlots, isPreferred, slotsOf } from './slots.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const dayOfMoment = (at: number): Interval => {
  const day = dayOf(at)
  return { from: momentOf(day, '00:00'), until: momentOf(addDays(day, 1), '00:00') }
}

/** The milliseconds of a day that lie in any of these. */
const msOn = (at: number, intervals: readonly Interval[]): number => {
  const day = dayOfMoment(at)
  return totalMs(
    joined(intervals.map(({ from, until }) => ({ from: Math.max(from, day.from), until: Math.min(until, day.until) }))),
  )
}

/** The same answers worked out from the rules alone, moment by moment, by asking everybody about everything. */
const slowly = ({ need, clerks, places, open, busy, manned = [], limits, prefers }: SlotQuestion): Plan[] => {
  const plans: Plan[] = []
  const ms = (minutes: number): number => minutes * minuteMs
  const travel = need.way === 'home' ? need.travel : 0
  const gridMs = ms(limits.gridMinutes)
  const holds = (seat: Interval, times: readonly Interval[]): boolean => isWithin(seat, joined(times))
  const isFree = (resource: string, seat: Interval): boolean =>
    !joined(busy.get(resource) ?? []).some((taken) => overlap(taken, seat))
  const load = (resource: string, at: number): number => msOn(at, busy.get(resource) ?? [])
  for (let from = Math.ceil(limits.earliest / gridMs) * gridMs; from < limits.latest; from += gridMs) {
    const meeting = { from, until: from + ms(need.minutes) }
    const work = { from: from - ms(need.before + travel), until: meeting.until + ms(need.after + travel) }
    const day = dayOfMoment(from)
    const isOfDay = (one: Interval): boolean => isWithin(one, [day])
    if (meeting.until > limits.latest || !isOfDay(meeting) || !isOfDay(work) || !holds(meeting, open)) continue
    if ((limits.left?.(dayOf(from)) ?? 1) <= 0) continue
    const time = timeOf(from)
    if (need.partOfDay === 'morning' && time >= '12:00') continue
    if (need.partOfDay === 'evening' && time < '16:30') continue
    const able = clerks
      .filter(({ id }) => need.clerk === undefined || id === need.clerk)
      .filter(({ languages }) => need.languages?.some((one) => languages.includes(one)) ?? true)
      .filter(({ can }) => need.products.every(can))
      .filter(({ id, present }) => holds(work, present) && isFree(id, work))
      .filter(
        ({ id, present }) =>
          load(id, from) + work.until - work.from <= (msOn(from, present) * (100 - limits.walkInShare)) / 100,
      )
    const fit = places
      .filter(({ isPrivate }) => isPrivate || !need.privateRoom)
      .filter(({ seats }) => seats >= need.people)
      .filter(({ resource, open: hours }) => holds(meeting, hours) && isFree(resource, meeting))
    const [clerk] = able.toSorted(
      (a, b) =>
        Number(prefers?.(from, b.id) ?? false) - Number(prefers?.(from, a.id) ?? false) ||
        load(a.id, from) - load(b.id, from) ||
        (a.id < b.id ? -1 : 1),
    )
    const isOwn = ({ resource }: Place): number =>
      Number(clerk?.seated?.some((seat) => seat.resource === resource && isWithin(meeting, [seat])) ?? false)
    const isOthers = ({ resource }: Place): number =>
      Number(manned.some((seat) => seat.resource === resource && seat.clerk !== clerk?.id && overlap(seat, meeting)))
    const [place] = fit.toSorted(
      (a, b) =>
        isOwn(b) - isOwn(a) ||
        isOthers(a) - isOthers(b) ||
        Number(prefers?.(from, b.resource) ?? false) - Number(prefers?.(from, a.resource) ?? false) ||
        (need.privateRoom ? 0 : Number(a.isPrivate) - Number(b.isPrivate)) ||
        load(a.resource, from) - load(b.resource, from) ||
        (a.resource < b.resource ? -1 : 1),
    )
    if (clerk === undefined || (need.way === 'onSite' && place === undefined)) continue
    const seats = [{ resource: clerk.id, ...work }]
    if (need.way === 'onSite' && place !== undefined) seats.push({ resource: place.resource, ...meeting })
    plans.push({ ...meeting, way: need.way, seats })
  }
  return plans
}

const times = (asked: SlotQuestion): string[] => [...slotsOf(asked)].map(({ from }) => timeOf(from))

describe('slots', () => {
  it('are those of a model that asks everybody about every moment', () => {
    fc.assert(
      fc.property(anySlotQuestion, (asked) => {
        expect([...slotsOf(asked)]).toEqual(slowly(asked))
      }),
      { numRuns: 300 },
    )
  })

  it('can each be booked, on one day, and come in order of time', () => {
    fc.assert(
      fc.property(anySlotQuestion, (asked) => {
        const slots = [...slotsOf(asked)]
        for (const slot of slots) expect(fits(`appointment:gm-${dayOf(slot.from)}-k7m2x9pd`, slot)).toBe(true)
        expect(slots.map(({ from }) => from)).toEqual(slots.map(({ from }) => from).toSorted((a, b) => a - b))
        expect(new Set(slots.map(({ from }) => from)).size).toBe(slots.length)
      }),
    )
  })

  it('are the same whatever the order of lists, and however often they are asked for', () => {
    const turned = (asked: SlotQuestion): SlotQuestion => ({
      ...asked,
      clerks: asked.clerks.map((one) => ({ ...one, present: one.present.toReversed() })).toReversed(),
      places: asked.places.map((one) => ({ ...one, open: one.open.toReversed() })).toReversed(),
      open: asked.open.toReversed(),
      busy: new Map([...asked.busy].toReversed().map(([resource, taken]) => [resource, taken.toReversed()])),
    })
    fc.assert(
      fc.property(anySlotQuestion, (asked) => {
        const slots = [...slotsOf(asked)]
        expect([...slotsOf(asked)]).toEqual(slots)
        expect([...slotsOf(turned(asked))]).toEqual(slots)
      }),
    )
  })

  it('booked one after the other meet in nothing, and leave everybody their time for who walks in', () => {
    fc.assert(
      fc.property(anySlotQuestion, fc.array(fc.nat({ max: 5 }), { maxLength: 8 }), (asked, choices) => {
        const busy = new Map([...asked.busy].map(([resource, taken]) => [resource, [...taken]]))
        const { walkInShare } = asked.limits
        for (const choice of choices) {
          const slots = [...slotsOf({ ...asked, busy })]
          const slot = slots[choice % Math.max(1, slots.length)]
          if (slot === undefined) break
          for (const { resource, from, until } of slot.seats) {
            const taken = busy.get(resource) ?? []
            expect(taken.filter((one) => one.from < one.until && overlap(one, { from, until }))).toEqual([])
            busy.set(resource, [...taken, { from, until }])
          }
          const clerk = asked.clerks.find(({ id }) => id === clerkOf(slot))
          const there = msOn(slot.from, clerk?.present ?? [])
          const given = msOn(slot.from, busy.get(clerk?.id ?? '') ?? [])
          expect(given * 100).toBeLessThanOrEqual(there * (100 - walkInShare))
        }
      }),
    )
  })
})

describe('of a day', () => {
  it('slots lie on the grid of the clock, however the opening begins', () => {
    expect(times(question({ open: [hours('09:05', '10:30')] }))).toEqual(['09:15', '09:30', '09:45', '10:00'])
    expect(times(question({ open: [hours('09:05', '10:00')], limits: { gridMinutes: 5 } }))).toEqual([
      ...['09:05', '09:10', '09:15', '09:20', '09:25', '09:30'],
    ])
  })

  it('the clerk has time to prepare and to wrap up, and the citizen is received within the opening hours', () => {
    const asked = question({
      need: { before: 10, after: 20 },
      clerks: [clerkNamed('staff:an', [hours('08:50', '12:00')])],
    })
    const slots = [...slotsOf(asked)]
    expect(slots.map(({ from }) => timeOf(from)).at(0)).toBe('09:00')
    expect(slots.map(({ from }) => timeOf(from)).at(-1)).toBe('11:00')
    expect(slots[0]?.seats).toEqual([seatAt('staff:an', '08:50', '09:50'), seatAt('counter:1', '09:00', '09:30')])
  })

  it('at home the clerk travels to and fro and takes no room; by phone nobody does', () => {
    const visit = question({ need: { way: 'home', travel: 30 }, places: [] })
    expect([...slotsOf(visit)][0]).toEqual({
      ...{ ...hours('09:30', '10:00'), way: 'home' },
      seats: [seatAt('staff:an', '09:00', '10:30')],
    })
    const [call] = slotsOf(question({ need: { way: 'phone', travel: 30 }, places: [] }))
    expect(call?.seats).toEqual([seatAt('staff:an', '09:00', '09:30')])
  })

  it('the one with least to do that day comes first, and the private room is kept for who needs it', () => {
    const asked = question({
      clerks: ['staff:cé', 'staff:an', 'staff:bo'].map((id) => clerkNamed(id, morning)),
      places: [placeNamed('room:quiet', morning, { isPrivate: true }), placeNamed('room:z', morning)],
      busy: new Map([
        ['staff:an', [hours('11:00', '12:00')]],
        ['room:z', [hours('11:00', '12:00')]],
      ]),
    })
    const [first] = slotsOf(asked)
    expect(first?.seats.map(({ resource }) => resource)).toEqual(['staff:bo', 'room:z'])
    const [quiet] = slotsOf({ ...asked, need: { ...asked.need, privateRoom: true } })
    expect(quiet?.seats.map(({ resource }) => resource)).toEqual(['staff:bo', 'room:quiet'])
  })

  it('a clerk receives where the rota puts them, as long as that fits', () => {
    const seated = [seatAt('counter:2', '09:00', '10:00')]
    const asked = question({
      clerks: [clerkNamed('staff:an', morning, { seated })],
      places: ['counter:1', 'counter:2'].map((resource) => placeNamed(resource, morning)),
    })
    const at = (one: SlotQuestion) => [...slotsOf(one)].slice(0, 4).map(({ seats }) => seats[1]?.resource)
    expect(at(asked)).toEqual(['counter:2', 'counter:2', 'counter:2', 'counter:1'])
    expect(at({ ...asked, busy: new Map([['counter:2', [hours('09:00', '09:15')]]]) })[0]).toBe('counter:1')
  })

  it('a station that is cut off comes to its own share first, and to another where that has nobody', () => {
    const asked = question({
      clerks: [clerkNamed('staff:an', morning), clerkNamed('staff:bo', [hours('09:00', '10:00')])],
      prefers: (_from, clerk) => clerk === 'staff:bo',
    })
    expect([...slotsOf(asked)].map((slot) => `${timeOf(slot.from)} ${clerkOf(slot) ?? ''}`).slice(0, 5)).toEqual([
      ...['09:00 staff:bo', '09:15 staff:bo', '09:30 staff:bo', '09:45 staff:an', '10:00 staff:an'],
    ])
  })

  it('of so many times those in its own share come first, as long as they are soon', () => {
    const first = (prefers?: SlotQuestion['prefers']) =>
      firstSlots(question(prefers === undefined ? {} : { prefers }), 3).map(({ from }) => timeOf(from))
    expect(first()).toEqual(['09:00', '09:15', '09:30'])
    expect(first((from) => timeOf(from) >= '11:00')).toEqual(['11:00', '11:15', '11:30'])
    expect(first((from) => timeOf(from) >= '11:30')).toEqual(['11:30', '09:00', '09:15'])
    expect(first(() => false)).toEqual(['09:00', '09:15', '09:30'])
    expect(firstSlots(question({ need: { minutes: 170 } }), 3)).toHaveLength(1)
  })

  it('a time is in a share only as a whole, on each clerk and place that it takes', () => {
    const [plan] = firstSlots(question({}), 1)
    if (plan === undefined) throw new Error('Nothing is free.')
    const middle = hours('09:15', '09:16').from
    expect(isPreferred(plan, undefined)).toBe(true)
    expect(isPreferred(plan, () => true)).toBe(true)
    expect(isPreferred(plan, (at) => at < middle)).toBe(false)
    expect(isPreferred(plan, (at) => at >= middle)).toBe(false)
    expect(isPreferred(plan, (_at, resource) => resource === 'staff:an')).toBe(false)
  })

  it('nobody is sent to another month for the share of a station, and turning pages shows each time once', () => {
    const days = [0, 1, 13, 14, 30].map((ahead) => hours('09:00', '10:00', addDays(testAppointmentDay, ahead)))
    const of = (count: number, prefers: SlotQuestion['prefers']) => {
      const world = { open: days, clerks: [clerkNamed('staff:an', days)], places: [placeNamed('counter:1', days)] }
      return firstSlots(question({ ...world, ...(prefers === undefined ? {} : { prefers }) }), count).map(
        ({ from }) => from,
      )
    }
    const from = (place: number) => days[place]?.from ?? 0
    expect(of(1, (at) => at >= from(2))).toEqual([from(2)])
    expect(of(1, (at) => at >= from(3))).toEqual([from(0)])
    for (const prefers of [undefined, (at: number) => at >= from(2), (at: number) => at >= from(4)]) {
      const all = of(99, prefers)
      expect(new Set(all).size).toBe(15)
      for (let count = 1; count < 15; count++) expect(of(count, prefers)).toEqual(all.slice(0, count))
    }
  })

  it('morning ends at noon and evening begins at half past four', () => {
    const long = [hours('11:30', '17:30')]
    const asked = question({
      open: long,
      clerks: [clerkNamed('staff:an', long)],
      places: [placeNamed('counter:1', long)],
    })
    const on = (partOfDay: 'morning' | 'evening') => times({ ...asked, need: { ...asked.need, partOfDay } })
    expect(on('morning')).toEqual(['11:30', '11:45'])
    expect(on('evening')).toEqual(['16:30', '16:45', '17:00'])
  })

  it('nobody is called in on a day whose quota is given, and the next day is as good', () => {
    const days = [testAppointmentDay, '2026-11-27'].map((day) => hours('09:00', '10:00', day))
    const asked = question({
      ...{ open: days, clerks: [clerkNamed('staff:an', days)], places: [placeNamed('counter:1', days)] },
      limits: { left: (day) => (day === testAppointmentDay ? 0 : 3) },
    })
    expect([...slotsOf(asked)].map(({ from }) => dayOf(from))).toEqual(['2026-11-27', '2026-11-27', '2026-11-27'])
  })

  it('who is asked for the first only works out no more', () => {
    let asked = 0
    const endless = Array.from({ length: 200 }, (_, ahead) =>
      hours('09:00', '10:00', addDays(testAppointmentDay, ahead)),
    )
    const lazily = question({
      ...{ open: endless, clerks: [clerkNamed('staff:an', endless)], places: [placeNamed('counter:1', endless)] },
      limits: { latest: Infinity, left: () => ++asked },
    })
    expect(slotsOf(lazily).next().done).toBe(false)
    expect(asked).toBe(1)
  })
})

describe('when the clocks are changed', () => {
  it('what is open through the night has the hour once less in March, and once more in October', () => {
    const night = (day: string) => {
      const open = [{ from: momentOf(day, '00:00'), until: momentOf(day, '06:00') }]
      const world = { open, clerks: [clerkNamed('staff:an', open)], places: [placeNamed('counter:1', open)] }
      return times(question({ ...world, need: { minutes: 60 }, limits: { earliest: 0, gridMinutes: 15 } })).filter(
        (at) => at.endsWith(':00'),
      )
    }
    expect(night('2026-03-29')).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00'])
    expect(night('2026-10-25')).toEqual(['00:00', '01:00', '02:00', '02:00', '03:00', '04:00', '05:00'])
  })

  it('office hours are what the wall clock says', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      const open = [hours('09:00', '10:00', day)]
      const world = { open, clerks: [clerkNamed('staff:an', open)], places: [placeNamed('counter:1', open)] }
      expect(times(question({ ...world, limits: { earliest: momentOf(day, '00:00') - 12 * hourMs } }))).toEqual([
        ...['09:00', '09:15', '09:30'],
      ])
    }
  })
})
