import { expect, test } from 'vitest'
import { usualDisplay } from '#domain/site/displays.ts'
import { callerOf, isHeard } from './voiceOfStation.ts'

const quiet = { ...usualDisplay.sound, chime: false, speech: false }
const left = { ...usualDisplay, id: 'left', counters: ['1', '2'] }
const right = { ...usualDisplay, id: 'right', counters: ['2', '3'] }
const all = { ...usualDisplay, id: 'all', sound: { ...usualDisplay.sound, speech: false } }
const mute = { ...usualDisplay, id: 'mute', sound: quiet }
const layouts = [mute, all, left, right]
const caller = (on: string[], counter: string): string | undefined => callerOf(layouts, new Set(on), counter)?.id

test('of the screens that are on, one calls out a call: one that speaks before one that only chimes', () => {
  expect(caller(['mute', 'all', 'left', 'right'], '2')).toBe('left')
  expect(caller(['mute', 'all', 'right'], '2')).toBe('right')
  expect(caller(['mute', 'all', 'left', 'right'], '4')).toBe('all')
  expect(caller(['mute', 'left'], '3')).toBeUndefined()
})

test('a screen without volume is not heard', () => {
  expect(isHeard(usualDisplay)).toBe(true)
  expect(isHeard(mute)).toBe(false)
  expect(isHeard({ sound: { ...usualDisplay.sound, volume: 0 } })).toBe(false)
})
