import fc from 'fast-check'
import { type Made, atMinute, entry, stampAt } from '#domain/visit/builders.ts'
import type { Envelope } from '#domain/document/log.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'

/** Few of each, so that entries of one log meet: same ids, same counters, targets that exist. */
const id = fc.integer({ min: 0, max: 14 }).map((n) => `e${n}`)
const counter = fc.constantFrom('1', '2', '3')
const queue = fc.constantFrom('A', 'B')
const product = fc.constantFrom('identity-card', 'passport', 'move')
const priority = fc.constantFrom(0, 1, 2)

export const made: fc.Arbitrary<Made & { id: string }> = fc
  .record({
    id,
    minute: fc.integer({ min: 0, max: 80 }).map((quarter) => quarter / 4),
    station: fc.constantFrom('k1', 'k2', 'k3'),
    by: fc.constantFrom('staff:an', 'staff:bilal', 'system'),
    skew: fc.constantFrom(undefined, undefined, -600_000, 4_000),
  })
  .map(({ skew, ...rest }) => ({ ...rest, ...(skew === undefined ? {} : { skew }) }))

const target = fc.oneof(
  fc.record({ kind: fc.constant('queue'), queue }),
  fc.record({ kind: fc.constant('counter'), counter, queue }),
  fc.record({ kind: fc.constant('staff'), staff: fc.constantFrom('staff:an', 'staff:bilal'), queue }),
)

const shownStep = fc.record(
  {
    step: fc.constantFrom('who', 'where'),
    text: fc.string({ maxLength: 40 }),
    answer: fc.string({ maxLength: 20 }),
    items: fc.array(fc.record({ text: fc.string({ maxLength: 20 }), isThere: fc.boolean() }), { maxLength: 2 }),
  },
  { requiredKeys: ['step', 'text'] },
)

/** What somebody was shown of a guide, and answered. */
export const guideShown = fc.record(
  {
    guide: fc.constantFrom('moving-house', 'birth'),
    version: fc.constant(stampAt(-60)),
    title: fc.string({ maxLength: 120 }),
    language: fc.constantFrom('nl', 'fr'),
    steps: fc.array(shownStep, { maxLength: 3 }),
    omitted: fc.integer({ min: 1, max: 3 }),
    outcome: fc.array(
      fc.oneof(
        fc.record({ does: fc.constantFrom('ticket', 'print'), products: fc.array(product, { maxLength: 2 }) }),
        fc.record({ does: fc.constantFrom('contact', 'case'), department: fc.constant('housing') }),
        fc.record({ does: fc.constant('refer'), to: fc.string({ maxLength: 40 }) }),
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['guide', 'version', 'title', 'language', 'steps'] },
)

/** As somebody read it from a wall clock, whatever the stamps around it say. */
const momentIn = (min: number, max: number) => fc.integer({ min, max }).map(atMinute)

/** With the call that whoever acts knew of, none, or without a word about that. */
const knowing = <T extends object>(said: T) =>
  fc
    .option(fc.constantFrom('', stampAt(5), stampAt(10, 'k2')), { nil: undefined })
    .map((after) => ({ ...said, ...(after === undefined ? {} : { after }) }))

/** A payload of every type there is; the compiler asks for a new one here when the domain gains a type. */
const payloads: { [T in VisitPayload['type']]: fc.Arbitrary<Omit<Extract<VisitPayload, { type: T }>, 'type'>> } = {
  registered: fc.record({
    queue,
    number: fc.constantFrom(101, 102),
    products: fc.array(product, { maxLength: 2 }),
    language: fc.constantFrom('nl', 'fr'),
    priority,
  }),
  issued: fc.record({ how: fc.constantFrom('paper', 'spoken') }),
  printFailed: fc.record({ outcome: fc.constantFrom('failed', 'unknown'), reason: fc.constantFrom('paperOut', '') }),
  reprinted: fc.constant({}),
  presented: fc.record({ queue, number: fc.constantFrom(101, 102) }),
  called: fc.record({ counter, authority: fc.constantFrom('server', 'share', 'person') }).chain(knowing),
  recalled: fc.record({ counter }),
  started: fc.record({ counter }),
  productAdded: fc.record({ product }),
  productRemoved: fc.record({ product }),
  noted: fc.constant({}),
  guided: guideShown,
  finished: fc.record({
    counter,
    outcomes: fc.array(fc.record({ product, result: fc.constant('notRecorded') }), { maxLength: 2 }),
  }),
  parked: fc.record({ counter }),
  returned: fc.constant({}),
  transferred: fc.record({ to: target }).chain(knowing),
  missed: fc.record({ counter }),
  prioritised: fc.record({ priority }),
  left: fc.constant({}).chain(knowing),
  withdrawn: fc.record({ target: id, because: fc.constantFrom('lost', 'unanswered') }),
  undone: fc.record({ target: id }),
  afterwards: fc
    .record({
      queue,
      number: fc.constantFrom(101, 102),
      products: fc.array(product, { maxLength: 2 }),
      language: fc.constantFrom('nl', 'fr'),
      ending: fc.constantFrom('finished', 'left', 'missed'),
      outcomes: fc.array(fc.record({ product, result: fc.constant('done') }), { maxLength: 2 }),
      registeredAt: momentIn(0, 5),
      calledAt: momentIn(5, 10),
      startedAt: momentIn(10, 15),
      endedAt: momentIn(15, 20),
    })
    .chain(knowing),
}

const ofType = <T extends VisitPayload['type']>(type: T, payload: (typeof payloads)[T]): fc.Arbitrary<Envelope> =>
  fc.tuple(payload, made).map(([said, envelope]) => entry(type, { ...said, ...envelope }))

const types = Object.keys(payloads).filter((type): type is VisitPayload['type'] => type in payloads)

/** An entry that this version knows. */
export const knownEntry: fc.Arbitrary<Envelope> = fc.oneof(...types.map((type) => ofType(type, payloads[type])))

/** An entry of a version still to come: a type we do not know, and whatever it says. */
export const unknownEntry: fc.Arbitrary<Envelope> = fc
  .tuple(made, fc.constantFrom('teleported', 'signed', 'toString'), fc.dictionary(fc.string(), fc.jsonValue()))
  .map(([envelope, type, payload]) => ({ ...payload, ...entry('left', envelope), type }))

/** An entry that some other program got wrong: known types that say nonsense, stamps that are none. */
export const illFormedEntry: fc.Arbitrary<Envelope> = fc
  .tuple(made, fc.constantFrom(...types), fc.dictionary(fc.string(), fc.jsonValue()), fc.option(fc.string()))
  .map(([envelope, type, payload, at]) => {
    const left = entry('left', envelope)
    return { ...payload, ...left, type, at: at ?? left.at }
  })

/** Any log a replica may ever hold: mostly sensible, doubled ids and nonsense among it. */
export const anyLog: fc.Arbitrary<Envelope[]> = fc.array(
  fc.oneof({ arbitrary: knownEntry, weight: 8 }, unknownEntry, illFormedEntry),
  { maxLength: 24 },
)

/** The same log in another order, some of it twice. */
export const reordered = (log: readonly Envelope[]): fc.Arbitrary<Envelope[]> =>
  fc
    .tuple(fc.shuffledSubarray([...log], { minLength: log.length }), fc.subarray([...log]))
    .map(([all, again]) => [...all, ...again])
