import { expect, it } from 'vitest'
import { freeOrdinal, listedOrdinal } from './issuing.ts'

const site = {
  issuing: [
    { station: 'welcome', ordinal: 1 },
    { station: 'counter-1', ordinal: 11 },
  ],
}

it('a station has the ordinal that the site’s settings keep for it', () => {
  expect(listedOrdinal(site, 'counter-1')).toBe(11)
  expect(listedOrdinal(site, 'counter-2')).toBeUndefined()
})

it('a free ordinal is the lowest that nobody has; short numbers are for the welcome desk and kiosks', () => {
  expect(freeOrdinal([], 'welcome')).toBe(1)
  expect(freeOrdinal([1, 2, 4], 'welcome')).toBe(3)
  expect(freeOrdinal([1, 11], 'kiosk')).toBe(2)
  expect(freeOrdinal([1, 11, 12, 14], 'counter')).toBe(13)
})
