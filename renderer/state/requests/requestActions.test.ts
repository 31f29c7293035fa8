import { firstValueFrom } from 'rxjs'
import { expect, it, onTestFinished } from 'vitest'
import { appointmentOf } from '#domain/appointment/appointment.ts'
import { appointmentEntry, booked, planAt, testAppointment } from '#domain/appointment/builders.ts'
import { request } from '#domain/request/builders.ts'
import { answerId } from '#domain/request/answer.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import type { AppointmentActions } from '../appointments/appointmentActions.ts'
import { nameLate } from './lateNames.ts'
import { requestsOf, unanswered } from './openRequests.ts'
import { requestActionsWith } from './requestActions.ts'

const id = 'request:gm-k7m2x9pd'
const plan = planAt('10:00', '10:30')
const asked: EditedDocument = { id, type: 'request', data: request(), stamps: {}, history: [] }
const name: EditedDocument = {
  ...{ id: 'requestName:gm-k7m2x9pd', type: 'requestName', stamps: {}, history: [] },
  data: { request: id, expires: '2026-12-31', name: 'Zoë', phone: '0470 12 34 56' },
}

let replicas = 0
/** A station that knows of one request; `entries` stand in its appointment already. */
const desk = async (entries: Parameters<typeof appointmentOf>[0]['log'] = []) => {
  const { url, browser } = await openHost()
  const bridge = bridgeTo(url, await browser.cookieFor())
  const { storage } = newStorage()
  const replica = await openReplica({ name: `requests-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  await saveEdit(replica, asked)
  const bookings: Parameters<AppointmentActions['book']>[0][] = []
  const book: AppointmentActions['book'] = (booking) => {
    bookings.push(booking)
    const made = appointmentOf({
      id: testAppointment,
      log: [appointmentEntry(booked(booking.plan), { minute: 1 })],
    })
    return Promise.resolve({ ok: true, value: { appointment: made, standing: 'confirmed' } })
  }
  const actions = requestActionsWith({
    ...{ replica, bridge, site: 'gm', book },
    present: (of) => Promise.resolve(appointmentOf({ id: of, log: entries })),
  })
  const known = () => firstValueFrom(requestsOf(replica, 'gm'))
  return { replica, bridge, bookings, actions, known, open: { id, request: request() } }
}

it('a request that is given a time becomes an appointment by its code, with whoever asked, and says so to the program', async () => {
  const { replica, actions, bookings, known, open } = await desk()
  await saveEdit(replica, name)
  expect((await actions.give(open, plan)).ok).toBe(true)
  expect(bookings).toMatchObject([
    {
      ...{ plan, code: 'k7m2x9pd', citizen: { name: 'Zoë', phone: '0470 12 34 56' } },
      matter: { products: ['passport'], source: 'web' },
    },
  ])
  expect(await known()).toMatchObject([{ id, answer: { is: 'booked', appointment: testAppointment } }])
  expect(unanswered(await known())).toEqual([])
  expect(await actions.give(open, plan)).toMatchObject({ ok: false, error: { code: 'appointmentChanged' } })
  expect(bookings).toHaveLength(1)
})

it('a request whose code somebody else has is given no time under it', async () => {
  const { actions, bookings, open } = await desk([appointmentEntry(booked(plan), { minute: 0 })])
  expect((await actions.give(open, plan)).ok).toBe(false)
  expect(bookings).toEqual([])
})

it('a request that is refused says why', async () => {
  const { replica, actions, known, open } = await desk()
  await actions.refuse(open, { reason: 'notNeeded', what: '' })
  expect(await known()).toMatchObject([{ answer: { is: 'refused', reason: 'notNeeded' } }])
  expect(await replica.settings.findOne(answerId(id)).exec()).not.toBeNull()
})

it('a name that arrives later than the appointment was made is noted with it once, by the station whose turn it is', async () => {
  const { replica, actions, known, open } = await desk()
  await actions.give(open, plan)
  const named: unknown[] = []
  const present = { isKept: false }
  const give = (appointment: string, citizen: object) => {
    if (present.isKept) named.push({ appointment, ...citizen })
    return Promise.resolve(present.isKept)
  }
  const done = new Set<string>()
  const look = async ({ isTurn = true, today = '2026-11-20' } = {}) =>
    nameLate({ replica, name: give, requests: await known(), isTurn: () => isTurn, today, done })
  expect(await look()).toBe(0)
  await saveEdit(replica, name)
  expect(await look({ isTurn: false })).toBe(0)
  expect(await look()).toBe(0)
  present.isKept = true
  expect(await look({ today: '2026-11-27' })).toBe(0)
  done.clear()
  expect(await look()).toBe(1)
  expect(await look()).toBe(0)
  expect(named).toEqual([{ appointment: testAppointment, name: 'Zoë', phone: '0470 12 34 56' }])
})
