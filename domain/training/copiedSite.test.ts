import { expect, it } from 'vitest'
import { demoDocuments } from '#build/demo/documents.ts'
import { stampAt } from '../visit/builders.ts'
import { Site } from '../site/site.ts'
import { copiedSite, crowdOrdinal } from './copiedSite.ts'

const site = Site.parse(
  Object.values(demoDocuments())
    .flat()
    .find(({ type }) => type === 'site')?.data,
)

it('the crowd’s numbers are of the lowest ordinal that no station has', () => {
  const issuing = [1, 2, 4].map((ordinal) => ({ station: `k${String(ordinal)}`, ordinal }))
  expect(crowdOrdinal({ issuing })).toBe(3)
  expect(crowdOrdinal({ issuing: [] })).toBe(1)
})

it('a copied site is always open, knows its own keys alone, and has nobody to serve the building', () => {
  const key = { station: 'k1', id: 'a'.repeat(16), publicKey: 'b'.repeat(43), staffed: true }
  const copy = copiedSite(
    {
      ...site,
      alwaysOpen: false,
      relay: { order: [{ station: 'k1', address: '10.0.0.5:4700' }], afterMinutes: 1 },
      drill: { from: 0, until: 1, by: 'staff:jan' },
      keys: [{ ...key, id: 'c'.repeat(16), approvedAt: stampAt(0), approvedBy: 'staff:jan' }],
    },
    [key],
    { at: stampAt(1), by: 'staff:jan' },
  )
  expect(copy).toMatchObject({ alwaysOpen: true, relay: { order: [] }, keys: [key] })
  expect(copy).not.toHaveProperty('drill')
  expect(copy.keys).toHaveLength(1)
  expect(copy.queues).toEqual(site.queues)
  expect(Site.safeParse(copy).success).toBe(true)
})
