import { expect, it } from 'vitest'
import { formatSequence, parseSequence } from './sequence.ts'

const database = { token: '0123456789abcdef', seq: 50 }

it('a sequence is understood by the database that gave it', () => {
  expect(parseSequence(formatSequence(12, database.token), database)).toBe(12)
  expect(parseSequence('0', database)).toBe(0)
  expect(parseSequence('now', database)).toBe(50)
})

it('a sequence of another incarnation means reading from the start', () => {
  expect(parseSequence(formatSequence(12, 'fedcba9876543210'), database)).toBe(0)
})

it('a sequence that a restored database has not reached means reading from the start', () => {
  expect(parseSequence(formatSequence(51, database.token), database)).toBe(0)
})

it.each(['', '12', '-1', '12-', 'x', '1.5-0123456789abcdef', ' 1-0123456789abcdef'])('%j is no sequence', (text) => {
  expect(() => parseSequence(text, database)).toThrow('Malformed sequence')
})
