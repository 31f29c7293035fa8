import { expect, it } from 'vitest'
import {
  appointmentEntry,
  appointmentWith,
  confirmedAt,
  planAt,
  testAppointmentDay,
} from '#domain/appointment/builders.ts'
import { momentOf } from '#domain/time/day.ts'
import { agendaStandings } from './agendaStanding.ts'

it('an agenda tells what waits for the server’s word, what yields, and who is there', () => {
  const plan = planAt('10:00', '10:30')
  const appointments = [
    appointmentWith({ code: 'aaaaaaaa', plan, minute: 0, then: [confirmedAt(0)] }),
    appointmentWith({ code: 'bbbbbbbb', plan, minute: 1 }),
    appointmentWith({ code: 'cccccccc', plan: planAt('11:00', '11:30'), minute: 2 }),
    appointmentWith({
      ...{ code: 'dddddddd', plan: planAt('08:40', '08:50'), minute: 3 },
      then: [appointmentEntry({ type: 'arrived' }, { minute: 4 })],
    }),
  ]
  const standings = agendaStandings(appointments, { now: momentOf(testAppointmentDay, '08:30'), policy: undefined })
  expect(appointments.map(({ id }) => standings.get(id))).toEqual(['expected', 'replan', 'unconfirmed', 'arrived'])
})
