import fc from 'fast-check'
import { type Channel, channels } from '#preload/contract.ts'
import { cases } from './cases.ts'

const nested = (depth: number): unknown => {
  let value: unknown = 'core'
  for (let n = 0; n < depth; n++) value = n % 2 === 0 ? [value] : { deeper: value }
  return value
}

const cyclic = (): unknown => {
  const circle: Record<string, unknown> = { by: 'staff:an' }
  circle['self'] = circle
  return circle
}

/** Makes values that no screen of ours sends, by name; those that not every bridge can carry included. */
const makers: Record<string, () => unknown> = {
  null: () => null,
  'not a number': () => NaN,
  'an endless number': () => -Infinity,
  'minus zero': () => -0,
  'a number beyond all whole ones': () => 2 ** 60,
  'an empty text': () => '',
  'a lone surrogate': () => 'A\ud800',
  'a zero byte': () => 'A\0B',
  'line breaks': () => 'a\r\nset-cookie: x=1\r\n\r\n',
  'a text from right to left': () => '\u202e101A\u202c',
  markup: () => '<img src=x onerror=alert(1)>',
  'a path': () => '../../../../etc/passwd',
  'a text of megabytes': () => 'x'.repeat(3_000_000),
  'a text larger than any message': () => 'x'.repeat(5_000_000),
  'a list of a hundred thousand': () => Array.from({ length: 100_000 }, (_, n) => n),
  'a hundred lists in each other': () => nested(100),
  'a hundred thousand lists in each other': () => nested(100_000),
  'a prototype': (): unknown =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  'a name every object has': () => 'constructor',
  'a promise in looks': () => ({ then: 'resolve' }),
  'an object that prints as text': () => ({ toString: null, valueOf: null }),
  'a date': () => new Date(0),
  'a date that is none': () => new Date(NaN),
  'a map': () => new Map([['by', 'staff:an']]),
  'a set': () => new Set(['staff:an']),
  'an expression': () => /(a+)+$/,
  'an error': () => new Error('x'),
  bytes: () => new Uint8Array(100_000),
  'a list with holes': () => Object.assign([], { length: 700_000 }),
  'a big number': () => 10n ** 40n,
  'a function': () => () => 'x',
  'a symbol': () => Symbol('x'),
  'a circle': cyclic,
  nothing: () => undefined,
}

const names = Object.keys(makers)
const fieldNames = ['more', '__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON', 'length', '']

type Step = string | number

const stepsInto = (value: unknown): Step[][] => [
  [],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => stepsInto(member).map((steps) => [key, ...steps]))
    : []),
]

/** The value with something else at one place; the place may be a field it does not have. */
const replaced = (value: unknown, [step, ...steps]: readonly Step[], poison: unknown): unknown => {
  if (step === undefined) return poison
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const before = entries.find(([key]) => key === String(step))?.[1]
  const after: [string, unknown][] = [
    ...entries.filter(([key]) => key !== String(step)),
    [String(step), replaced(before, steps, poison)],
  ]
  if (!Array.isArray(value)) return Object.fromEntries(after)
  const list: unknown[] = []
  for (const [key, member] of after)
    Object.defineProperty(list, key, { value: member, enumerable: true, writable: true, configurable: true })
  return list
}

export type Poisoned = { channel: Channel; where: string; what: string; input: () => unknown }

/** Right input of any channel with a hostile value in the place of any part, or as one part more. */
export const poisoned = (kinds: readonly string[] = names): fc.Arbitrary<Poisoned> =>
  fc.record({ channel: fc.constantFrom(...channels), what: fc.constantFrom(...kinds) }).chain(({ channel, what }) =>
    fc.constantFrom(...cases[channel].right.map(({ input }) => input)).chain((right) => {
      const places = stepsInto(right)
      const more = fieldNames.map((name) => [name])
      return fc.constantFrom(...places, ...more).map((steps) => ({
        channel,
        where: steps.join('.'),
        what,
        input: () => replaced(right, steps, makers[what]?.()),
      }))
    }),
  )

export const poisons = names
