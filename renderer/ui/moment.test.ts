import { expect, test } from 'vitest'
import { momentWords } from './moment.ts'

const at = (time: string): number => Date.parse(time)

test('a moment of today is told by its time in Brussels', () => {
  const now = at('2026-11-22T22:30:00Z')
  expect(momentWords(at('2026-11-22T09:42:00Z'), { now, language: 'nl' })).toBe('10:42')
})

test('a moment of another day is told with its date', () => {
  const now = at('2026-11-22T09:00:00Z')
  expect(momentWords(at('2026-11-20T09:42:00Z'), { now, language: 'nl' })).toBe('20 nov 10:42')
  expect(momentWords(at('2026-11-21T22:59:00Z'), { now, language: 'en' })).toContain('21')
})

test('the day changes at midnight in Brussels, not in Greenwich', () => {
  const now = at('2026-11-22T23:30:00Z')
  expect(momentWords(at('2026-11-22T23:10:00Z'), { now, language: 'nl' })).toBe('00:10')
})
