import { describe, expect, it } from 'vitest'
import { planAt, testAppointment } from '#domain/appointment/builders.ts'
import { booked } from '#domain/appointment/builders.ts'
import { request } from '#domain/request/builders.ts'
import type { TakenUp } from '#domain/request/takeUp.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { KnownRequest } from './openRequests.ts'
import { type TakingUp, fromFolder, patienceMs, takingUpWith } from './takeUpAlways.ts'

const id = 'request:gm-k7m2x9pd'
const free: TakenUp = { ok: true, appointment: testAppointment, payload: booked(planAt('10:00', '10:30')) }
const refused = (refusal: 'noSeats' | 'past'): TakenUp => ({ ok: false, refusal, what: 'closed' })

/** A station that sees to one request; each thing it does is told. */
const station = (parts: Partial<TakingUp> & { source?: string; taken?: TakenUp | undefined }) => {
  const { source = 'website', taken = free, ...more } = parts
  const open: KnownRequest = { id, request: request({ source }), answer: undefined }
  const did: string[] = []
  const present = { requests: [open], now: 0 }
  const answer = { is: 'booked', appointment: testAppointment, at: stampAt(1) } as const
  const round = takingUpWith({
    requests: () => present.requests,
    judge: () => Promise.resolve(taken),
    actions: {
      give: () => {
        did.push('give')
        return Promise.resolve({ ok: false, error: { code: 'seatTaken', facts: {} } })
      },
      sayBooked: (_open, appointment) => {
        did.push(`booked ${appointment}`)
        return Promise.resolve({ ok: true, value: answer })
      },
      refuse: (_open, { reason, what }) => {
        did.push(`refused ${reason} ${what}`)
        return Promise.resolve({ ok: true, value: answer })
      },
    },
    mayDecide: () => true,
    turn: () => 0,
    now: () => present.now,
    ...more,
  })
  return { round, did, present, answer }
}

describe('a request from outside', () => {
  it('is given its time where that is free, and again later where somebody else was a moment sooner', async () => {
    const { round, did } = station({})
    expect(await round()).toBe(0)
    await round()
    expect(did).toEqual(['give', 'give'])
  })

  it('that became an appointment before anybody said so, is only answered', async () => {
    const { round, did } = station({ taken: { ok: true, appointment: testAppointment } })
    expect(await round()).toBe(1)
    expect(did).toEqual([`booked ${testAppointment}`])
  })

  it('is refused where it can never come about, and left to people where another time would do', async () => {
    const never = station({ taken: refused('past') })
    await never.round()
    expect(never.did).toEqual(['refused past closed'])
    const other = station({ taken: refused('noSeats') })
    expect(await other.round()).toBe(0)
    expect(other.did).toEqual([])
  })

  it('of a file is refused by nobody but people, as its program reads no answer', async () => {
    const { round, did } = station({ source: fromFolder, taken: refused('past') })
    await round()
    expect(did).toEqual([])
  })

  it('is left alone once it was answered, without a server, and while too little is known', async () => {
    const answered = station({})
    answered.present.requests = answered.present.requests.map((one) => ({ ...one, answer: answered.answer }))
    const cutOff = station({ mayDecide: () => false })
    const early = station({ judge: () => Promise.resolve(undefined) })
    for (const one of [answered, cutOff, early]) {
      await one.round()
      expect(one.did).toEqual([])
    }
  })

  it('is left to the station whose turn it is, and seen to when that one does not', async () => {
    const { round, did, present } = station({ turn: () => 2 })
    await round()
    present.now = 2 * patienceMs - 1
    await round()
    expect(did).toEqual([])
    present.now = 2 * patienceMs
    await round()
    expect(did).toEqual(['give'])
  })
})
