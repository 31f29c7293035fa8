import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLog } from '#tests/arbitrary/entry.ts'
import { atMinute, entry, visitWith } from './builders.ts'
import { durationsOf } from './duration.ts'
import { visitOf } from './visit.ts'

const minutes = (count: number): number => count * 60_000
const called = entry('called', { minute: 5 })
const started = entry('started', { minute: 7 })

describe('the times of a visit', () => {
  it('run while the citizen waits, walks and is served', () => {
    expect(durationsOf(visitWith(), atMinute(3))).toEqual({ waitMs: minutes(3) })
    expect(durationsOf(visitWith(called), atMinute(6))).toEqual({ waitMs: minutes(5), wayMs: minutes(1) })
    expect(durationsOf(visitWith(called, started), atMinute(10))).toEqual({
      waitMs: minutes(5),
      wayMs: minutes(2),
      serviceMs: minutes(3),
    })
  })

  it('stand still once it is over', () => {
    const over = visitWith(called, started, entry('finished', { minute: 12 }))
    expect(durationsOf(over, atMinute(60))).toEqual({ waitMs: minutes(5), wayMs: minutes(2), serviceMs: minutes(5) })
  })

  it('stand still when the citizen went away without being called', () => {
    expect(durationsOf(visitWith(entry('left', { minute: 9 })), atMinute(60))).toEqual({ waitMs: minutes(9) })
  })

  it('count the way until a citizen who never came was given up', () => {
    const missed = visitWith(called, entry('missed', { minute: 8 }))
    expect(durationsOf(missed, atMinute(60))).toEqual({ waitMs: minutes(5), wayMs: minutes(3) })
  })

  it('count the second way when a parked visit is called again', () => {
    const again = visitWith(called, started, entry('parked', { minute: 9 }), entry('called', { minute: 30 }))
    expect(durationsOf(again, atMinute(31))).toEqual({ waitMs: minutes(5), wayMs: minutes(1) })
  })

  it('are absent for a paper ticket whose beginning is unknown', () => {
    const log = [entry('presented', { minute: 4 }), called]
    expect(durationsOf(visitOf({ id: 'visit:gm-2026-11-23-A101', log }), atMinute(6))).toEqual({ wayMs: minutes(1) })
  })

  it('are the true ones where a kiosk’s clock is ten minutes ahead', () => {
    const id = 'visit:gm-2026-11-23-A101'
    const skew = -minutes(10)
    const kiosk = { station: 'k2', skew }
    const log = [
      entry('registered', { minute: 10, ...kiosk }),
      entry('issued', { minute: 10.1, ...kiosk }),
      // Stamped behind what the counter saw, as always.
      entry('called', { minute: 10.2, skew: -minutes(6.2) }),
      entry('started', { minute: 10.3, skew: -minutes(5.3) }),
      entry('finished', { minute: 12 }),
    ]
    const times = { waitMs: minutes(4), wayMs: minutes(1), serviceMs: minutes(7) }
    expect(durationsOf(visitOf({ id, log }), atMinute(60))).toEqual(times)
    expect(durationsOf(visitOf({ id, log: log.slice(0, 2) }), atMinute(3))).toEqual({ waitMs: minutes(3) })
  })

  it('are never negative, whatever the clocks of the stations say', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: -5, max: 90 }), (log, minute) => {
        const times = durationsOf(visitOf({ id: 'visit:gm-2026-11-23-A101', log }), atMinute(minute))
        for (const time of Object.values(times)) expect(time).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
