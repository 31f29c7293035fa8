import { describe, expect, test } from 'vitest'
import { type Pressed, ariaShortcut, belongsToField, pressed, pressesControl, readChord } from './chord.ts'

const key = (name: string, held: Partial<Pressed> = {}): Pressed => ({
  key: name,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  altGraph: false,
  ...held,
})

describe('a key and the chord it is bound to', () => {
  test('meet when key and modifiers are the same, whatever the case', () => {
    expect(pressed(key('F2'), readChord('F2'))).toBe(true)
    expect(pressed(key('K', { ctrlKey: true }), readChord('Ctrl+K'))).toBe(true)
    expect(pressed(key('k', { ctrlKey: true }), readChord('Ctrl+K'))).toBe(true)
    expect(pressed(key('Enter', { ctrlKey: true }), readChord('Ctrl+Enter'))).toBe(true)
  })

  test('do not meet with one modifier more or less', () => {
    expect(pressed(key('F2', { shiftKey: true }), readChord('F2'))).toBe(false)
    expect(pressed(key('k'), readChord('Ctrl+K'))).toBe(false)
    expect(pressed(key('F4', { altKey: true }), readChord('F4'))).toBe(false)
    expect(pressed(key('k', { ctrlKey: true, metaKey: true }), readChord('Ctrl+K'))).toBe(false)
  })

  test('meet for a sign whether or not the keyboard needs Shift or AltGr for it', () => {
    expect(pressed(key('?', { shiftKey: true }), readChord('?'))).toBe(true)
    expect(pressed(key('?'), readChord('?'))).toBe(true)
    expect(pressed(key('?', { altGraph: true, ctrlKey: true, altKey: true }), readChord('?'))).toBe(true)
  })

  test('do not meet when AltGr only looks like Ctrl and Alt', () => {
    expect(pressed(key('a', { altGraph: true, ctrlKey: true, altKey: true }), readChord('Alt+A'))).toBe(false)
    expect(pressed(key('e', { altGraph: true, ctrlKey: true }), readChord('Ctrl+E'))).toBe(false)
  })
})

describe('a focused text field', () => {
  test('keeps what is typed and its own editing keys', () => {
    for (const chord of ['?', 'a', 'Enter', 'ArrowDown', 'Ctrl+Z', 'Ctrl+V']) {
      expect(belongsToField(readChord(chord)), chord).toBe(true)
    }
  })

  test('leaves the function keys and the rest to the screen', () => {
    for (const chord of ['F2', 'F12', 'Escape', 'Ctrl+K', 'Ctrl+Enter', 'Alt+A']) {
      expect(belongsToField(readChord(chord)), chord).toBe(false)
    }
  })
})

test('only Enter and Space without modifiers press a focused button', () => {
  expect(['Enter', ' ', 'Ctrl+Enter', 'F2'].map((chord) => pressesControl(readChord(chord)))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('assistive technology is told the key in its own words', () => {
  expect(ariaShortcut('Ctrl+K')).toBe('Control+K')
  expect(ariaShortcut('F2')).toBe('F2')
})
