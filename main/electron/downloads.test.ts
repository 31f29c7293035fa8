import { expect, test } from 'vitest'
import { maySave } from './downloads.ts'

test('a page saves what it made itself, where somebody sits in front of it', () => {
  expect(maySave('blob:app://balie/0f-1', 'app://balie/counter')).toBe(true)
  expect(maySave('blob:app://balie/0f-1', 'app://balie/carry')).toBe(true)
  expect(maySave('blob:app://balie/0f-1', 'app://balie/display')).toBe(false)
  expect(maySave('blob:app://balie/0f-1', 'app://balie/stopped?screen=counter')).toBe(false)
})

test.each([
  'https://a.example/virus.exe',
  'app://balie/central/balie_gm/a',
  'app://balie/assets/index.js',
  'data:text/html,x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
])('nothing else is saved: %s', (address) => expect(maySave(address, 'app://balie/counter')).toBe(false))
