import { describe, expect, it } from 'vitest'
import { appointmentEntry, appointmentWith, planAt, testAppointmentDay } from '#domain/appointment/builders.ts'
import type { Person } from '#domain/person/person.ts'
import { appointmentDays } from './appointmentList.ts'

const late = appointmentWith({ code: 'a2a2a2a2', plan: planAt('11:00', '11:30'), minute: 0 })
const early = appointmentWith({ code: 'b2b2b2b2', plan: planAt('10:00', '10:30'), minute: 1 })
const met = appointmentWith({ code: 'c2c2c2c2', plan: planAt('10:15', '10:45'), minute: 2 })
const gone = appointmentWith({
  code: 'd2d2d2d2',
  plan: planAt('14:00', '14:30'),
  minute: 3,
  then: [appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 4 })],
})
const days = [testAppointmentDay, '2026-11-27']
const person: Person = {
  visit: early.id,
  expires: '2026-12-26',
  name: 'Jan Janssens',
  phone: '0470 12 34 56',
  notes: {},
}
const all = [late, gone, met, early]

describe('the list of appointments', () => {
  it('has who is expected, day by day in order, with those for whom another time is to be found, and nobody who cancelled', () => {
    const [today, tomorrow] = appointmentDays(all, { days, persons: undefined })
    expect(today?.rows.map(({ code, standing }) => [code, standing])).toEqual([
      ['B2B2-B2B2', 'expected'],
      ['C2C2-C2C2', 'anew'],
      ['A2A2-A2A2', 'expected'],
    ])
    expect(tomorrow).toEqual({ day: '2026-11-27', rows: [] })
  })

  it('says nothing of people unless it was asked to', () => {
    const persons = new Map([[early.id, person]])
    expect(JSON.stringify(appointmentDays(all, { days, persons: undefined }))).not.toContain('Janssens')
    expect(appointmentDays(all, { days, persons })[0]?.rows[0]).toMatchObject({
      name: 'Jan Janssens',
      phone: '0470 12 34 56',
    })
  })
})
