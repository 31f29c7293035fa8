import fc from 'fast-check'
import { appointmentEntry, planAt, testAppointmentDay } from '#domain/appointment/builders.ts'
import { AppointmentPayload, type Plan, ways } from '#domain/appointment/entry.ts'
import type { Envelope } from '#domain/document/log.ts'
import { illFormedEntry, made, unknownEntry } from './entry.ts'

const product = fc.constantFrom('identity-card', 'passport', 'move')
const language = fc.constantFrom('nl', 'fr')
const id = fc.integer({ min: 0, max: 14 }).map((n) => `e${n}`)
const matter = { products: fc.array(product, { minLength: 1, maxLength: 2 }), people: fc.constantFrom(1, 3), language }

const time = (quarter: number): string =>
  `${String(9 + Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`

/** Few clerks and rooms, so that plans of one morning meet; of unequal length. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    from: fc.integer({ min: 0, max: 8 }),
    quarters: fc.integer({ min: 1, max: 4 }),
    way: fc.constantFrom(...ways),
    resources: fc.uniqueArray(fc.constantFrom('staff:an', 'staff:bilal', 'room:1', 'counter:2'), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ from, quarters, way, resources }) => ({ ...planAt(time(from), time(from + quarters), resources), way }))

/** A payload of every type there is; the compiler asks for a new one here when the domain gains a type. */
const payloads: {
  [T in AppointmentPayload['type']]: fc.Arbitrary<Omit<Extract<AppointmentPayload, { type: T }>, 'type'>>
} = {
  booked: fc
    .tuple(
      anyPlan,
      fc.record(
        { ...matter, source: fc.constantFrom('desk', 'web'), series: fc.constant({ id: 's1', part: 1, of: 2 }) },
        { requiredKeys: ['products', 'people', 'language', 'source'] },
      ),
    )
    .map(([plan, more]) => ({ ...plan, ...more })),
  rescheduled: anyPlan,
  movedAway: fc.constant({ to: 'appointment:gm-2026-12-01-k7m2x9pd' }),
  wished: fc.record({
    ...matter,
    earliest: fc.constant(testAppointmentDay),
    latest: fc.constant('2026-12-24'),
    way: fc.constantFrom(...ways),
    source: fc.constant('desk'),
  }),
  confirmed: fc.record({ seat: id }),
  withdrawn: fc.record({ seat: id }),
  cancelled: fc.record({ who: fc.constantFrom('citizen', 'site') }),
  reminded: fc.record({ how: fc.constantFrom('phone', 'mail') }),
  informed: fc.record({ how: fc.constantFrom('mail', 'letter') }),
  documentsChecked: fc.constant({}),
  arrived: fc.record({ visit: fc.constant('visit:gm-2026-11-26-A101') }, { requiredKeys: [] }),
  marked: fc.constantFrom({ name: '0a1b' }, { name: 'ffff' }),
  missed: fc.constantFrom({}, { givenTo: 'visit:gm-2026-11-26-A101' }),
  undone: fc.record({ target: id }),
}

const knownAppointmentEntry: fc.Arbitrary<Envelope> = fc
  .tuple(
    fc.oneof(
      ...Object.entries(payloads).map(([type, payload]) =>
        payload.map((said) => AppointmentPayload.parse({ type, ...said })),
      ),
    ),
    made,
  )
  .map(([payload, envelope]) => appointmentEntry(payload, envelope))

/** Any log of an appointment that a replica may ever hold: mostly sensible, doubled ids and nonsense among it. */
export const anyAppointmentLog: fc.Arbitrary<Envelope[]> = fc.array(
  fc.oneof({ arbitrary: knownAppointmentEntry, weight: 8 }, unknownEntry, illFormedEntry),
  { maxLength: 16 },
)
