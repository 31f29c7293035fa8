import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainData } from './plainData.ts'

const plain = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme', noUnicodeString: false })

describe('plain data', () => {
  it('is whatever JSON can say, and arrives by JSON and by clone as it was', () => {
    fc.assert(
      fc.property(plain, (value) => {
        fc.pre(!JSON.stringify(value).includes('"__proto__"'))
        expect(isPlainData(value)).toBe(true)
        expect(isPlainData(structuredClone(value))).toBe(true)
        expect(isPlainData(JSON.parse(JSON.stringify(value)))).toBe(true)
      }),
    )
  })

  it('may leave fields out by saying nothing', () => {
    expect(isPlainData({ seen: undefined })).toBe(true)
    expect(isPlainData(undefined)).toBe(true)
  })

  it.each([
    ['half a character', 'A\ud800'],
    ['a key of half a character', { '\udc00': 1 }],
    ['not a number', NaN],
    ['an endless number', Infinity],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big number', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(2)],
    ['an error', new Error('x')],
    ['an object of a class', new URL('app://balie/')],
    ['a prototype', JSON.parse('{"__proto__":{}}')],
    ['a long text', 'x'.repeat(600_001)],
    ['many texts', Array.from({ length: 200_000 }, () => 'x')],
    ['a list that claims to be long', Object.assign([], { length: 2 ** 32 - 1 })],
  ])('is not %s, wherever it is', (_what, value: unknown) => {
    for (const around of [value, [value], { field: value }, { list: [1, { field: value }] }]) {
      expect(isPlainData(around)).toBe(false)
    }
  })

  it('ends: a circle is no plain data, nor is what is nested very deep', () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = [circle]
    expect(isPlainData(circle)).toBe(false)
    let deep: unknown = 'core'
    for (let n = 0; n < 200_000; n++) deep = [deep]
    expect(isPlainData(deep)).toBe(false)
  })
})
