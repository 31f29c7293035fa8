import { describe, expect, test } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import { callsOf } from './calls.ts'

const stamp = (second: number, station: string): string =>
  `2026-11-22T11:00:${String(second).padStart(2, '0')}.000Z-0000-${station}`

const entry = (
  id: string,
  second: number,
  payload: { type: string; [field: string]: unknown },
  station = 'k2',
): Envelope => ({
  id,
  at: stamp(second, station),
  by: 'staff:an',
  station,
  ...payload,
})

const visit = (number: number, ...log: Envelope[]): Visit =>
  visitOf({
    id: `visit:gm-2026-11-22-A${number}`,
    log: [
      entry('r', 0, { type: 'registered', queue: 'A', number, products: [], language: 'fr', priority: 0 }, 'w'),
      entry('i', 1, { type: 'issued', how: 'paper' }, 'w'),
      ...log,
    ],
  })

const called = (id: string, second: number, { counter = '2', authority = 'server', station = 'k2' } = {}): Envelope =>
  entry(id, second, { type: 'called', counter, authority }, station)

describe('the calls the waiting room sees', () => {
  test('are the called and served visits, the newest call first', () => {
    const waiting = visit(101)
    const serving = visit(102, called('c', 5), entry('s', 20, { type: 'started', counter: '2' }))
    const calling = visit(103, called('c', 30, { counter: '4' }))
    expect(callsOf([waiting, serving, calling])).toMatchObject([
      { label: 'A103', counter: '4', language: 'fr' },
      { label: 'A102', counter: '2' },
    ])
  })

  test('lose a call that was undone', () => {
    expect(callsOf([visit(101, called('c', 5), entry('u', 8, { type: 'undone', target: 'c' }))])).toEqual([])
  })

  test('lose a call that was withdrawn', () => {
    const withdrawn = entry('w', 8, { type: 'withdrawn', target: 'c', because: 'unanswered' })
    expect(callsOf([visit(101, called('c', 5), withdrawn)])).toEqual([])
  })

  test('lose a visit that is parked, missed, sent on or finished', () => {
    const after = [
      { type: 'parked', counter: '2' },
      { type: 'missed', counter: '2' },
      { type: 'transferred', to: { kind: 'queue', queue: 'B' } },
      { type: 'finished', counter: '2', outcomes: [] },
    ]
    expect(callsOf(after.map((payload, index) => visit(101 + index, called('c', 5), entry('x', 9, payload))))).toEqual(
      [],
    )
  })

  test('show a visit that two counters called once, at the counter that keeps it', () => {
    const twice = visit(
      101,
      called('c1', 5, { authority: 'share', counter: '2', station: 'k2' }),
      called('c2', 7, { authority: 'server', counter: '4', station: 'k4' }),
    )
    expect(callsOf([twice]).map(({ label, counter }) => ({ label, counter }))).toEqual([
      { label: 'A101', counter: '4' },
    ])
  })

  test('hold a number and where to go, and no word of a person, whatever stands in the log', () => {
    const name = 'Sekreta Nomo'
    const words = { name, person: name, note: name, to: name }
    const told = visit(101, { ...called('c1', 5), ...words }, entry('n', 6, { type: 'noted', ...words }))
    const calls = callsOf([{ ...told, ...words }])
    expect(calls.map((call) => Object.keys(call).sort())).toEqual([
      ['calledAt', 'calledOut', 'counter', 'label', 'language', 'visit'],
    ])
    expect(JSON.stringify(calls)).not.toContain(name)
  })
})
