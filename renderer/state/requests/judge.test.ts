import { describe, expect, it } from 'vitest'
import { appointmentOf } from '#domain/appointment/appointment.ts'
import { appointmentEntry, booked } from '#domain/appointment/builders.ts'
import { usualPolicy, usualRule } from '#domain/appointment/policy.ts'
import { knownTimetable, weekRow } from '#domain/hours/builders.ts'
import { request } from '#domain/request/builders.ts'
import { seatingOf } from '#domain/staff/seating.ts'
import { momentOf } from '#domain/time/day.ts'
import { testBoard, testProduct, testSite } from '#renderer/visit/builders.ts'
import { type RequestFacts, judged } from './judge.ts'

const day = '2026-12-01'
const product = testProduct('passport', 'A')
const board = {
  ...testBoard({ products: [{ ...product, local: { ...product.local, appointment: 'possible' } }] }),
  site: { ...testSite, counters: testSite.counters.map((one) => ({ ...one, kind: 'theme' as const, queues: ['A'] })) },
  timetables: [knownTimetable([weekRow('09:00', '12:00', { weekday: 2 })])],
}
const usual: RequestFacts = {
  ...{ board, seating: seatingOf([]), appointments: [], now: momentOf('2026-12-01', '09:30') },
  policy: { ...usualPolicy, usual: { ...usualRule, walkInShare: 0, leadHours: 48 } },
  statusOf: () => 'published',
}
const judge = (facts: Partial<RequestFacts> = {}, part: Parameters<typeof request>[0] = {}) =>
  judged({ id: 'request:gm-k7m2x9pd', request: request(part) }, { ...usual, ...facts })
const seatsIn = (taken: ReturnType<typeof judge>) =>
  taken.ok ? taken.payload?.seats.map(({ resource }) => resource) : `${taken.refusal} ${taken.what}`

describe('what becomes of a request by what a station knows', () => {
  it('is an appointment with who is free, sooner too than appointments are made by now', () => {
    expect(seatsIn(judge())).toEqual(['staff:an', 'counter:1'])
  })

  it('is at the counter where the rota puts the clerk', () => {
    const assignment = { staff: 'staff:an', counter: '2', day, from: '09:00', to: '12:00' }
    expect(seatsIn(judge({ seating: seatingOf([{ assignments: { a: assignment } }]) }))).toEqual([
      'staff:an',
      'counter:2',
    ])
  })

  it('is with another one where the first is taken, and nothing where all are', () => {
    const at = { from: momentOf(day, '10:00'), until: momentOf(day, '10:30'), way: 'onSite' as const }
    const takenBy = (code: string, resource: string) =>
      appointmentOf({
        id: `appointment:gm-${day}-${code}`,
        log: [
          appointmentEntry(booked({ ...at, seats: [{ resource, ...at }].map(({ way: _way, ...one }) => one) }), {
            minute: 1,
          }),
        ],
      })
    const an = takenBy('b2c3d4e5', 'staff:an')
    expect(seatsIn(judge({ appointments: [an] }))).toEqual(['staff:els', 'counter:1'])
    expect(seatsIn(judge({ appointments: [an, takenBy('b2c3d4e6', 'staff:els')] }))).toBe('noSeats allTaken')
  })

  it('is nothing while it is closed, and where the product needs none', () => {
    expect(seatsIn(judge({}, { from: `${day}T12:00:00+01:00`, until: `${day}T12:20:00+01:00` }))).toBe('noSeats closed')
    const policy = { ...usual.policy, products: { passport: { walkInOnly: true } } }
    expect(seatsIn(judge({ policy }))).toBe('walkInOnly passport')
  })
})
