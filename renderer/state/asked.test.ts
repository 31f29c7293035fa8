import { BehaviorSubject } from 'rxjs'
import { expect, it, onTestFinished, vi } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { openReplica } from '#sync/replica/open.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { askedEachDay, askedLately } from './asked.ts'

const visit = (day: string, number: number, products: string[]) =>
  visitDocument(`visit:gm-${day}-A${String(number)}`, [entry('registered', { minute: 0, number, products })])

it('counts once the replica has caught up, and again with each new day', async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'eachDay', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  await replica.visits.bulkInsert([visit('2026-11-23', 101, ['bin-bags'])])
  const caughtUp$ = new BehaviorSubject(false)
  const day$ = new BehaviorSubject('2026-11-23')
  let pauses = 0
  const pause = (): Promise<void> => {
    pauses += 1
    return Promise.resolve()
  }
  const told: [string, number][][] = []
  const now = () => Date.parse(`${day$.value}T10:00:00Z`)
  const counting = askedEachDay({ replica, caughtUp$, day$, now, pause }).subscribe((asked) => told.push([...asked]))
  onTestFinished(() => counting.unsubscribe())
  expect([told.length, pauses]).toEqual([0, 0])
  caughtUp$.next(true)
  await vi.waitFor(() => expect(told).toEqual([[['bin-bags', 1]]]), { timeout: 15_000 })
  expect(pauses).toBeGreaterThan(30)
  await replica.visits.bulkInsert([visit('2026-11-24', 101, ['bin-bags'])])
  day$.next('2026-11-24')
  await vi.waitFor(() => expect(told.at(-1)).toEqual([['bin-bags', 2]]), { timeout: 15_000 })
})

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
