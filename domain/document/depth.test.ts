import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTooDeep } from './depth.ts'

const nested = (depth: number): unknown => JSON.parse('{"a":['.repeat(depth) + ']}'.repeat(depth))

it('whatever people and programs write is not too deep', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 10 }), (text) => !isTooDeep(JSON.parse(text))))
  expect(isTooDeep(nested(25))).toBe(false)
})

it('a document that was made to make programs fall over is, however deep', () => {
  for (const depth of [50, 5_000, 200_000]) expect(isTooDeep({ log: [nested(depth)] })).toBe(true)
})
