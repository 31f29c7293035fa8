import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedVersion, largeVersion } from '#tests/arbitrary/edited.ts'
import { stampAt } from '../visit/builders.ts'
import { canonicalJson } from './canonical.ts'
import { type Edited, mergeEdited, sameEdited } from './fields.ts'

const version = (data: Edited['data'], minutes: Record<string, number> = {}): Edited => ({
  id: 'staff:an',
  type: 'staff',
  data,
  stamps: Object.fromEntries(Object.entries(minutes).map(([field, minute]) => [field, stampAt(minute)])),
  history: [],
})

describe('two versions of a document that people edit', () => {
  it('give each field its later value, and keep the other in the history', () => {
    const merged = mergeEdited(
      version({ name: 'An', phone: '1' }, { name: 1, phone: 5 }),
      version({ name: 'An D.', phone: '2' }, { name: 3, phone: 2 }),
    )
    expect(merged).toMatchObject({
      data: { name: 'An D.', phone: '1' },
      stamps: { name: stampAt(3), phone: stampAt(5) },
      history: [
        { field: 'name', value: 'An', at: stampAt(1) },
        { field: 'phone', value: '2', at: stampAt(2) },
      ],
    })
  })

  it('let any edit win over a value that was never edited', () => {
    expect(mergeEdited(version({ name: 'Zoë' }), version({ name: 'An' }, { name: 0 })).data).toEqual({ name: 'An' })
  })

  it('keep a field that only one of them has', () => {
    expect(mergeEdited(version({ name: 'An' }), version({ phone: '1' })).data).toEqual({ name: 'An', phone: '1' })
  })

  it('do not count a value as overwritten by itself', () => {
    expect(mergeEdited(version({ name: 'An' }, { name: 1 }), version({ name: 'An' }, { name: 2 })).history).toEqual([])
  })

  it('are not confused by fields that every object has', () => {
    const merged = mergeEdited(version({ toString: 'a' }, { toString: 1 }), version({ name: 'b' }))
    expect(merged.data).toEqual({ toString: 'a', name: 'b' })
  })
})

describe('merging edited documents', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(editedVersion, editedVersion, (a, b) => {
        expect(mergeEdited(a, b)).toEqual(mergeEdited(b, a))
      }),
    )
  })

  it('is associative', () => {
    fc.assert(
      fc.property(editedVersion, editedVersion, editedVersion, (a, b, c) => {
        expect(mergeEdited(mergeEdited(a, b), c)).toEqual(mergeEdited(a, mergeEdited(b, c)))
      }),
    )
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(editedVersion, editedVersion, (a, b) => {
        const merged = mergeEdited(a, b)
        expect(mergeEdited(merged, a)).toEqual(merged)
        expect(mergeEdited(merged, merged)).toEqual(merged)
        expect(sameEdited(merged, mergeEdited(b, a))).toBe(true)
      }),
    )
  })

  it('loses no value: each is the winner or in the history', () => {
    fc.assert(
      fc.property(editedVersion, editedVersion, (a, b) => {
        const merged = mergeEdited(a, b)
        const kept = new Set(valuesOf(merged))
        for (const value of [...valuesOf(a), ...valuesOf(b)]) expect(kept).toContain(value)
      }),
    )
  })

  it('never lets an earlier stamp win', () => {
    fc.assert(
      fc.property(editedVersion, editedVersion, (a, b) => {
        const { stamps } = mergeEdited(a, b)
        for (const field of Object.keys(a.data)) {
          expect((stamps[field] ?? '') >= (a.stamps[field] ?? '')).toBe(true)
        }
      }),
    )
  })
})

describe('large values', () => {
  const picture = (letter: string): string => letter.repeat(20_001)

  it('stay in the history as long as they are the latest of their field', () => {
    const saved = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter, minute) =>
      version({ kiosk: picture(letter), name: letter }, { kiosk: minute, name: minute }),
    )
    const merged = saved.reduce(mergeEdited)
    const overwritten = (field: string): unknown[] =>
      merged.history.filter((one) => one.field === field).map(({ value }) => value)
    expect(merged.data['kiosk']).toBe(picture('f'))
    expect(overwritten('kiosk')).toEqual(['c', 'd', 'e'].map(picture))
    expect(overwritten('name')).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('leave joins as they are: in any order, any number of times', () => {
    fc.assert(
      fc.property(largeVersion, largeVersion, largeVersion, (a, b, c) => {
        const merged = mergeEdited(mergeEdited(a, b), c)
        for (const other of [
          mergeEdited(a, mergeEdited(b, c)),
          mergeEdited(c, mergeEdited(b, a)),
          mergeEdited(merged, b),
        ]) {
          expect(sameEdited(merged, other)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

const valuesOf = ({ data, history }: Edited): string[] => [
  ...Object.entries(data).map((pair) => canonicalJson(pair)),
  ...history.map(({ field, value }) => canonicalJson([field, value])),
]
