import { expect, test } from 'vitest'
import { isOwnPage } from './calls.ts'

const page = { url: 'app://balie/counter', parent: null }

test('the page of a window may call', () => {
  expect(isOwnPage(page)).toBe(true)
})

test('a frame inside a page may not, not even one of the app', () => {
  expect(isOwnPage({ url: 'app://balie/counter', parent: page })).toBe(false)
})

test('a page from elsewhere may not', () => {
  expect(isOwnPage({ url: 'https://balie.example/', parent: null })).toBe(false)
  expect(isOwnPage({ url: 'about:blank', parent: null })).toBe(false)
})

test('a page that is gone may not', () => {
  expect(isOwnPage(null)).toBe(false)
})
