import { expect, test } from 'vitest'
import { mayHear, screenAt } from './hearing.ts'

test('an address shows a screen, or none', () => {
  expect(screenAt('app://balie/counter?x=1')).toBe('counter')
  for (const none of [
    'app://balie/',
    'app://balie/nowhere',
    'app://balie/stopped?screen=counter',
    'https://a/counter',
  ]) {
    expect(screenAt(none)).toBeUndefined()
  }
})

test('whose card is in the reader is told where staff look, and nowhere else', () => {
  for (const address of ['app://balie/counter', 'app://balie/devices', 'app://balie/']) {
    expect(mayHear('cardChanged', address)).toBe(true)
  }
  for (const address of ['app://balie/display', 'app://balie/display?screen=2', 'app://balie/kiosk']) {
    expect(mayHear('cardChanged', address)).toBe(false)
    expect(mayHear('devicesChanged', address)).toBe(true)
  }
})
