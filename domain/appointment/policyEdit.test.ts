import { expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { mergeBooking } from './mergeBooking.ts'
import { type BookingPolicy, usualPolicy, usualRule } from './policy.ts'
import { editedBooking, unsaidBooking } from './policyEdit.ts'

const room = { name: { nl: 'Spreekkamer' }, isPrivate: true, seats: 2 }
const base: BookingPolicy = {
  usual: usualRule,
  products: { move: { before: 5 }, passport: { after: 5 } },
  rooms: { a: room },
}
const document = { ...unsaidBooking('gm'), data: base }

it('an edit writes what it changed and nothing else, each part under its stamp', () => {
  const next: BookingPolicy = {
    usual: { ...usualRule, grid: 5 },
    products: { passport: { after: 5 }, permit: { privateRoom: true } },
    rooms: { a: { ...room, seats: 3 } },
  }
  const theirs: BookingPolicy = { ...base, usual: { ...usualRule, before: 20 }, rooms: { a: room, b: room } }
  const edited = editedBooking({ ...document, data: theirs }, { base, next, at: stampAt(1) })
  expect(edited.data).toEqual({
    usual: { ...usualRule, grid: 5, before: 20 },
    products: next.products,
    rooms: { a: { ...room, seats: 3 }, b: room },
  })
  expect(edited.stamps).toEqual(
    Object.fromEntries(['usual.grid', 'products.move', 'products.permit', 'rooms.a'].map((part) => [part, stampAt(1)])),
  )
})

it('what an edit takes away stays away when it meets what was there', () => {
  const next = { ...base, products: { passport: { after: 5 } } }
  const edited = editedBooking(document, { base, next, at: stampAt(1) })
  for (const merged of [mergeBooking(document, edited), mergeBooking(edited, document)]) {
    expect(merged.data).toEqual(next)
    expect(merged.history).toEqual([{ field: 'products.move', value: { before: 5 }, at: '' }])
  }
})

it('nothing is written where nothing was changed', () => {
  expect(editedBooking(document, { base, next: structuredClone(base), at: stampAt(1) })).toEqual(document)
  expect(unsaidBooking('gm').data).toEqual(usualPolicy)
})
