import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyPlan } from '#tests/arbitrary/appointmentEntry.ts'
import type { Envelope } from '../document/log.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import { appointmentEntry, appointmentWith, booked, confirmedAt, planAt, testAppointmentDay } from './builders.ts'
import { verdictOn } from './confirming.ts'
import type { AppointmentPayload, Plan } from './entry.ts'
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

it('it waits for somebody who is moved away from there and whose new seats are not confirmed: they may come back', () => {
  const later = planAt('11:00', '11:30')
  const moved = appointmentEntry({ type: 'rescheduled', ...later }, { minute: 4, id: 'moved' })
  const confirmed = appointmentEntry({ type: 'confirmed', seat: 'moved' }, { minute: 4.01 })
  const leaving = (then: readonly Envelope[]): Appointment =>
    appointmentWith({ code: 'bbbbbbbb', plan, minute: 1, then: [confirmedAt(1), moved, ...then] })
  expect([verdictOn(own, [leaving([])]), verdictOn(own, [leaving([confirmed])])]).toEqual(['wait', 'confirm'])
  expect(verdictOn(appointmentWith({ code: 'aaaaaaaa', plan, minute: 20 }), [leaving([])])).toBe('confirm')
})

/**
 * Stations that book at the same moment, or move what is confirmed to them: each writes, then looks, then says what it found; their
 * steps in any order.
 */
const codes = 'abcdef'
type Step = 'write' | 'look' | 'say'
const steps: readonly Step[] = ['write', 'look', 'say', 'look', 'say', 'look', 'say']

/** What is confirmed to those who move: one after the other, where others want to be too. */
const firstPlan = (place: number): Plan => {
  const quarter = (n: number): string =>
    `${String(9 + Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`
  return planAt(quarter(2 * place), quarter(2 * place + 2), ['staff:an'])
}

it('whoever books or moves at the same moment, in whatever order their steps fall: never are two confirmed that meet', () => {
  const race = fc
    .array(fc.record({ plan: anyPlan, minute: fc.integer({ min: 1, max: 9 }), moves: fc.boolean() }), {
      ...{ minLength: 2, maxLength: 4 },
    })
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
      const stations = bookings.map(({ plan: wanted, minute, moves }, place) => {
        const [id, station] = [`appointment:gm-${testAppointmentDay}-${codes.charAt(place).repeat(8)}`, `k${place}`]
        const log: Envelope[] = moves
          ? [appointmentEntry(booked(firstPlan(place)), { minute: 0, station }), confirmedAt(0, station)]
          : []
        if (moves) server.set(id, log)
        const payload: AppointmentPayload = moves ? { type: 'rescheduled', ...wanted } : booked(wanted)
        const written = appointmentEntry(payload, { minute, station, id: `seat${place}` })
        return { id, station, moves, minute, written, log, at: 0, seen: [] as Appointment[] }
      })
      for (const place of order) {
        const one = stations[place]
        if (one === undefined) continue
        const step = steps[one.at++]
        const append = (entry: Envelope): void => {
          one.log = [...one.log, entry]
          server.set(one.id, one.log)
        }
        if (step === 'write') append(one.written)
        if (step === 'look') one.seen = onServer()
        const present = appointmentOf({ id: one.id, log: [...one.log] })
        if (step !== 'say' || present.confirmed || present.stage !== 'booked') continue
        const verdict = verdictOn(present, one.seen)
        if (verdict === 'wait') continue
        const said = { minute: one.minute + one.at / 100, station: one.station }
        const seat = `seat${place}`
        if (verdict === 'confirm') append(appointmentEntry({ type: 'confirmed', seat }, said))
        else append(appointmentEntry(one.moves ? { type: 'undone', target: seat } : { type: 'withdrawn', seat }, said))
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
