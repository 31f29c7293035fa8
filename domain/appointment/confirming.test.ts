import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyPlan } from '#tests/arbitrary/appointmentEntry.ts'
import type { Envelope } from '../document/log.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import { appointmentEntry, appointmentWith, booked, confirmedAt, planAt, testAppointmentDay } from './builders.ts'
import { verdictOn } from './confirming.ts'
import { meet } from './seats.ts'

const plan = planAt('10:00', '10:30')
const own = appointmentWith({ code: 'aaaaaaaa', plan, minute: 5, station: 'k1' })

it('alone on its seats it is confirmed', () => {
  const elsewhere = appointmentWith({ code: 'bbbbbbbb', plan: planAt('10:30', '11:00'), minute: 1 })
  expect(verdictOn(own, [own, elsewhere])).toBe('confirm')
})

it('it is withdrawn where somebody was confirmed there, or booked earlier', () => {
  const earlier = appointmentWith({ code: 'bbbbbbbb', plan, minute: 1 })
  const confirmed = appointmentWith({ code: 'bbbbbbbb', plan, minute: 9, then: [confirmedAt(9)] })
  expect([verdictOn(own, [earlier]), verdictOn(own, [confirmed])]).toEqual(['withdraw', 'withdraw'])
})

it('it waits for somebody who booked later and may not have seen it', () => {
  expect(verdictOn(own, [appointmentWith({ code: 'bbbbbbbb', plan, minute: 9 })])).toBe('wait')
})

it('it waits for somebody who yields to a third that is not confirmed: they may have looked before that one was there', () => {
  const between = appointmentWith({ code: 'bbbbbbbb', plan: planAt('09:30', '10:15'), minute: 3 })
  const third = appointmentWith({ code: 'cccccccc', plan: planAt('09:00', '09:45'), minute: 1 })
  expect(verdictOn(own, [between, third])).toBe('wait')
  const then = [confirmedAt(1)]
  const settled = appointmentWith({ code: 'cccccccc', plan: planAt('09:00', '09:45'), minute: 1, then })
  expect(verdictOn(own, [between, settled])).toBe('confirm')
})

/** Stations that book at the same moment: each writes, then looks, then says what it found; their steps in any order. */
const codes = 'abcdef'
type Step = 'write' | 'look' | 'say'
const steps: readonly Step[] = ['write', 'look', 'say', 'look', 'say', 'look', 'say']

it('whoever books at the same moment, in whatever order their steps fall: never are two confirmed that meet', () => {
  const race = fc
    .array(fc.record({ plan: anyPlan, minute: fc.integer({ min: 0, max: 9 }) }), { minLength: 2, maxLength: 4 })
    .chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(
          some.flatMap((_, place) => steps.map(() => place)),
          { minLength: some.length * steps.length },
        ),
      ),
    )
  fc.assert(
    fc.property(race, ([bookings, order]) => {
      const server = new Map<string, Envelope[]>()
      const onServer = (): Appointment[] => [...server].map(([id, log]) => appointmentOf({ id, log: [...log] }))
      const stations = bookings.map(({ plan: wanted, minute }, place) => ({
        id: `appointment:gm-${testAppointmentDay}-${codes.charAt(place).repeat(8)}`,
        log: [appointmentEntry(booked(wanted), { minute, station: `k${place}`, id: `seat${place}` })] as Envelope[],
        at: 0,
        seen: [] as Appointment[],
      }))
      for (const place of order) {
        const station = stations[place]
        if (station === undefined) continue
        const step = steps[station.at++]
        if (step === 'write') server.set(station.id, station.log)
        if (step === 'look') station.seen = onServer()
        const present = appointmentOf({ id: station.id, log: [...station.log] })
        if (step !== 'say' || present.confirmed || present.stage !== 'booked') continue
        const verdict = verdictOn(present, station.seen)
        if (verdict === 'wait') continue
        const type = verdict === 'confirm' ? 'confirmed' : 'withdrawn'
        const said = { minute: 20 + station.at, station: `k${place}` }
        station.log = [...station.log, appointmentEntry({ type, seat: `seat${place}` }, said)]
        server.set(station.id, station.log)
      }
      const confirmed = onServer().filter((one) => one.confirmed && one.stage === 'booked')
      for (const [place, one] of confirmed.entries()) {
        for (const other of confirmed.slice(place + 1)) {
          expect(one.plan !== undefined && other.plan !== undefined && meet(one.plan, other.plan)).toBe(false)
        }
      }
    }),
    { numRuns: 400 },
  )
})
