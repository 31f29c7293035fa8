import { describe, expect, it } from 'vitest'
import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import { planAt, testAppointmentDay } from '#domain/appointment/builders.ts'
import type { Plan } from '#domain/appointment/entry.ts'
import { type Envelope, unionLogs } from '#domain/document/log.ts'
import { atMinute, entry, stampAt } from '#domain/visit/builders.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import type { Done } from '../model.ts'
import { type AppointmentParts, appointmentActionsWith } from './appointmentActions.ts'

type Answer = 'confirm' | 'withdraw' | 'unanswered'

/** Actions over logs in memory; the server answers in this order, and then that it knows of nobody else. */
const desk = async (...answers: Answer[]) => {
  const { url, browser } = await openHost()
  const logs = new Map<string, Envelope[]>()
  let minute = 0
  const present = (id: string): Appointment => appointmentOf({ id, log: [...(logs.get(id) ?? [])] })
  const named: string[] = []
  /** A visit that a counter has called meanwhile does not end. */
  let isCalled = false
  const end = (id: string, promised: string): Done<Visit> => {
    if (isCalled) return { ok: false, error: { code: 'notInThisState', facts: {} } }
    return {
      ok: true,
      value: visitOf({ id, log: [entry('registered', { minute: 0 }), entry('left', { minute: 1, promised })] }),
    }
  }
  const parts: AppointmentParts = {
    bridge: bridgeTo(url, await browser.cookieFor()),
    site: 'gm',
    now: () => atMinute(minute),
    present: (id) => Promise.resolve(present(id)),
    markLater: () => undefined,
    confirm: () => Promise.resolve(answers.shift() ?? 'confirm'),
    giveTicket: () => Promise.resolve({ ok: false, error: { code: 'internal', facts: {} } }),
    leaveWith: (visit, promised) => Promise.resolve(end(visit.id, promised)),
    registerGone: ({ queue }, promised) => Promise.resolve(end(`visit:gm-2026-11-23-${queue}102`, promised)),
    recording: {
      appointment: (id, payloads) => {
        const entries = payloads.map((payload): Envelope => {
          minute += 0.01
          return { ...payload, id: `e${minute.toFixed(2)}`, at: stampAt(minute), by: 'staff:an', station: 'k1' }
        })
        logs.set(id, unionLogs(logs.get(id) ?? [], entries))
        return Promise.resolve(present(id))
      },
      person: ({ id }) => {
        named.push(id)
        return Promise.resolve()
      },
    },
  }
  const actions = appointmentActionsWith(parts)
  const book = (plan: Plan) =>
    actions.book({
      plan,
      matter: { products: ['passport'], people: 1, language: 'nl', source: 'desk' },
      citizen: { name: 'Zoë' },
    })
  const bookedNow = async (plan: Plan): Promise<Appointment> => {
    const done = await book(plan)
    if (!done.ok) throw new Error(done.error.code)
    return done.value.appointment
  }
  const call = (): void => {
    isCalled = true
  }
  return { actions, book, bookedNow, present, named, call, all: () => [...logs.keys()].map(present) }
}

const ten = planAt('10:00', '10:30')
const eleven = planAt('11:00', '11:30')
const dayMs = 86_400_000
const nextDay: Plan = {
  ...{ from: ten.from + dayMs, until: ten.until + dayMs, way: 'onSite' },
  seats: ten.seats.map(({ resource, from, until }) => ({ resource, from: from + dayMs, until: until + dayMs })),
}

describe('a booking', () => {
  it('is confirmed, or says that it is not yet, and its citizen is noted apart', async () => {
    const { book, named, all } = await desk('confirm', 'unanswered')
    expect(await book(ten)).toMatchObject({
      ok: true,
      value: { standing: 'confirmed', appointment: { confirmed: true } },
    })
    expect(await book(eleven)).toMatchObject({ ok: true, value: { standing: 'unconfirmed' } })
    expect(named).toEqual(all().map(({ id }) => id))
  })

  it('of a seat that somebody else had a moment before is none', async () => {
    const { book, all } = await desk('withdraw')
    expect(await book(ten)).toMatchObject({ ok: false, error: { code: 'seatTaken' } })
    expect(all()).toMatchObject([{ stage: 'withdrawn' }])
  })
})

describe('an appointment that is moved', () => {
  it('has its new time of that day; where somebody has that, it keeps the one it had, confirmed as before', async () => {
    const { actions, bookedNow, present } = await desk('confirm', 'withdraw', 'confirm')
    const one = await bookedNow(ten)
    expect(await actions.move(one, eleven, {})).toMatchObject({ ok: false, error: { code: 'seatTaken' } })
    expect(present(one.id)).toMatchObject({ stage: 'booked', plan: ten, confirmed: true })
    expect((await actions.move(one, eleven, {})).ok).toBe(true)
    expect(present(one.id)).toMatchObject({ stage: 'booked', plan: eleven, confirmed: true })
  })

  it('to another day goes on there under the same code, and stays where it was when that is taken', async () => {
    const { actions, bookedNow, present, all } = await desk('confirm', 'withdraw', 'confirm')
    const one = await bookedNow(ten)
    expect((await actions.move(one, nextDay, {})).ok).toBe(false)
    expect(present(one.id).stage).toBe('booked')
    const moved = await actions.move(one, nextDay, {})
    expect(moved).toMatchObject({ ok: true, value: { appointment: { code: one.code, movedFrom: one.id } } })
    expect(present(one.id)).toMatchObject({ stage: 'movedAway', day: testAppointmentDay })
    expect(all().filter(({ stage }) => stage === 'booked')).toHaveLength(1)
  })
})

it('a cancellation that is taken back has its seats again, and the server’s word for them anew', async () => {
  const { actions, bookedNow } = await desk()
  const cancelled = await actions.cancel(await bookedNow(ten), 'citizen')
  if (!cancelled.ok || cancelled.value.lastEntry === undefined) throw new Error('Nothing was cancelled.')
  const back = await actions.undoAppointment(cancelled.value, cancelled.value.lastEntry)
  expect(back).toMatchObject({ ok: true, value: { stage: 'booked', plan: ten, confirmed: true } })
})

it('who waits for a seat is given one under the same code', async () => {
  const { actions, present } = await desk()
  const wished = await actions.wish({
    wish: { earliest: testAppointmentDay, latest: '2026-12-24', way: 'onSite' },
    matter: { products: ['passport'], people: 2, language: 'fr', source: 'phone' },
    citizen: { name: 'Zoë' },
  })
  if (!wished.ok) throw new Error('Nothing was kept.')
  const given = await actions.move(wished.value, ten, {})
  expect(given).toMatchObject({
    ok: true,
    value: { appointment: { code: wished.value.code, people: 2, language: 'fr' } },
  })
  expect(present(wished.value.id).stage).toBe('movedAway')
})

describe('who cannot be helped today', () => {
  const matter = { products: ['passport'], people: 1, language: 'fr', source: 'desk' } as const
  const promise = { plan: nextDay, matter: { ...matter, products: [...matter.products] }, citizen: {} }
  const waiting = visitOf({ id: 'visit:gm-2026-11-23-A101', log: [entry('registered', { minute: 0 })] })

  it('goes away with an appointment, whether they waited or had just come', async () => {
    const { actions } = await desk('confirm', 'unanswered')
    const given = await actions.promise({ ...promise, who: { visit: waiting } })
    if (!given.ok) throw new Error(given.error.code)
    const { appointment, visit, standing } = given.value
    expect({ visit, standing }).toMatchObject({
      visit: { stage: 'left', promised: appointment.id },
      standing: 'confirmed',
    })
    expect(await actions.promise({ ...promise, who: { newcomer: { queue: 'B' } } })).toMatchObject({
      ok: true,
      value: { standing: 'unconfirmed', visit: { label: 'B102', stage: 'left' } },
    })
  })

  it('has none when a counter called them meanwhile: the seat is free again', async () => {
    const { actions, call, all } = await desk()
    call()
    const given = await actions.promise({ ...promise, who: { visit: waiting } })
    expect(given).toMatchObject({ ok: false, error: { code: 'notInThisState' } })
    expect(all()).toMatchObject([{ stage: 'withdrawn' }])
  })

  it('waits again when that is taken back, and the seat is free', async () => {
    const { actions, present } = await desk()
    const given = await actions.promise({ ...promise, who: { visit: waiting } })
    if (!given.ok) throw new Error(given.error.code)
    expect((await actions.takeBackPromise(given.value.appointment.id)).ok).toBe(true)
    expect(present(given.value.appointment.id).stage).toBe('withdrawn')
  })
})
