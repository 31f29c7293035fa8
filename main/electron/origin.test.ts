import { expect, test } from 'vitest'
import { isOwn } from './origin.ts'

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
