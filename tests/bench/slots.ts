import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { SlotQuestion } from '#domain/appointment/slotQuestion.ts'
import { slotsOf } from '#domain/appointment/slots.ts'
import { addDays, momentOf, weekdayOf } from '#domain/time/day.ts'
import { type Interval, without } from '#domain/time/interval.ts'
import { type Figure, figure, singleFigure } from './statistics.ts'

const staffCount = 40
const bookings = 5_000
const weeks = 8
const asked = 20
const minuteMs = 60_000
const first = '2026-11-30'
const times = 200
const warmUp = 30
const baseline = 'bare loop over the same free intervals'

/** The first free times in eight weeks for one product, beside a loop that knows what is free and asks about nothing else. */
export const benchSlots = (): Figure[] =>
  (['spread', 'front'] as const).flatMap((how) => {
    const question = worldWith(how)
    const free = question.clerks.map(({ id, present }) => without(present, question.busy.get(id) ?? []))
    const samples: { own: number[]; bare: number[] } = { own: [], bare: [] }
    for (let n = 0; n < warmUp + times; n++) {
      // By turns, so that what else the machine does falls on both.
      const own = timed(() => firstSlots(question))
      const bare = timed(() => bareLoop(free, question))
      if (n >= warmUp) samples.own.push(own)
      if (n >= warmUp) samples.bare.push(bare)
    }
    if (firstSlots(question) !== bareLoop(free, question)) throw new Error('Both must find the same.')
    const name = `first ${asked} slots in ${weeks} weeks, ${staffCount} staff, ${bookings.toLocaleString('en')} bookings ${words[how]}`
    return [
      figure({ name, samples: samples.own, baseline, baselineSamples: samples.bare }),
      singleFigure({
        ...{ name: `${name}: memory while asking`, unit: 'MB', baseline, value: heapOf(() => firstSlots(question)) },
        baselineValue: heapOf(() => bareLoop(free, question)),
      }),
    ]
  })

const words = { spread: 'all over them', front: 'one after the other from the first day' }

/** From the first until the last of them, so that neither way of asking can leave something out. */
const firstSlots = (question: SlotQuestion): string => {
  const found: number[] = []
  for (const { from } of slotsOf(question)) if (found.push(from) === asked) break
  return found.join(' ')
}

const bareLoop = (free: readonly (readonly Interval[])[], { open, need, limits }: SlotQuestion): string => {
  const found: number[] = []
  const [lengthMs, gridMs] = [need.minutes * minuteMs, limits.gridMinutes * minuteMs]
  for (const { from: opens, until } of open) {
    for (let from = opens; from + lengthMs <= until; from += gridMs) {
      const isFree = free.some((ofOne) => ofOne.some((one) => one.from <= from && from + lengthMs <= one.until))
      if (isFree && found.push(from) === asked) return found.join(' ')
    }
  }
  return found.join(' ')
}

/** Everybody has a counter, so that what is free follows from the staff alone. */
const counterOf = (staff: string): string => staff.replace('staff:', 'counter:')

const worldWith = (how: 'spread' | 'front'): SlotQuestion => {
  const days = Array.from({ length: weeks * 7 }, (_, ahead) => addDays(first, ahead)).filter(
    (day) => weekdayOf(momentOf(day, '12:00')) <= 5,
  )
  const open = days.flatMap((day) => [
    { from: momentOf(day, '09:00'), until: momentOf(day, '12:00') },
    { from: momentOf(day, '13:00'), until: momentOf(day, '17:00') },
  ])
  const staff = Array.from({ length: staffCount }, (_, n) => `staff:${n}`)
  const busy = new Map<string, Interval[]>(staff.flatMap((id) => [id, counterOf(id)]).map((resource) => [resource, []]))
  const halves = open.flatMap(({ from, until }) =>
    Array.from({ length: (until - from) / (30 * minuteMs) }, (_, n) => from + n * 30 * minuteMs),
  )
  const seats = halves.flatMap((from) => staff.map((id) => ({ id, from })))
  // 7,919 is a prime that the number of seats has no part in: each is met once, all over the weeks.
  for (let n = 0; n < bookings; n++) {
    const seat = seats[how === 'front' ? n : (n * 7_919) % seats.length]
    if (seat === undefined) continue
    for (const resource of [seat.id, counterOf(seat.id)]) {
      busy.get(resource)?.push({ from: seat.from, until: seat.from + 30 * minuteMs })
    }
  }
  return {
    need: {
      ...{ products: ['passport'], minutes: 30, before: 0, after: 0, way: 'onSite', travel: 0, privateRoom: false },
      people: 1,
    },
    clerks: staff.map((id) => ({ id, languages: ['nl'], present: open, can: () => true })),
    places: staff.map((id) => ({ resource: counterOf(id), isPrivate: false, seats: 4, open })),
    open,
    busy,
    limits: {
      earliest: momentOf(first, '00:00'),
      latest: momentOf(addDays(first, weeks * 7), '00:00'),
      ...{ gridMinutes: 15, walkInShare: 0 },
    },
  }
}

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** MB that a piece of work leaves for the collector, at most: nothing is collected while it runs for so short a time. */
const heapOf = (work: () => unknown): number => {
  if (typeof collect === 'function') Reflect.apply(collect, undefined, [])
  const before = process.memoryUsage().heapUsed
  work()
  return (process.memoryUsage().heapUsed - before) / 2 ** 20
}
