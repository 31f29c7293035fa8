import { Temporal } from 'temporal-polyfill'
import type { Envelope } from '../document/log.ts'
import { type Stamp, stampOf } from '../time/stamp.ts'
import type { VisitEntry, VisitPayload } from './entry.ts'
import { visitId } from './label.ts'
import { type Visit, visitOf, withEntries } from './visit.ts'

/** The tests' Monday in Brussels; minute 0 is nine o'clock. */
export const testDay = '2026-11-23'
const nineOClock = Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds

/** Milliseconds since 1970 of a minute after nine o'clock. */
export const atMinute = (minute: number): number => nineOClock + Math.round(minute * 60_000)

/** The stamp a station gives at a minute after nine o'clock. */
export const stampAt = (minute: number, station = 'k1'): Stamp => stampOf({ station, ms: atMinute(minute), count: 0 })

type PayloadOf<T extends VisitPayload['type']> = Extract<VisitPayload, { type: T }>

/** When an entry was made, and what else of its envelope a test cares for. */
export type Made = { minute: number; station?: string; by?: string; id?: string; skew?: number }

/** What an entry says when a test does not care. */
const usual: { [T in VisitPayload['type']]: PayloadOf<T> } = {
  registered: {
    type: 'registered',
    queue: 'A',
    number: 101,
    products: ['identity-card'],
    language: 'nl',
    priority: 0,
  },
  issued: { type: 'issued', how: 'paper' },
  printFailed: { type: 'printFailed', outcome: 'failed', reason: 'paperOut' },
  reprinted: { type: 'reprinted' },
  presented: { type: 'presented', queue: 'A', number: 101 },
  called: { type: 'called', counter: '1', authority: 'server' },
  recalled: { type: 'recalled', counter: '1' },
  started: { type: 'started', counter: '1' },
  productAdded: { type: 'productAdded', product: 'passport' },
  productRemoved: { type: 'productRemoved', product: 'passport' },
  noted: { type: 'noted' },
  guided: {
    type: 'guided',
    guide: 'moving-house',
    version: '2026-11-20T08:00:00.000Z-0000-k1',
    title: 'Verhuizen',
    language: 'nl',
    steps: [
      { step: 'who', text: 'Wie verhuist mee?', answer: 'Mijn kinderen' },
      { step: 'end', text: 'U krijgt een ticket.' },
    ],
    outcome: [{ does: 'ticket', products: ['move'] }],
  },
  finished: { type: 'finished', counter: '1', outcomes: [{ product: 'identity-card', result: 'done' }] },
  parked: { type: 'parked', counter: '1' },
  returned: { type: 'returned' },
  transferred: { type: 'transferred', to: { kind: 'queue', queue: 'B' } },
  missed: { type: 'missed', counter: '1' },
  prioritised: { type: 'prioritised', priority: 1 },
  left: { type: 'left' },
  withdrawn: { type: 'withdrawn', target: '', because: 'lost' },
  undone: { type: 'undone', target: '' },
  afterwards: {
    type: 'afterwards',
    queue: 'A',
    number: 101,
    products: ['identity-card'],
    language: 'nl',
    counter: '1',
    registeredAt: atMinute(0),
    calledAt: atMinute(4),
    startedAt: atMinute(5),
    endedAt: atMinute(12),
    ending: 'finished',
    outcomes: [{ product: 'identity-card', result: 'done' }],
  },
}

/**
 * An entry of a visit's log: `entry('called', { minute: 5, counter: '2' })`. What is left out is as on a usual day; its id is
 * made of type, station and minute.
 */
export const entry = <T extends VisitPayload['type']>(
  type: T,
  { minute, station = 'k1', by = 'staff:an', id, ...payload }: Made & Partial<Omit<PayloadOf<T>, 'type'>>,
): VisitEntry & Envelope => ({
  ...usual[type],
  ...payload,
  id: id ?? `${type}-${station}-${minute}`,
  at: stampAt(minute, station),
  by,
  station,
})

/** A visit in queue A with a number at minute 0 and its paper at once, and what happened then. */
export const visitWith = (...entries: readonly Envelope[]): Visit => visitNumbered(101, ...entries)

/** The same under another number, where a test needs several visits. */
export const visitNumbered = (number: number, ...entries: readonly Envelope[]): Visit => {
  const id = visitId({ site: 'gm', day: testDay, queue: 'A', number })
  const begun = [entry('registered', { minute: 0, number }), entry('issued', { minute: 0.1 })]
  return visitOf(withEntries(id, undefined, [...begun, ...entries]))
}
