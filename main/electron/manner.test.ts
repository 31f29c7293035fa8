import { expect, test } from 'vitest'
import { isAttended, mannerOf, mayHear, mayOpen, screenAt } from './manner.ts'

test('a display and a kiosk have nobody in front of them who works there', () => {
  expect((['welcome', 'counter', 'display', 'kiosk', 'paper', 'status'] as const).filter(isAttended)).toEqual([
    'welcome',
    'counter',
    'paper',
    'status',
  ])
})

test('only the own screen of a station in kiosk mode is kept in it, and only one that nobody works at', () => {
  expect(mannerOf('display', { screen: 'display', kiosk: true })).toBe('kiosk')
  expect(mannerOf('kiosk', { screen: 'kiosk', kiosk: true })).toBe('kiosk')
  expect(mannerOf('kiosk', { screen: 'kiosk' })).toBe('window')
  expect(mannerOf('display', { screen: 'display', kiosk: false })).toBe('window')
  expect(mannerOf('display', { screen: 'display' })).toBe('window')
  expect(mannerOf('display', { screen: 'welcome', kiosk: true })).toBe('window')
  expect(mannerOf('counter', { screen: 'counter', kiosk: true })).toBe('window')
  // The way to its settings: `--set screen=settings`.
  expect(mannerOf('settings', { screen: 'settings', kiosk: true })).toBe('window')
})

test('a station in kiosk mode opens nothing but its own screen; a desk opens what it is asked for', () => {
  expect(mayOpen('display', { screen: 'display', kiosk: true })).toBe(true)
  expect(mayOpen('paper', { screen: 'display', kiosk: true })).toBe(false)
  expect(mayOpen('settings', { screen: 'kiosk', kiosk: true })).toBe(false)
  expect(mayOpen('paper', { screen: 'display' })).toBe(true)
  expect(mayOpen('paper', { screen: 'counter', kiosk: true })).toBe(true)
})

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
