import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unionLogs } from '#domain/document/log.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { anyLog } from '#tests/arbitrary/entry.ts'
import { contains } from './contains.ts'
import { type BalieDocument, logDocument, mergeDocuments, sameDocument } from './kinds.ts'

const visit = anyLog.map((log) => logDocument('visit:gm-2026-11-23-A101', unionLogs([], log)))

const person = (name: string, minute: number): BalieDocument => ({
  id: 'person:gm-2026-11-23-A101',
  type: 'person',
  data: { visit: 'visit:gm-2026-11-23-A101', expires: '2026-12-23', notes: {}, name },
  stamps: { name: stampAt(minute) },
  history: [],
})

it('a log contains another only when joining both changes nothing', () => {
  fc.assert(
    fc.property(visit, visit, (a, b) => {
      const joined = mergeDocuments(a, b)
      if (contains(joined, b)) expect(sameDocument(mergeDocuments(joined, b), joined)).toBe(true)
      expect(contains(a, logDocument(a.id, a.log.slice(1)))).toBe(true)
      if (contains(a, b)) expect(sameDocument(joined, a)).toBe(true)
      expect(contains(a, a)).toBe(true)
    }),
  )
})

it('an entry with other bytes is not contained', () => {
  const entry = { id: 'e1', at: stampAt(1), by: 'staff:an', station: 'k1', type: 'left' }
  const id = 'visit:gm-2026-11-23-A101'
  expect(contains(logDocument(id, [entry]), logDocument(id, [{ ...entry, by: 'staff:els' }]))).toBe(false)
})

it('a document that people edit contains an older version that it has joined, and no later one', () => {
  const joined = mergeDocuments(person('An', 1), person('An De Smet', 5))
  expect(contains(joined, person('An', 1))).toBe(true)
  expect(contains(joined, person('Bo', 6))).toBe(false)
})
