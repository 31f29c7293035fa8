import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Resource, type Seat } from '../appointment/entry.ts'
import { momentOf } from '../time/day.ts'
import { request } from './builders.ts'
import { Request } from './request.ts'
import { takeUp } from './takeUp.ts'

const id = 'request:gm-k7m2x9pd'
const now = momentOf('2026-11-26', '12:00')
const seat = ({ from, until }: { from: number; until: number }): Seat[] => [{ resource: 'staff:an', from, until }]
const ask = (part: Partial<Request> = {}, more: Partial<Parameters<typeof takeUp>[0]> = {}) =>
  takeUp({
    ...{ id, request: request(part), now, seats: seat },
    ...{ statusOf: () => 'published', present: () => undefined },
    ...more,
  })
const refusalOf = (...question: Parameters<typeof ask>) => {
  const taken = ask(...question)
  return taken.ok ? undefined : taken.refusal
}

describe('a request of another program', () => {
  it('becomes the booking of the appointment that bears its code, wherever it is taken up', () => {
    const taken = ask()
    expect(taken).toMatchObject({
      ...{ ok: true, appointment: 'appointment:gm-2026-12-01-k7m2x9pd' },
      payload: { type: 'booked', products: ['passport'], from: momentOf('2026-12-01', '10:00'), source: 'web' },
    })
    expect(ask()).toEqual(taken)
  })

  it.each<[string, Partial<Request>, string]>([
    ['in another zone', { from: '2026-12-01T10:00:00+02:00' }, 'otherZone'],
    [
      'in summer time after it ended',
      { from: '2026-12-01T11:00:00+02:00', until: '2026-12-01T11:20:00+02:00' },
      'otherZone',
    ],
    ['at no moment', { from: '2026-02-30T10:00:00+01:00' }, 'noMoment'],
    ['that goes backwards', { until: '2026-12-01T09:00:00+01:00' }, 'backwards'],
    ['over midnight', { until: '2026-12-02T09:00:00+01:00' }, 'notOneDay'],
    ['of the past', { from: '2026-11-25T10:00:00+01:00', until: '2026-11-25T10:20:00+01:00' }, 'past'],
  ])('%s is refused by a code', (_name, part, refusal) => {
    expect(refusalOf(part)).toBe(refusal)
  })

  it('for what is not offered, not free, or no request is refused by a code', () => {
    expect(refusalOf({}, { statusOf: () => 'withdrawn' })).toBe('withdrawnProduct')
    expect(refusalOf({}, { statusOf: () => undefined })).toBe('unknownProduct')
    expect(ask({}, { seats: () => 'closed' })).toMatchObject({ ok: false, refusal: 'noSeats', what: 'closed' })
    expect(refusalOf({}, { seats: () => 'walkInOnly' })).toBe('walkInOnly')
    expect(refusalOf({}, { seats: () => [] })).toBe('noSeats')
    const short = ({ from }: { from: number }): Seat[] => [{ resource: 'staff:an', from, until: from + 60_000 }]
    expect(refusalOf({}, { seats: short })).toBe('noSeats')
    expect(refusalOf({}, { present: () => ({ stage: 'booked', source: 'desk', products: ['passport'] }) })).toBe(
      'taken',
    )
    expect(refusalOf({}, { present: () => ({ stage: 'booked', source: 'web', products: ['move'] }) })).toBe('taken')
    expect(refusalOf({}, { id: 'request:gm-1' })).toBe('noRequest')
  })

  it('that was taken up is not taken up again, also when its appointment was moved; one whose seat had gone is', () => {
    const known = { stage: 'booked', source: 'web', products: ['passport'] as string[] } as const
    const [here, there] = ['appointment:gm-2026-12-01-k7m2x9pd', 'appointment:gm-2026-12-02-k7m2x9pd']
    expect(ask({}, { present: () => known })).toEqual({ ok: true, appointment: here })
    expect(ask({}, { present: () => ({ ...known, stage: 'movedAway', movedTo: there }) })).toEqual({
      ...{ ok: true, appointment: there },
    })
    expect(ask({}, { present: () => ({ ...known, stage: 'withdrawn' }) })).toEqual(ask())
  })

  it('leads to a clear answer whatever stands in it', () => {
    const moment = fc.oneof(
      fc.constantFrom('2026-12-01T10:00:00+01:00', '2026-03-29T02:30:00+01:00', '2026-10-25T02:30:00+02:00', ''),
      fc.string({ maxLength: 30 }),
    )
    fc.assert(
      fc.property(moment, moment, fc.array(fc.string(), { maxLength: 3 }), (from, until, wishes) => {
        const taken = ask({ from, until, wishes: wishes.filter((one) => Resource.safeParse(one).success) })
        if (taken.ok) expect(taken.payload?.until).toBeGreaterThan(taken.payload?.from ?? Infinity)
        else expect(taken.refusal).not.toBe('')
      }),
    )
  })

  it('is only what the published schema says', () => {
    expect(Request.safeParse(request()).success).toBe(true)
    for (const wrong of [
      { from: '2026-12-01 10:00' },
      { from: '2026-12-01T10:00:00Z' },
      { people: 0 },
      { name: 'An' },
    ]) {
      expect(Request.safeParse({ ...request(), ...wrong }).success).toBe(false)
    }
  })
})
