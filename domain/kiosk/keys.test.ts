import { expect, test } from 'vitest'
import { type KeyPress, mayPress } from './keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): boolean =>
  mayPress({ key, control: false, alt: false, meta: false, ...held })

test.each(['a', 'É', '7', ' ', 'Tab', 'Enter', 'Escape', 'ArrowDown', 'Backspace', '😀'])(
  '%s reaches the screen',
  (key) => expect(press(key)).toBe(true),
)

test('what AltGr types reaches the screen', () => {
  expect(press('@', { control: true, alt: true })).toBe(true)
})

test.each(['F1', 'F4', 'F5', 'F11', 'F12', 'BrowserBack', 'BrowserHome', 'PrintScreen', 'ContextMenu', 'LaunchMail'])(
  '%s does not',
  (key) => expect(press(key)).toBe(false),
)

test('nothing that hangs on Control, Alt or Meta does: closing, reloading, printing, saving, going back', () => {
  for (const key of ['w', 'q', 'r', 'p', 's', 'o', 'n', 't', '+', '-'])
    expect(press(key, { control: true })).toBe(false)
  for (const key of ['F4', 'ArrowLeft', 'Tab', ' ', 'Home']) expect(press(key, { alt: true })).toBe(false)
  for (const key of ['Tab', 'Escape', 'F4', 'Enter']) expect(press(key, { control: true, alt: true })).toBe(false)
  for (const key of ['q', 'h', 'm', 'Tab']) expect(press(key, { meta: true })).toBe(false)
})
