import { expect, test } from 'vitest'
import { mayHave } from './permissions.ts'

test('the app may keep its storage', () => {
  expect(mayHave('persistent-storage', 'app://balie/counter')).toBe(true)
})

test.each(['media', 'geolocation', 'notifications', 'openExternal', 'usb', 'serial', 'clipboard-read', 'unknown'])(
  'nobody may have %s, the app included',
  (permission) => expect(mayHave(permission, 'app://balie/counter')).toBe(false),
)

test('another page may have nothing', () => {
  expect(mayHave('persistent-storage', 'https://balie.example/')).toBe(false)
})
