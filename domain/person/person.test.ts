import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { type Person, Note, mergeNotes, personId } from './person.ts'

const note = fc.record({
  text: fc.constantFrom('komt met rolstoel', 'belt later', '<b>vet</b>'),
  by: fc.constantFrom('staff:an', 'staff:bilal'),
  at: fc.integer({ min: 0, max: 2 }).map((minute) => stampAt(minute)),
})
const notes: fc.Arbitrary<Person['notes']> = fc.dictionary(
  fc.constantFrom('n1', 'n2', 'n3', 'constructor', 'toString'),
  note,
)

describe('notes of two stations', () => {
  const one = { text: 'komt met rolstoel', by: 'staff:an', at: stampAt(1) }
  const two = { text: 'belt later', by: 'staff:bilal', at: stampAt(2) }

  it('stand beside each other', () => {
    expect(mergeNotes({ n2: two }, { n1: one })).toEqual({ n1: one, n2: two })
  })

  it('are joined associatively, commutatively and idempotently', () => {
    fc.assert(
      fc.property(notes, notes, notes, (a, b, c) => {
        expect(mergeNotes(mergeNotes(a, b), c)).toEqual(mergeNotes(a, mergeNotes(b, c)))
        expect(mergeNotes(a, b)).toEqual(mergeNotes(b, a))
        expect(mergeNotes(a, a)).toEqual(a)
      }),
    )
  })

  it('are all still there afterwards', () => {
    fc.assert(
      fc.property(notes, notes, (a, b) => {
        expect(Object.keys(mergeNotes(a, b)).sort()).toEqual(
          [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(),
        )
      }),
    )
  })
})

it('a note keeps markup as the text it is, and has a length', () => {
  const marked = { text: '<script>alert(1)</script>', by: 'staff:an', at: stampAt(1) }
  expect(Note.parse(marked)).toEqual(marked)
  expect(Note.safeParse({ ...marked, text: '' }).success).toBe(false)
  expect(Note.safeParse({ ...marked, text: 'x'.repeat(501) }).success).toBe(false)
})

it('what is known of a person lies under the id of the visit', () => {
  expect(personId('visit:gm-2026-11-23-A117')).toBe('person:gm-2026-11-23-A117')
})
