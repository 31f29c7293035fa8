import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { openReplica } from './open.ts'

const idOf = (place: number): string => `visit:gm-2026-11-23-A${String(1_001 + place)}`
const places = Array.from({ length: 400 }, (_, place) => place)

it('finds those of many documents that are there, however many others lie between', async () => {
  const replica = await openReplica({ name: `dexie-${crypto.randomUUID()}`, key: 'a key of 16 signs', ...newStorage() })
  onTestFinished(async () => {
    await replica.close()
  })
  const stored = places.filter((place) => place % 7 === 0 || place > 300)
  await replica.visits.bulkInsert(stored.map((place) => visitDocument(idOf(place), [entry('issued', { minute: 0 })])))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(places), async (asked) => {
      const found = await replica.visits.storageInstance.findDocumentsById(asked.map(idOf), true)
      const expected = asked.filter((place) => stored.includes(place)).map(idOf)
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
    }),
    { numRuns: 30 },
  )
})
