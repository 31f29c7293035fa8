import { expect, it, onTestFinished } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { openReplica } from '#sync/replica/open.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { askedLately } from './asked.ts'

const visit = (day: string, number: number, products: string[]) =>
  visitDocument(`visit:gm-${day}-A${String(number)}`, [entry('registered', { minute: 0, number, products })])

it('counts what was asked in the last month, and leaves what is older', async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'asked', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  await replica.visits.bulkInsert([
    visit('2026-11-23', 101, ['bin-bags']),
    visit('2026-10-31', 101, ['bin-bags', 'passport']),
    visit('2026-10-01', 101, ['street-party']),
  ])
  const asked = await askedLately(replica, Date.parse('2026-11-23T10:00:00Z'))
  expect([...asked].toSorted()).toEqual([
    ['bin-bags', 2],
    ['passport', 1],
  ])
})
