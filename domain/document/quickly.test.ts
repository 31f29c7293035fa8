import { inspect, isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { VisitPayload } from '../visit/entry.ts'
import { Envelope } from './log.ts'
import { quickly } from './quickly.ts'

const stamp = '2026-11-22T09:14:03.123Z-0007-k2'
const names = [
  ...['id', 'at', 'by', 'station', 'type', 'skew', 'queue', 'number', 'products', 'language', 'priority', 'how'],
  ...['outcome', 'reason', 'counter', 'authority', 'after', 'outcomes', 'to', 'target', 'because', 'product'],
  ...['registeredAt', 'calledAt', 'startedAt', 'endedAt', 'ending', 'log', 'more', '__proto__', 'constructor'],
]
const types = VisitPayload.options.map((option) => option.shape.type.value)

const scrap = fc.constantFrom<unknown>(
  ...[
    undefined,
    null,
    true,
    '',
    'A',
    'AB',
    'x'.repeat(90),
    stamp,
    `${stamp}\n`,
    'nl',
    'xx',
    'paper',
    'server',
    'failed',
  ],
  ...[
    0,
    1,
    2,
    3,
    -1,
    1.5,
    NaN,
    Infinity,
    -Infinity,
    1e300,
    2 ** 53,
    253_370_764_799_999,
    253_370_764_800_000,
    [],
    {},
    ['p'],
    [''],
    [1],
  ],
  ...[
    { kind: 'queue', queue: 'A' },
    { kind: 'counter', counter: '2', queue: 'B' },
    { kind: 'staff', staff: 'x' },
  ],
  ...[[{ product: 'p', result: 'done' }], [{ product: 'p', result: 'done', more: 1 }], [{ result: 'notPossible' }]],
  ...['finished', 'lost', 'reason', '12', '12345', new Map(), new Date(0), Array(3)],
)
/** Each member right for its name more often than not, so that whole entries are right now and then. */
const usual: Readonly<Record<string, unknown>> = {
  ...{ id: 'k2-1', at: stamp, by: 'staff:an', station: 'k2', queue: 'A', number: 117, products: ['p'], language: 'nl' },
  ...{ priority: 0, how: 'paper', outcome: 'failed', reason: 'paperOut', counter: '2', authority: 'server', after: '' },
  ...{ outcomes: [{ product: 'p', result: 'done' }], to: { kind: 'queue', queue: 'A' }, target: 'k2-1' },
  ...{ because: 'lost', product: 'p', registeredAt: 1, calledAt: 2, startedAt: 3, endedAt: 4, ending: 'finished' },
}
const member = (name: string): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fc.constant(usual[name]), weight: 12 }, { arbitrary: scrap, weight: 1 })
const value = fc.oneof(
  scrap,
  fc.tuple(fc.constantFrom(...types, 'unheardOf'), fc.subarray(names, { minLength: 18 })).chain(([type, chosen]) =>
    fc.tuple(...chosen.map((name) => fc.tuple(fc.constant(name), member(name)))).map((members) => {
      const made: Record<string, unknown> = {}
      for (const [name, content] of members) {
        Object.defineProperty(made, name, { value: content, enumerable: true, writable: true, configurable: true })
      }
      return { ...made, type }
    }),
  ),
)

const schemas = {
  VisitPayload,
  Envelope,
  log: z.object({ log: z.array(Envelope) }),
  rows: z.object({ log: z.array(z.looseObject({ type: z.string(), more: z.boolean().nullish() })) }),
  narrow: z.strictObject({ type: z.string(), number: z.int().min(1).max(200).optional() }),
}

it.each(Object.entries(schemas))('reads %s as zod does, right and wrong', (_name, schema) => {
  const read = quickly<unknown>(schema)
  let right = 0
  fc.assert(
    fc.property(value, (one) => {
      for (const content of [one, { log: [one, one] }, { log: one }, { type: 'x', number: one }]) {
        const judged = schema.safeParse(content)
        right += judged.success ? 1 : 0
        expect(isDeepStrictEqual(read(content), judged.data), inspect(content)).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
  expect(right).toBeGreaterThan(30)
})

it('gives what loses nothing back itself, and takes nothing away from what it was given', () => {
  const entry = { ...usual, type: 'called', more: 1 }
  expect(quickly(Envelope)(entry)).toBe(entry)
  expect(quickly<unknown>(VisitPayload)(entry)).toEqual({
    type: 'called',
    counter: '2',
    authority: 'server',
    after: '',
  })
  expect(entry.more).toBe(1)
})

it.each<[string, z.ZodType, unknown]>([
  ['a number of a plain schema', z.number(), Infinity],
  ['a number from some on', z.number().min(0), Infinity],
  ['a word of a list with a condition', z.enum(['a', 'b']).refine((word) => word === 'a'), 'b'],
  ['a value with a condition', z.boolean().refine((value) => value), false],
  ['what may be absent under a condition', z.string().optional().refine(Boolean), undefined],
  ['what has a value when it is absent', z.object({ a: z.string().default('x').optional() }), {}],
  ['what may be absent, but not undefined', z.object({ a: z.exactOptional(z.string()) }), { a: undefined }],
  ['what may be absent, and is', z.object({ a: z.exactOptional(z.string()) }), {}],
])('judges %s as zod does', (_what, schema, content) => {
  expect(quickly(schema)(content)).toStrictEqual(schema.safeParse(content).data)
})

it('leaves a condition in code to zod', () => {
  const read = quickly(z.object({ from: z.number(), to: z.number() }).refine(({ from, to }) => from <= to))
  expect(read({ from: 1, to: 2 })).toEqual({ from: 1, to: 2 })
  expect(read({ from: 2, to: 1 })).toBeUndefined()
})
