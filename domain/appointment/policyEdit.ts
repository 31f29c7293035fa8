import { sameJson } from '../document/canonical.ts'
import type { Edited } from '../document/fields.ts'
import { partField } from '../document/parts.ts'
import type { Stamp } from '../time/stamp.ts'
import { type BookingPolicy, type BookingRule, bookingId, usualPolicy } from './policy.ts'

export type BookingDocument = Edited & { type: 'booking'; data: BookingPolicy }

/** How a site gives appointments that never said so. */
export const unsaidBooking = (site: string): BookingDocument => ({
  ...{ id: bookingId(site), type: 'booking', data: usualPolicy, stamps: {}, history: [] },
})

/**
 * What becomes of the policy when somebody who saw `base` made `next` of it: only the values, products and rooms that were changed
 * are written over what stands there by now, each with the edit's stamp, so that what others saved meanwhile stays.
 */
export const editedBooking = (
  document: BookingDocument,
  { base, next, at }: { base: BookingPolicy; next: BookingPolicy; at: Stamp },
): BookingDocument => {
  const usual = changedKeys(base.usual, next.usual)
  const products = changedKeys(base.products, next.products)
  const rooms = changedKeys(base.rooms, next.rooms)
  const parts = { usual, products, rooms }
  const changed = Object.entries(parts).flatMap(([part, keys]) => keys.map((key) => partField(part, key)))
  const present = document.data
  return {
    ...document,
    data: {
      // A usual value is never taken away.
      usual: usualWith({ present: present.usual, next: next.usual, changed: usual }),
      products: { ...dropped(present.products, products), ...only(next.products, products) },
      rooms: { ...dropped(present.rooms, rooms), ...only(next.rooms, rooms) },
    },
    stamps: { ...document.stamps, ...Object.fromEntries(changed.map((field) => [field, at])) },
  }
}

const usualWith = (parts: { present: BookingRule; next: BookingRule; changed: readonly string[] }): BookingRule => {
  const { present, next, changed } = parts
  const values: Partial<BookingRule> = Object.fromEntries(Object.entries(next).filter(([key]) => changed.includes(key)))
  return { ...present, ...values }
}

const changedKeys = (base: object, next: object): string[] => {
  const [before, after] = [new Map(Object.entries(base)), new Map(Object.entries(next))]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.has(key) !== after.has(key) || !sameJson(before.get(key), after.get(key)),
  )
}

const only = <V>(values: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)))

const dropped = <V>(values: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))
