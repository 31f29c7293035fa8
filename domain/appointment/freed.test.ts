import { describe, expect, it } from 'vitest'
import type { Envelope } from '../document/log.ts'
import { momentOf } from '../time/day.ts'
import { entry } from '../visit/builders.ts'
import { type Visit, visitOf } from '../visit/visit.ts'
import { appointmentEntry, appointmentWith, planAt, testAppointmentDay } from './builders.ts'
import { freedSeats, walkInFor } from './freed.ts'
import { usualPolicy } from './policy.ts'

const at = (time: string): number => momentOf(testAppointmentDay, time)
const plan = planAt('10:00', '10:30', ['staff:an', 'counter:4'])
const atTen = (...then: Envelope[]) => appointmentWith({ plan, minute: 0, then })
const missed = (givenTo?: string) =>
  appointmentEntry({ type: 'missed', ...(givenTo === undefined ? {} : { givenTo }) }, { minute: 5 })
const freed = (question: { appointments: ReturnType<typeof atTen>[]; visits?: Visit[]; now: string }) =>
  freedSeats({ visits: [], ...question, policy: usualPolicy, now: at(question.now) })

const walkIn = (number: number, products: string[], ...log: Envelope[]): Visit =>
  visitOf({
    id: `visit:gm-${testAppointmentDay}-A${String(number)}`,
    log: [entry('registered', { minute: number, number, products }), entry('issued', { minute: number }), ...log],
  })
const toAn = entry('transferred', { minute: 200, to: { kind: 'staff', staff: 'staff:an', queue: 'A' } })

describe('an appointment for which nobody comes', () => {
  it('frees its clerk once the minutes of the rule have passed, until it would have ended', () => {
    expect(freed({ appointments: [atTen()], now: '10:10' })).toEqual([])
    expect(freed({ appointments: [atTen()], now: '10:11' })).toMatchObject([{ staff: 'staff:an', until: at('10:30') }])
    expect(freed({ appointments: [atTen()], now: '10:30' })).toEqual([])
  })

  it('frees them at once where somebody says that nobody comes, though not before its time', () => {
    expect(freed({ appointments: [atTen(missed())], now: '09:59' })).toEqual([])
    expect(freed({ appointments: [atTen(missed())], now: '10:01' })).toHaveLength(1)
  })

  it('frees nobody where the citizen is there, or the seat is another one’s', () => {
    const here = atTen(appointmentEntry({ type: 'arrived' }, { minute: 5 }))
    const other = appointmentWith({ code: 'a2a2a2a2', plan, minute: 1, then: [missed()] })
    expect(freed({ appointments: [here], now: '10:15' })).toEqual([])
    const yields = appointmentWith({ code: 'b2b2b2b2', plan, minute: 1 })
    expect(freed({ appointments: [here, yields], now: '10:15' })).toEqual([])
    expect(freed({ appointments: [here, other], now: '10:15' })).toHaveLength(1)
  })

  it('frees them no more once somebody was sent there, and again where that was taken back', () => {
    const { id } = walkIn(101, ['passport'])
    const given = { appointments: [atTen(missed(id))], now: '10:15' }
    expect(freed({ ...given, visits: [walkIn(101, ['passport'], toAn)] })).toEqual([])
    expect(freed({ ...given, visits: [walkIn(101, ['passport'])] })).toHaveLength(1)
  })
})

describe('who goes to somebody who is free', () => {
  const question = {
    desk: { counter: '4', staff: 'staff:an', queues: ['B'] },
    can: (product: string) => product !== 'permit',
    targets: {},
    now: at('10:15'),
  }

  it('is the first of those who walked in for what that clerk can do, in whatever queue', () => {
    const visits = [walkIn(101, ['permit']), walkIn(103, ['passport']), walkIn(102, ['passport', 'permit'])]
    expect(walkInFor({ ...question, visits })?.label).toBe('A103')
  })

  it('is nobody who was sent to somebody else, has an appointment, or came for nothing that is known', () => {
    const appointment = { id: `appointment:gm-${testAppointmentDay}-k7m2x9pd`, due: at('11:00') }
    const withOne = visitOf({
      id: `visit:gm-${testAppointmentDay}-A104`,
      log: [
        entry('registered', { minute: 1, number: 104, products: ['passport'], appointment }),
        entry('issued', { minute: 1 }),
      ],
    })
    const visits = [walkIn(101, ['passport'], toAn), walkIn(102, []), withOne]
    expect(walkInFor({ ...question, visits })).toBeUndefined()
    expect(walkInFor({ ...question, desk: { ...question.desk, queues: ['A'] }, visits })?.label).toBe('A102')
  })
})
