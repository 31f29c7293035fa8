import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLog, reordered } from '#tests/arbitrary/entry.ts'
import { entry, stampAt } from '../visit/builders.ts'
import { Envelope, latestStamp, sameLog, unionLogs } from './log.ts'

describe('the union of two logs', () => {
  it('is associative, also where one id stands for different bytes', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(unionLogs(unionLogs(a, b), c)).toEqual(unionLogs(a, unionLogs(b, c)))
      }),
    )
  })

  it('is commutative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(unionLogs(a, b)).toEqual(unionLogs(b, a))
      }),
    )
  })

  it('is idempotent, and does not care for order or doubles', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), reordered(log))),
        ([log, mixed]) => {
          const once = unionLogs([], log)
          expect(unionLogs(once, once)).toEqual(once)
          expect(unionLogs(mixed, log)).toEqual(once)
        },
      ),
    )
  })

  it('loses no entry and makes none up', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const ids = (log: readonly Envelope[]) => new Set(log.map(({ id }) => id))
        expect(ids(unionLogs(a, b))).toEqual(ids([...a, ...b]))
        for (const kept of unionLogs(a, b)) expect([...a, ...b]).toContainEqual(kept)
      }),
    )
  })

  it('is in the order of the stamps, then of the ids', () => {
    const [x, y, z] = [
      entry('issued', { minute: 1, id: 'z' }),
      entry('called', { minute: 1, id: 'a' }),
      entry('left', { minute: 0 }),
    ]
    expect(unionLogs([x], [y, z])).toEqual([z, y, x])
  })

  it('keeps the smaller canonical JSON of two entries with one id', () => {
    const one = entry('called', { minute: 1, id: 'same', counter: '1' })
    const two = entry('called', { minute: 1, id: 'same', counter: '2' })
    expect(unionLogs([two], [one])).toEqual([one])
    expect(unionLogs([one], [two])).toEqual([one])
  })
})

describe('two logs', () => {
  it('are the same when they hold the same entries in whatever order', () => {
    fc.assert(
      fc.property(
        anyLog.map((log) => unionLogs([], log)).chain((log) => fc.tuple(fc.constant(log), reordered(log))),
        ([log, mixed]) => {
          expect(sameLog(log, mixed)).toBe(true)
          expect(sameLog(mixed, log)).toBe(true)
        },
      ),
    )
  })

  it('are the same exactly when their union adds nothing to either', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (x, y) => {
        const [a, b] = [unionLogs([], x), unionLogs([], y)]
        const union = unionLogs(a, b)
        expect(sameLog(a, b)).toBe(sameLog(a, union) && sameLog(b, union))
      }),
    )
  })

  it('differ when an entry is missing or says something else', () => {
    const one = entry('called', { minute: 1, counter: '1' })
    expect(sameLog([one], [])).toBe(false)
    expect(sameLog([one], [{ ...one, counter: '2' }])).toBe(false)
    expect(sameLog([one], [{ ...one }])).toBe(true)
  })
})

describe('an envelope', () => {
  it('keeps whatever else an entry says', () => {
    const strange = { ...entry('left', { minute: 1 }), type: 'teleported', deep: { er: [1, null] } }
    expect(Envelope.parse(strange)).toEqual(strange)
  })

  it('refuses an entry without id, author, station, type, or with a stamp that is none', () => {
    const good = entry('left', { minute: 1 })
    for (const part of ['id', 'by', 'station', 'type']) {
      expect(Envelope.safeParse({ ...good, [part]: '' }).success).toBe(false)
    }
    expect(Envelope.safeParse({ ...good, at: '2026-11-23 09:00' }).success).toBe(false)
    expect(Envelope.safeParse({ ...good, id: 'x'.repeat(65) }).success).toBe(false)
  })
})

it('the latest stamp of a log is the largest, and an empty log has none', () => {
  expect(latestStamp([entry('left', { minute: 3 }), entry('issued', { minute: 1 })])).toBe(stampAt(3))
  expect(latestStamp([])).toBeUndefined()
})
