import { expect, it } from 'vitest'
import { appointmentEntry, appointmentWith, planAt, testAppointmentDay } from '#domain/appointment/builders.ts'
import { momentOf } from '#domain/time/day.ts'
import type { Board } from '../state/model.ts'
import { rowsOf } from './AppointmentsOfDay.tsx'
import { findAppointments } from './findAppointments.ts'

const one = appointmentWith({ code: 'k7m2x9pd', plan: planAt('10:00', '10:30'), minute: 0 })
const met = appointmentWith({ code: 'aaaabbbb', plan: planAt('10:15', '10:45'), minute: 1 })
const gone = appointmentWith({
  ...{ code: 'ccccdddd', plan: planAt('09:00', '09:30'), minute: 2 },
  then: [appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 3 })],
})
const persons: Board['persons'] = new Map([
  [one.id, { visit: one.id, expires: '2026-12-26', name: 'Zoë Vandenbroucke', notes: {} }],
])
const found = (query: string): string[] =>
  findAppointments({ appointments: [gone, one, met], persons }, query).map(({ code }) => code)

it('an appointment is found by its code however it is typed, by what a scanner reads, and by a name', () => {
  for (const query of ['K7M2-X9PD', 'k7m2 x9pd', one.id, 'vanden', 'zoe']) expect(found(query)).toEqual(['k7m2x9pd'])
  for (const query of ['', 'zo', 'K7M2', 'paspoort']) expect(found(query)).toEqual([])
})

it('the day’s list says which one yields, and what is cancelled comes last', () => {
  const now = momentOf(testAppointmentDay, '08:30')
  const rows = rowsOf([gone, one, met], { now, policy: undefined })
  expect(rows.map(({ appointment, standing }) => [appointment.code, standing])).toEqual([
    ['k7m2x9pd', 'expected'],
    ['aaaabbbb', 'replan'],
    ['ccccdddd', 'cancelled'],
  ])
})
