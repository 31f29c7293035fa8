import { BehaviorSubject } from 'rxjs'
import { expect, it, onTestFinished } from 'vitest'
import { cardKeyId } from '#domain/eid/cardKey.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { eventually } from '#tests/support/eventually.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { keepCardKey } from './cardKey.ts'

let replicas = 0
const emptyReplica = async (): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `card-key-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}
const keyOf = (letter: string, minute: number): EditedDocument => ({
  id: cardKeyId('gm'),
  type: 'cardKey',
  data: { key: letter.repeat(43), made: stampAt(minute) },
  stamps: {},
  history: [],
})

/** A station that keeps the key of its site; what it told main, and what it had main keep. */
const keeping = (
  replica: Replica,
  start: { needed: boolean; caughtUp: boolean },
  screen: 'welcome' | 'kiosk' = 'welcome',
) => {
  const needed$ = new BehaviorSubject(start.needed)
  const caughtUp$ = new BehaviorSubject(start.caughtUp)
  const told: string[] = []
  const keptEdits: unknown[] = []
  const reconnected: (() => void)[] = []
  keepCardKey({
    replica,
    station: { site: 'gm', screen },
    needed$,
    caughtUp$,
    leads: Promise.resolve(),
    bridge: {
      onReconnected: (ask) => {
        reconnected.push(ask)
        return () => undefined
      },
      call: {
        giveStamp: () => Promise.resolve({ ok: true, value: { at: stampAt(5) } }),
        offerCardKey: ({ key }) => {
          told.push(key)
          return Promise.resolve({ ok: true, value: {} })
        },
        keepEdit: ({ document }) => {
          keptEdits.push(document)
          return Promise.resolve({ ok: true, value: { id: 'e', document } })
        },
      },
    },
    onProblem: (event) => {
      throw new Error(event)
    },
  })
  return {
    needed$,
    caughtUp$,
    told,
    keptEdits,
    reconnect: () => {
      for (const ask of reconnected) ask()
    },
  }
}
const inReplica = async (replica: Replica): Promise<unknown> =>
  (await replica.persons.findOne(cardKeyId('gm')).exec())?.toMutableJSON().data

it('a station with a reader makes the key of a site that has none, once it knows what the server has', async () => {
  const replica = await emptyReplica()
  const station = keeping(replica, { needed: true, caughtUp: false })
  await expect(inReplica(replica)).resolves.toBeUndefined()
  station.caughtUp$.next(true)
  await eventually(() => station.told.length).toBe(1)
  expect(station.told[0]).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(station.keptEdits).toHaveLength(1)
  await expect(inReplica(replica)).resolves.toEqual({ key: station.told[0], made: stampAt(5) })
})

it('a station without a reader makes none, and tells the one that another made, again when main was away', async () => {
  const replica = await emptyReplica()
  const station = keeping(replica, { needed: false, caughtUp: true })
  await saveEdit(replica, keyOf('A', 3))
  await eventually(() => station.told).toEqual(['A'.repeat(43)])
  expect(station.keptEdits).toEqual([])
  station.reconnect()
  expect(station.told).toHaveLength(2)
})

it('an earlier key takes the place of the one that was made here', async () => {
  const replica = await emptyReplica()
  const station = keeping(replica, { needed: true, caughtUp: true })
  await eventually(() => station.told.length).toBe(1)
  await saveEdit(replica, keyOf('A', 1))
  await eventually(() => station.told.at(-1)).toBe('A'.repeat(43))
  await saveEdit(replica, keyOf('B', 9))
  await expect(inReplica(replica)).resolves.toEqual({ key: 'A'.repeat(43), made: stampAt(1) })
  expect(station.told).toHaveLength(2)
})

it('a kiosk makes none and tells none, whatever is connected to it', async () => {
  const replica = await emptyReplica()
  const kiosk = keeping(replica, { needed: true, caughtUp: true }, 'kiosk')
  const welcome = keeping(replica, { needed: true, caughtUp: true })
  await eventually(() => welcome.told).toHaveLength(1)
  expect([kiosk.told, kiosk.keptEdits]).toEqual([[], []])
})
