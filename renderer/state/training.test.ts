import { productKeyOf } from '#domain/product/productId.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { demoDocuments } from '#build/demo/documents.ts'
import { Site } from '#domain/site/site.ts'
import { addDays, momentOf } from '#domain/time/day.ts'
import { entry, testDay } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import type { Input } from '#preload/contract.ts'
import { collections, EditedDocument } from '#sync/merge/kinds.ts'
import { openReplica } from '#sync/replica/open.ts'
import { newStorage } from '#tests/sync/storage.ts'
import type { Board } from './model.ts'
import { trainingWith } from './training.ts'

const documents = Object.values(demoDocuments())
  .flat()
  .map((document) => EditedDocument.parse(document))
const site = Site.parse(documents.find(({ type }) => type === 'site')?.data)
const products = documents.flatMap(({ id, type, data }) =>
  type === 'product' ? [{ ...data, key: productKeyOf(id) }] : [],
)
const board: Board = {
  ...{
    site,
    staff: [],
    products,
    open: [],
    closed: [],
    desks: [],
    closedDesks: [],
    contacts: [],
    appointments: [],
    timetables: [],
    synonyms: {},
    persons: new Map(),
  },
}

/** So many visitors of the tests' Monday, a minute apart. */
const visitors = (count: number, product: string) =>
  Array.from({ length: count }, (_, index) => {
    const number = 101 + index
    const made = entry('registered', { minute: index, number, products: [product] })
    return visitDocument(`visit:gm-${testDay}-A${String(number)}`, [made])
  })

const setUp = async (present: Board = board) => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'training', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const given: Input<'giveForTraining'>[] = []
  const started: Input<'startTraining'>[] = []
  const running = { since: 0, until: 1, by: 'staff:an' }
  const training = trainingWith({
    replica,
    bridge: {
      call: {
        giveForTraining: (request) => Promise.resolve({ ok: true, value: (given.push(request), {}) }),
        startTraining: (request) => Promise.resolve({ ok: true, value: (started.push(request), { running }) }),
        report: () => Promise.resolve({ ok: true, value: {} }),
      },
    },
    board: () => present,
    by: () => 'staff:an',
    now: () => momentOf(addDays(testDay, 3), '10:00'),
  })
  return { replica, training, given, started, running }
}

describe('practice on a copy', () => {
  it('goes by the busiest day of the last month', async () => {
    const { replica, training, started, running } = await setUp()
    await replica.visits.bulkInsert(visitors(60, 'passport'))
    expect(await training.start(2)).toEqual({ ok: true, value: { running } })
    expect(started).toMatchObject([{ by: 'staff:an', pace: 2, day: { day: testDay } }])
    const arrivals = started[0]?.day.arrivals ?? []
    expect(arrivals).toHaveLength(60)
    expect(new Set(arrivals.flatMap((arrival) => arrival.products))).toEqual(new Set(['passport']))
  })

  it('makes a day up where none was busy', async () => {
    const { replica, training, started } = await setUp()
    await replica.visits.bulkInsert(visitors(59, 'passport'))
    await training.start(1)
    expect(started[0]?.day.day).toBeUndefined()
    expect(started[0]?.day.arrivals.length).toBeGreaterThan(200)
  })

  it('begins with the site, its staff, its products and its guides, in pieces, without what they were before', async () => {
    const { replica, training, given } = await setUp()
    const before = { field: 'name', value: 'x', at: '' }
    const kept = (kinds: readonly string[]) => documents.filter(({ type }) => kinds.includes(type))
    await replica.catalogue.bulkInsert(kept(collections.catalogue))
    await replica.settings.bulkInsert(
      kept(collections.settings).map((document) => ({ ...document, history: [before] })),
    )
    await training.start(1)
    expect(given.map(({ begins }) => begins)).toEqual([true, ...given.slice(1).map(() => false)])
    const all = given.flatMap((request) => request.documents)
    expect(all.map(({ id }) => id).toSorted()).toEqual(documents.map(({ id }) => id).toSorted())
    expect(all.every(({ history }) => history.length === 0)).toBe(true)
  })

  it('does not begin where nothing is offered, and says so', async () => {
    const { training, given, started } = await setUp({ ...board, products: [] })
    expect(await training.start(1)).toEqual({ ok: false, error: { code: 'noProducts', facts: {} } })
    expect([given, started]).toEqual([[], []])
  })
})
