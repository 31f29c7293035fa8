import { expect, it, onTestFinished, vi } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { testSite } from '#renderer/visit/builders.ts'
import { signingStation } from '#tests/support/approved.ts'
import { testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { newStorage } from '#tests/sync/storage.ts'
import type { Replica } from './open.ts'
import { openVerifiedReplica } from './openVerified.ts'
import { recheckWhenIdle } from './recheckWhenIdle.ts'

const count = 120
const k1 = signingStation('k1')
/** So far after the writes that all of them lie on disk in order. */
const later = (): number => Date.now() + 60_000

const isForged = (id: string): boolean => id.endsWith('0')
const visit = (number: number) => {
  const id = `visit:gm-2026-11-20-A${String(number)}`
  const issued = k1.sign(id, entry('issued', { minute: 0 }))
  return visitDocument(id, [isForged(id) ? { ...issued, by: 'staff:bilal' } : issued])
}

type Storage = ReturnType<typeof newStorage>['storage']

const open = async (storage: Storage) => {
  const place = { name: 'balie-idle', key: 'a key of sixteen letters', storage }
  const opened = await openVerifiedReplica({ ...place, site: 'gm', now: () => testNow })
  const close = async (): Promise<void> => {
    opened.verification.close()
    if (!opened.replica.closed) await opened.replica.close()
  }
  onTestFinished(close)
  return { ...opened, close }
}

/** Judges what there is to judge until `enough`; `seen` tells whose turn it was. */
const judge = async (
  storage: Storage,
  enough: (seen: readonly string[]) => boolean,
  before: (replica: Replica) => void = () => undefined,
) => {
  const { replica, verification, close } = await open(storage)
  before(replica)
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  const seen: string[] = []
  const problems: string[] = []
  const running = recheckWhenIdle({
    replica,
    verification: {
      ...verification,
      recheck: (id, log) => {
        seen.push(id)
        return verification.recheck(id, log)
      },
    },
    idle: () => {
      if (enough(seen)) ending.abort()
      return new Promise((resolve) => setTimeout(resolve, 1))
    },
    now: later,
    signal: ending.signal,
    onProblem: (event) => void problems.push(event),
  })
  return {
    replica,
    verification,
    seen,
    problems,
    end: async () => {
      ending.abort()
      await running
      await close()
    },
    running,
  }
}

it('what was left to judge is judged in small parts, and after a restart only what is still left', async () => {
  const { storage } = newStorage()
  const before = await open(storage)
  const data = { ...testSite, keys: [k1.approved] }
  await before.replica.settings.insert({ id: 'site:gm', type: 'site', data, stamps: {}, history: [] })
  await before.replica.visits.bulkInsert(Array.from({ length: count }, (_, n) => visit(101 + n)))
  await before.close()

  const first = await judge(storage, (seen) => seen.length > 0)
  await first.running
  expect(first.seen.length).toBeLessThan(count / 2)
  await first.end()

  const second = await judge(storage, () => false)
  await eventually(() => second.verification.apart.all().length).toBe(count / 10)
  await eventually(() => new Set([...first.seen, ...second.seen]).size).toBe(count)
  // What was changed by the judgement itself is looked at again, nothing else.
  expect(second.seen.filter((id) => first.seen.includes(id) && !isForged(id))).toEqual([])
  const left = () => second.replica.visits.find().exec()
  await eventually(async () => (await left()).flatMap(({ log }) => log).length).toBe(count - count / 10)
  expect((await left()).filter(({ log }) => log.length === 0).every(({ id }) => isForged(id))).toBe(true)
  await second.end()
})

it('a disk that takes nothing for a while ends no judgement', async () => {
  const { storage } = newStorage()
  const before = await open(storage)
  await before.replica.visits.bulkInsert([visit(110), visit(111)])
  await before.close()

  const judging = await judge(
    storage,
    () => false,
    ({ ledger }) => {
      vi.spyOn(ledger, 'incrementalUpsert').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    },
  )
  await eventually(() => judging.problems).toEqual(['notJudged'])
  const data = { ...testSite, keys: [k1.approved] }
  await judging.replica.settings.insert({ id: 'site:gm', type: 'site', data, stamps: {}, history: [] })
  await eventually(() => judging.verification.apart.all().map((row) => row.document)).toEqual([visit(110).id])
  await judging.end()
})
