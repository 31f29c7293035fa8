import { expect, test } from 'vitest'
import { compareVersions, newestVersion } from './version.ts'

test('versions go by their numbers, not by their letters', () => {
  expect(newestVersion(['0.9.0', '0.10.0', '0.2.30'])).toBe('0.10.0')
  expect(newestVersion([])).toBeUndefined()
})

test('what is behind the numbers makes no other version', () => {
  expect(compareVersions('0.1.0-test', '0.1.0')).toBe(0)
})

test('a text that is no version is older than any', () => {
  expect(newestVersion(['0.0.1', 'zzz', ''])).toBe('0.0.1')
  expect(compareVersions('?', '')).toBe(0)
})
