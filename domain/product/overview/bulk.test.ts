import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../document/canonical.ts'
import { productContent } from '../builders.ts'
import type { LocalFields } from '../product.ts'
import { type LocalChanges, bulkFields, planBulk, undone, withChanges, wrongFields } from './bulk.ts'

type Part = Partial<Omit<LocalFields, 'leadTime'>> & { leadTime?: LocalFields['leadTime'] | undefined }
const localWith = ({ leadTime, ...local }: Part): LocalFields =>
  productContent({ local: { ...local, ...(leadTime === undefined ? {} : { leadTime }) } }).local
const set = (part: Part): LocalChanges => ({
  to: localWith(part),
  fields: bulkFields.filter((field) => field in part),
})

const anyFields = {
  department: fc.constantFrom('identity', 'housing'),
  backups: fc.shuffledSubarray(['staff:an', 'staff:bo', 'staff:cis']),
  channels: fc.shuffledSubarray<LocalFields['channels'][number]>(['onSite', 'phone', 'online'], { minLength: 1 }),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  duration: fc.integer({ min: 1, max: 3 }),
  leadTime: fc.option(fc.record({ value: fc.integer({ min: 1, max: 2 }), unit: fc.constant('hours' as const) }), {
    nil: undefined,
  }),
  bundles: fc.shuffledSubarray<LocalFields['bundles'][number]>(['birth', 'death']),
}
const anyChanges: fc.Arbitrary<LocalChanges> = fc
  .tuple(
    fc.record(anyFields),
    fc.subarray(['department', 'backups', 'channels', 'level', 'duration', 'leadTime', 'bundles'] as const),
  )
  .map(([values, fields]) => ({ to: localWith(values), fields }))
const anyLocal: fc.Arbitrary<LocalFields> = fc
  .record({ ...anyFields, remarks: fc.constantFrom('traag', 'snel') })
  .map(localWith)

/** The same whatever the order of what is a set. */
const inOrder = (local: LocalFields): LocalFields => ({
  ...local,
  backups: local.backups.toSorted(),
  channels: local.channels.toSorted(),
  bundles: local.bundles.toSorted(),
})

describe('a change of many products', () => {
  it('sets what it names and leaves all the rest', () => {
    fc.assert(
      fc.property(anyLocal, anyChanges, (local, changes) => {
        const after = inOrder(withChanges(local, changes))
        const [from, to] = [inOrder(local), inOrder(changes.to)]
        for (const field of bulkFields)
          expect(after[field]).toEqual((changes.fields.includes(field) ? to : from)[field])
        expect(after.remarks).toBe(local.remarks)
        expect(Object.values(after)).not.toContain(undefined)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyLocal, anyChanges, (local, changes) => {
        const once = withChanges(local, changes)
        expect(withChanges(once, changes)).toEqual(once)
      }),
    )
  })

  it('changes nothing where only the order of what is chosen differs', () => {
    const { local } = productContent({ local: { channels: ['onSite', 'phone'] } })
    expect(withChanges(local, set({ channels: ['phone', 'onSite'] }))).toEqual(local)
  })

  it('is planned so that every product is told of once: changing, so already, or not allowed', () => {
    fc.assert(
      fc.property(fc.array(anyLocal, { maxLength: 8 }), anyChanges, (locals, changes) => {
        const products = locals.map((local, place) => ({ key: String(place), local }))
        const mayEdit = ({ local }: { local: LocalFields }): boolean => local.remarks === 'snel'
        const { changing, same, notAllowed } = planBulk({ products, changes, mayEdit })
        expect([...changing, ...same, ...notAllowed].sort()).toEqual(products.map(({ key }) => key).sort())
        for (const product of products) {
          const after = withChanges(product.local, changes)
          const stays = canonicalJson(after) === canonicalJson(product.local)
          expect(notAllowed.includes(product.key)).toBe(!mayEdit(product))
          if (mayEdit(product)) expect(same.includes(product.key)).toBe(stays)
        }
      }),
    )
  })

  it('is refused where a value is none that a product can have', () => {
    expect(wrongFields(set({ channels: [], duration: 0, reviewOn: '2026-02-30', leadTime: undefined }))).toEqual([
      'channels',
      'duration',
      'reviewOn',
    ])
    expect(wrongFields(set({ leadTime: undefined, level: 4 }))).toEqual([])
  })
})

describe('a change that is taken back', () => {
  it('leaves everything as it was before', () => {
    fc.assert(
      fc.property(anyLocal, anyChanges, (before, changes) => {
        const after = withChanges(before, changes)
        expect(inOrder(undone({ before, after, present: after }))).toEqual(inOrder(before))
      }),
    )
  })

  it('leaves what somebody wrote meanwhile, over the same field and over others', () => {
    const before = productContent({ local: { duration: 10, level: 3 } }).local
    const after = withChanges(before, set({ duration: 20, level: 2 }))
    const present = { ...after, level: 1 as const, remarks: 'Nieuw' }
    expect(undone({ before, after, present })).toEqual({ ...before, level: 1, remarks: 'Nieuw' })
  })
})
