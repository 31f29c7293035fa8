import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '#tests/support/dice.ts'
import { clerkNamed, hours, placeNamed, slotQuestion } from '#tests/support/slotWorld.ts'
import { addDays, dayOf } from '../time/day.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import { appointmentId, codeLetters } from './appointmentId.ts'
import { appointmentEntry, booked, testAppointmentDay } from './builders.ts'
import { busyOf, standingOf } from './question.ts'
import { slotShare } from './slotShare.ts'
import { firstSlots } from './slots.ts'

const anyStations = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 9 })
const anyMoment = fc.nat({ max: 200_000_000 }).map((minutes) => minutes * 60_000)
const anyResource = fc.constantFrom('staff:an', 'staff:bo', 'counter:1', 'room:quiet')

describe('the shares of stations that are cut off', () => {
  it('are disjoint and together all: each time of each clerk and place is of exactly one of them', () => {
    fc.assert(
      fc.property(anyStations, anyMoment, anyResource, (stations, from, resource) => {
        const holders = stations.filter((station) => slotShare(station, stations.toReversed())(from, resource))
        expect(holders).toHaveLength(1)
      }),
    )
  })

  it('are about as large as each other', () => {
    const stations = ['k1', 'k2', 'k3', 'k4']
    const times = Array.from({ length: 2_000 }, (_, place) => place * 4 * 3_600_000)
    for (const station of stations) {
      const own = slotShare(station, stations)
      const count = times.filter((from) => own(from, 'staff:an')).length
      expect(count).toBeGreaterThan(400)
      expect(count).toBeLessThan(600)
    }
  })
})

const stations = Array.from({ length: 20 }, (_, place) => `k${String(place)}`)
const days = Array.from({ length: 28 }, (_, ahead) => addDays(testAppointmentDay, ahead))
const open = days.flatMap((day) => [hours('09:00', '12:00', day), hours('13:00', '16:00', day)])
const clerks = Array.from({ length: 8 }, (_, place) => clerkNamed(`staff:s${String(place)}`, open))
const places = Array.from({ length: 10 }, (_, place) => placeNamed(`counter:${String(place)}`, open))

/** What each of twenty stations books apart: for some citizens one of the first times offered, others from a later day on. */
const bookedApart = (seed: number, each: number, withShare: boolean): Appointment[] =>
  stations.flatMap((station, nth) => {
    const roll = dice(seed * 1_000 + nth)
    const own: Appointment[] = []
    for (let count = 0; count < each; count++) {
      const question = slotQuestion({
        ...{ clerks, places, open, busy: busyOf(own), need: { minutes: [15, 30, 45][roll(3)] ?? 15 } },
        limits: { earliest: hours('08:00', '09:00', days[roll(2) * roll(10)]).from },
        ...(withShare ? { prefers: slotShare(station, stations) } : {}),
      })
      const offered = firstSlots(question, 6)
      const plan = offered[roll(offered.length)]
      if (plan === undefined) continue
      const code = Array.from({ length: 8 }, () => codeLetters[roll(codeLetters.length)]).join('')
      const id = appointmentId({ site: 'gm', day: dayOf(plan.from), code })
      own.push(appointmentOf({ id, log: [appointmentEntry(booked(plan), { minute: count, station })] }))
    }
    return own
  })

const collisions = (withShare: boolean): number =>
  [1, 2, 3].reduce((sum, seed) => {
    const all = bookedApart(seed, 5, withShare)
    return sum + all.length - standingOf(all).length
  }, 0)

it('twenty stations that book apart collide far less when each begins with its own share', () => {
  const [without, withShare] = [collisions(false), collisions(true)]
  expect(without).toBeGreaterThan(0)
  expect(withShare).toBeLessThan(without / 4)
})
