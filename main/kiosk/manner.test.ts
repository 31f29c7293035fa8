import { expect, test } from 'vitest'
import { isAttended, mannerOf, mayOpen } from './manner.ts'

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
