import { describe, expect, it } from 'vitest'
import { atMinute, entry, visitWith } from '../visit/builders.ts'
import type { Counter } from '../site/site.ts'
import { type Pace, colleaguesFor, deedOf } from './colleagues.ts'

const counter = (number: string, queues: string[], kind: Counter['kind'] = 'theme'): Counter => ({
  number,
  name: { nl: number },
  kind,
  queues,
  direction: 'left',
})

describe('colleagues', () => {
  const staff = [
    { id: 'staff:an', skills: ['A'] },
    { id: 'staff:bo', skills: ['A', 'B'] },
    { id: 'staff:cy', skills: ['B'] },
  ]

  it('sit at every counter but one’s own, each at one of them, and can do what is done there', () => {
    const counters = [
      counter('1', ['A']),
      counter('2', ['B']),
      counter('3', ['B', 'A']),
      counter('9', ['A'], 'welcome'),
    ]
    expect(colleaguesFor({ counters, staff, without: '1', who: 'staff:an' })).toEqual([
      { counter: '2', queues: ['B'], staff: 'staff:bo' },
      { counter: '3', queues: ['B', 'A'], staff: 'staff:cy' },
    ])
  })

  it('are not there where nobody else can do it', () => {
    expect(colleaguesFor({ counters: [counter('2', ['C'])], staff, who: 'staff:bo' })).toEqual([])
    expect(colleaguesFor({ counters: [counter('2', ['B'])], staff: staff.slice(1, 2), who: 'staff:bo' })).toEqual([])
  })
})

describe('what a colleague does', () => {
  const colleague = { counter: '1', queues: ['A'], staff: 'staff:bo' }
  const pace: Pace = { walkMs: 30_000, restMs: 20_000, serviceMs: () => 120_000 }
  const waiting = [entry('registered', { minute: 0 }), entry('issued', { minute: 0 })]
  const called = [...waiting, entry('called', { minute: 5 })]
  const started = [...called, entry('started', { minute: 6 })]
  const at = (minute: number, visit = visitWith(...waiting), freeSince = 0) =>
    deedOf({ colleague, visits: [visit], targets: {}, freeSince, pace, now: atMinute(minute) })?.does

  it('is to fetch who waits, but for a moment’s rest', () => {
    expect(at(1)).toEqual({ type: 'called', counter: '1', authority: 'server', after: '' })
    expect(at(1, undefined, atMinute(0.8))).toBeUndefined()
    expect(at(1, undefined, atMinute(0.5))?.type).toBe('called')
  })

  it('is to begin when the visitor has walked, and to finish when it has taken its time', () => {
    expect(at(5.4, visitWith(...called))).toBeUndefined()
    expect(at(5.5, visitWith(...called))).toEqual({ type: 'started', counter: '1' })
    expect(at(7.9, visitWith(...started))).toBeUndefined()
    expect(at(8, visitWith(...started))).toEqual({
      type: 'finished',
      counter: '1',
      outcomes: [{ product: 'identity-card', result: 'done' }],
    })
  })

  it('is nothing where nobody waits for them', () => {
    const elsewhere = visitWith(...waiting, entry('transferred', { minute: 1 }))
    expect(at(2, elsewhere)).toBeUndefined()
    expect(deedOf({ colleague, visits: [], targets: {}, freeSince: 0, pace, now: atMinute(2) })).toBeUndefined()
  })
})
