import { expect, test } from 'vitest'
import { isOwn, isPage } from './origin.ts'

test.each(['app://balie', 'app://balie/', 'app://balie/counter?a=1#b', 'app://balie/central/balie_gm/_changes'])(
  '%s is our own',
  (address) => expect(isOwn(address)).toBe(true),
)

test.each([
  '',
  'balie',
  'about:blank',
  'file:///etc/passwd',
  'https://balie/',
  'app://balie.example/',
  'app://balie@elsewhere/',
  'app://balie:8080/',
  'app://elsewhere/balie',
  'blob:app://balie/1',
  'javascript:alert(1)',
])('%j is not', (address) => expect(isOwn(address)).toBe(false))

test.each(['app://balie/', 'app://balie/counter?a=1#b', 'app://balie/nowhere'])('%s is a page', (address) =>
  expect(isPage(address)).toBe(true),
)

test.each([
  'app://balie/central/balie_gm/visit:gm-2026-11-23-A101',
  'app://balie/central/',
  'app://balie/x/../central/balie_gm/a',
  'app://balie/assets/index.js',
  'app://elsewhere/counter',
  'https://balie/counter',
])('%s is none', (address) => expect(isPage(address)).toBe(false))
