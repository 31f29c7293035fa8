import { expect, test } from 'vitest'
import { sizeWords } from './useSizeWords.ts'

test('sizes are told in the unit that fits, as each language writes them', () => {
  expect([0, 999, 1_000, 1_449_000, 25_600_000_000].map((bytes) => sizeWords(bytes, 'nl'))).toEqual([
    '0 byte',
    '999 byte',
    '1 kB',
    '1,4 MB',
    '26 GB',
  ])
  expect(sizeWords(1_449_000, 'en')).toBe('1.4 MB')
  expect(sizeWords(9e15, 'nl')).toBe('9.000 TB')
})
