import fc from 'fast-check'
import { expect, it } from 'vitest'
import { visitId } from '../visit/label.ts'
import { checkIn } from './checkIn.ts'

const place = { site: 'gm', day: '2026-11-23' }
const known = {
  visit: (id: string) => (id === 'visit:gm-2026-11-23-A117' ? 'the visit' : undefined),
  appointment: (code: string) => (code === 'k7m2x9pd' ? 'the appointment' : undefined),
}
const read = (code: string) => checkIn(code, known, place)

it('a ticket of today is known by its code, and by its number as people type it', () => {
  for (const code of ['visit:gm-2026-11-23-A117', ' visit:gm-2026-11-23-A117 ', 'A117', 'a 117', 'A-0117']) {
    expect(read(code)).toEqual({ kind: 'visit', visit: 'the visit' })
  }
})

it('tickets of another day or site, and those that are over, are told apart', () => {
  expect(read('visit:gm-2026-11-20-A117')).toEqual({ kind: 'otherDay', day: '2026-11-20' })
  expect(read('visit:nb-2026-11-23-A117')).toEqual({ kind: 'otherSite' })
  expect(read('A118')).toEqual({ kind: 'notWaiting', label: 'A118' })
})

it('an appointment of today is known by what is printed on its confirmation, and by its code as people type it', () => {
  for (const code of ['appointment:gm-2026-11-23-k7m2x9pd', 'K7M2-X9PD', 'k7m2 x9pd', ' K7M2X9PD ']) {
    expect(read(code)).toEqual({ kind: 'appointment', appointment: 'the appointment' })
  }
  // It was moved to today; the paper says another day.
  expect(read('appointment:gm-2026-11-20-k7m2x9pd')).toEqual({ kind: 'appointment', appointment: 'the appointment' })
})

it('appointments of another day or site, and those that nothing is known of, are told apart', () => {
  expect(read('appointment:gm-2026-11-30-aaaabbbb')).toEqual({ kind: 'appointmentOtherDay', day: '2026-11-30' })
  expect(read('appointment:nb-2026-11-23-k7m2x9pd')).toEqual({ kind: 'otherSite' })
  expect(read('appointment:gm-2026-11-23-aaaabbbb')).toEqual({ kind: 'noAppointment' })
  expect(read('AAAA-BBBB')).toEqual({ kind: 'noAppointment' })
})

it('what is no code of ours is said to be none', () => {
  for (const code of ['', '117', 'https://example.org', 'visit:gm-2026-11-23-117', 'visit:gm-2026-11-23-a117']) {
    expect(read(code)).toEqual({ kind: 'noCode' })
  }
})

it('every ticket of the day leads to its own visit, however it is given', () => {
  fc.assert(
    fc.property(fc.constantFrom('A', 'B', 'Z'), fc.integer({ min: 1, max: 999_999 }), (queue, number) => {
      const id = visitId({ ...place, queue, number })
      const echo = { visit: (asked: string) => asked, appointment: () => undefined }
      expect(checkIn(id, echo, place)).toEqual({ kind: 'visit', visit: id })
      expect(checkIn(`${queue}${String(number)}`, echo, place)).toEqual({ kind: 'visit', visit: id })
    }),
  )
})

it('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(read(text).kind).toBeTypeOf('string')
    }),
  )
})
