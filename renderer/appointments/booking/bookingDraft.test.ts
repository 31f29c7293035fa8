import { expect, it } from 'vitest'
import { citizenOf, emptyBooking, missingOf } from './bookingDraft.ts'

const draft = {
  ...emptyBooking(['passport'], 'nl'),
  name: ' An Maes ',
  phone: '',
  address: 'Dorp 1',
  link: 'https://x.be',
}

it('an appointment needs a name, on the phone a number, and at home an address', () => {
  expect(missingOf({ ...draft, name: ' ' })).toBe('name')
  expect(missingOf(draft)).toBeUndefined()
  expect(missingOf({ ...draft, way: 'phone' })).toBe('phone')
  expect(missingOf({ ...draft, way: 'home', address: '' })).toBe('address')
})

it('what was typed for another way of meeting goes nowhere', () => {
  expect(citizenOf(draft)).toEqual({ name: 'An Maes', phone: undefined, mail: undefined })
  expect(citizenOf({ ...draft, way: 'home' })).toMatchObject({ address: 'Dorp 1' })
  expect(citizenOf({ ...draft, way: 'video' })).toMatchObject({ link: 'https://x.be' })
})
