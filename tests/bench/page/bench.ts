import type { Envelope } from '#domain/document/log.ts'
import { dayOf } from '#domain/time/day.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { withEntries } from '#domain/visit/visit.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { logDocument } from '#sync/merge/kinds.ts'
import { pastVisits, waitingVisits } from '../visits.ts'
import { type Raw, asRaw, listInDexie, openRaw } from './raw.ts'

/** Samples in ms of the same work done by the replica (RxDB) and by Dexie alone, both with strict durability. */
export type LocalSamples = Record<'append' | 'waitingList' | 'open', { replica: number[]; dexie: number[] }>

const waiting = 25
const rounds = 60
const openRounds = 7
const seedBatch = 2_000

declare global {
  // The bench's driver calls this through Playwright.
  var benchLocally: (count: number) => Promise<LocalSamples>
}

globalThis.benchLocally = async (count) => {
  const now = Date.now()
  const replicaName = `bench-${String(count)}`
  const raw = openRaw(count)
  const replica = await openReplica({ name: replicaName, key: 'bench-bench-bench' })
  const documents = [...pastVisits(count, now), ...waitingVisits(waiting, now, 30_101)]
  for (let from = 0; from < documents.length; from += seedBatch) {
    const batch = documents.slice(from, from + seedBatch)
    await replica.visits.bulkInsert(batch)
    await raw.visits.bulkPut(batch.map(asRaw))
  }
  const samples: LocalSamples = {
    append: { replica: [], dexie: [] },
    waitingList: { replica: [], dexie: [] },
    open: { replica: [], dexie: [] },
  }
  const day = dayOf(now)
  const ids = waitingVisits(waiting, now, 30_101).map(({ id }) => id)
  for (let round = 0; round < rounds; round++) {
    const id = ids[round % ids.length] ?? ''
    const entry = noted(round, now)
    // In turns, so that whatever else the machine does falls on both alike.
    samples.append.replica.push(await timed(() => appendInReplica(replica, id, entry)))
    samples.append.dexie.push(await timed(() => appendInDexie(raw, id, entry)))
    samples.waitingList.replica.push(await timed(() => listInReplica(replica, day, round)))
    samples.waitingList.dexie.push(await timed(() => listInDexie(raw, day)))
  }
  await replica.close()
  raw.close()
  for (let round = 0; round < openRounds; round++) {
    samples.open.replica.push(
      await timed(
        async () => {
          const again = await openReplica({ name: replicaName, key: 'bench-bench-bench' })
          await listInReplica(again, day, round)
          return again
        },
        (again) => again.close(),
      ),
    )
    samples.open.dexie.push(
      await timed(
        async () => {
          const again = openRaw(count)
          await listInDexie(again, day)
          return again
        },
        (again) => {
          again.close()
        },
      ),
    )
  }
  return samples
}

const timed = async <T>(work: () => Promise<T>, after?: (value: T) => unknown): Promise<number> => {
  const start = performance.now()
  const value = await work()
  const ms = performance.now() - start
  await after?.(value)
  return ms
}

const noted = (round: number, now: number): Envelope => ({
  id: `bench-${String(round)}-${String(now)}`,
  at: stampOf({ station: 'bench', ms: now + round, count: 0 }),
  by: 'staff:bench',
  station: 'bench',
  type: 'noted',
})

const appendInReplica = async (replica: Replica, id: string, entry: Envelope): Promise<void> => {
  const document = await replica.visits.findOne(id).exec(true)
  await document.incrementalModify((content) => ({ ...content, ...logDocument(id, [...content.log, entry]) }))
}

const appendInDexie = (raw: Raw, id: string, entry: Envelope): Promise<void> =>
  raw.transaction('rw', raw.visits, async () => {
    const document = await raw.visits.get(id)
    await raw.visits.put(asRaw(withEntries(id, document, [entry])))
  })

/** Each round asks a question of its own, so that the answer is not one that was kept. */
const listInReplica = async (replica: Replica, day: string, round: number): Promise<number> => {
  const selector = { day, open: true, id: { $gt: `visit:${String(round)}` } }
  const query = replica.visits.find({ selector, sort: [{ day: 'asc' }, { open: 'asc' }, { id: 'asc' }] })
  return (await query.exec()).length
}
