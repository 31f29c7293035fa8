import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { productDocument } from '#domain/product/builders.ts'
import type { LocalFields } from '#domain/product/product.ts'
import { atMinute, stampAt } from '#domain/visit/builders.ts'
import type { Staff } from '#domain/staff/staff.ts'
import { withApproved } from '#domain/site/stationKeys.ts'
import { testSite } from '#renderer/visit/builders.ts'
import type { EditedDocument } from '../merge/kinds.ts'
import { editConflicts } from './editConflicts.ts'

const staff = (data: Partial<Staff>, stamps: Record<string, string> = {}): EditedDocument => ({
  id: 'staff:an',
  type: 'staff',
  data: { name: 'An', roles: ['welcome'], skills: [], languages: [], ...data },
  stamps,
  history: [],
})
const base = staff({})
const one = staff({ skills: ['A'] }, { skills: stampAt(1, 'k1') })
const two = staff({ skills: ['B'] }, { skills: stampAt(2, 'k2') })

describe('a field that two stations edited from the same version', () => {
  it('leaves a record of whose value stands, the later one, without the values themselves', () => {
    expect(editConflicts({ base, ours: one, theirs: two })).toEqual([
      {
        kind: 'editConflict',
        id: `editConflict:${stampAt(1, 'k1')}:skills:staff:an`,
        at: atMinute(2),
        station: 'k1',
        document: 'staff:an',
        facts: { field: 'skills', kept: 'k2', lost: 'k1' },
      },
    ])
  })

  it('is the same record whichever of the two finds it', () => {
    expect(editConflicts({ base, ours: two, theirs: one })).toEqual(editConflicts({ base, ours: one, theirs: two }))
  })

  it('also where both began the document', () => {
    expect(editConflicts({ base: undefined, ours: one, theirs: two })).toHaveLength(1)
  })

  it('is no conflict when both chose the same, when only one edited it, or when each edited another field', () => {
    const same = staff({ skills: ['A'] }, { skills: stampAt(3, 'k2') })
    const other = staff({ name: 'An D.' }, { name: stampAt(3, 'k2') })
    for (const theirs of [base, same, other]) expect(editConflicts({ base, ours: one, theirs })).toEqual([])
  })

  it('is no conflict when both stand beside each other, as approved keys do', () => {
    const site = (letter: string): EditedDocument => {
      const key = { station: `k${letter}`, id: letter.repeat(16), publicKey: letter.repeat(43) }
      const keys = withApproved([], key, { at: stampAt(1), by: 'staff:jan' })
      return { id: 'site:gm', type: 'site', data: { ...testSite, keys }, stamps: { keys: stampAt(1) }, history: [] }
    }
    const before: EditedDocument = { id: 'site:gm', type: 'site', data: testSite, stamps: {}, history: [] }
    expect(editConflicts({ base: before, ours: site('1'), theirs: site('2') })).toEqual([])
  })
})

it('whatever was edited where, both ends find the same records', () => {
  const edited = fc
    .record({
      skills: fc.option(fc.constantFrom(['A'], ['B'], ['C']), { nil: undefined }),
      name: fc.option(fc.constantFrom('An D.', 'An De.'), { nil: undefined }),
      minute: fc.integer({ min: 1, max: 3 }),
      station: fc.constantFrom('k1', 'k2'),
    })
    .map(({ minute, station, ...change }) => {
      const made = Object.entries(change).filter(([, value]) => value !== undefined)
      const at = stampAt(minute, station)
      return staff(Object.fromEntries(made), Object.fromEntries(made.map(([field]) => [field, at])))
    })
  fc.assert(
    fc.property(edited, edited, (ours, theirs) => {
      expect(editConflicts({ base, ours, theirs })).toEqual(editConflicts({ base, ours: theirs, theirs: ours }))
    }),
  )
})

it('of a product names the one field that two editors changed, and none where each changed another of the same part', () => {
  const product = (local: Partial<LocalFields>, stamps: Record<string, string>): EditedDocument => {
    const document = productDocument({ local })
    return { ...document, type: 'product', stamps: { ...document.stamps, ...stamps } }
  }
  const before = product({}, {})
  const ours = product({ remarks: 'een' }, { 'local.remarks': stampAt(1, 'k1') })
  const theirs = product({ remarks: 'twee' }, { 'local.remarks': stampAt(2, 'k2') })
  const elsewhere = product({ price: 500 }, { 'local.price': stampAt(2, 'k2') })
  expect(editConflicts({ base: before, ours, theirs }).map(({ facts }) => facts)).toEqual([
    { field: 'local.remarks', kept: 'k2', lost: 'k1' },
  ])
  expect(editConflicts({ base: before, ours, theirs: elsewhere })).toEqual([])
})
