import { BehaviorSubject } from 'rxjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Heartbeat } from '#domain/health/heartbeat.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { testNow } from '#tests/support/central.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { type BeatFacts, beatOf, beatTimes, beatWith } from './beat.ts'
import { heardStations } from './heard.ts'

const station = {
  station: 'k1',
  screen: 'counter',
  version: '0.1.0',
  installation: 1,
  key: { id: 'a'.repeat(16), publicKey: 'a'.repeat(43) },
} as const
const server = { name: 'centraal.example:5984', kind: 'centre', place: 2, of: 3, stay: '1-1' } as const
const facts: BeatFacts = {
  station,
  sync: {
    connection: { state: 'online', since: 1, lastExchange: testNow - 10, skewMs: -1.6, server },
    unsent: 2,
    refused: [{ document: 'visit:x', reason: 'no', at: 1 }],
  },
  counter: '2',
  health: {
    disk: { free: 3e9, total: 9e9 },
    memory: { resident: 8e7, heap: 1 },
    devices: [{ kind: 'printer', state: 'ready' }],
  },
  impaired: [],
  shown: [],
  unseen: [],
  now: testNow,
}

describe('a beat', () => {
  it('tells of the line, the server, the clock, the machine and the devices, in less than a kilobyte', () => {
    const beat = beatOf(facts)
    expect(beat).toEqual({
      ...station,
      at: testNow,
      unsent: 2,
      refused: 1,
      counter: '2',
      lastExchange: testNow - 10,
      skewMs: -2,
      server: { name: server.name, kind: 'centre', place: 2, of: 3 },
      diskFree: 3e9,
      memory: 8e7,
      devices: [{ kind: 'printer', state: 'ready' }],
    })
    expect(Heartbeat.parse(beat)).toEqual(beat)
    expect(JSON.stringify(beat).length).toBeLessThan(1_000)
  })

  it('says since when there is no server, and can be read however long the server’s name is', () => {
    const connection = { state: 'cutOff', since: 5, server: { ...server, name: 'x'.repeat(300) } } as const
    const beat = beatOf({ ...facts, sync: { connection, unsent: 0, refused: [] } })
    expect(Heartbeat.parse(beat)).toMatchObject({ cutOffSince: 5 })
  })

  it('leaves out what nobody has said yet', () => {
    const beat = beatOf({ ...facts, sync: undefined, health: undefined })
    expect(Heartbeat.parse(beat)).toEqual({ ...station, at: testNow, unsent: 0, refused: 0, counter: '2' })
  })

  it('is made when the line breaks and when it is back', () => {
    const connection$ = new BehaviorSubject<{ state: 'online' | 'cutOff' }>({ state: 'online' })
    let beats = 0
    const beating = beatTimes(connection$).subscribe(() => beats++)
    connection$.next({ state: 'online' })
    expect(beats).toBe(1)
    connection$.next({ state: 'cutOff' })
    connection$.next({ state: 'online' })
    expect(beats).toBe(3)
    beating.unsubscribe()
  })

  it('lies in the replica with what main says of the machine', async () => {
    const replica = await emptyReplica()
    const bridge = await openBridge()
    await beatWith({
      replica,
      bridge,
      station,
      sync: () => undefined,
      counter: () => '',
      impaired: () => Promise.resolve(['noSound']),
      shown: () => Promise.resolve(['hall']),
      unseen: () => Promise.resolve(['hall']),
      now: () => testNow,
    })()
    const { promise, resolve } = Promise.withResolvers<Heartbeat[]>()
    const reading = heardStations(replica).subscribe((beats) => {
      if (beats.length > 0) resolve(beats)
    })
    const [beat] = await promise
    reading.unsubscribe()
    expect(beat).toMatchObject({ station: 'k1', at: testNow, impaired: ['noSound'], shown: ['hall'], unseen: ['hall'] })
    expect(beat?.memory).toBeGreaterThan(1e6)
    expect(beat?.diskFree).toBeGreaterThan(0)
  })

  it('under the name of another station counts for none', async () => {
    const replica = await emptyReplica()
    const inReplica = (id: string, data: Heartbeat): EditedDocument => ({
      id,
      type: 'health',
      data,
      stamps: {},
      history: [],
    })
    await replica.health.bulkInsert([
      inReplica('health:k1', beatOf(facts)),
      inReplica('health:k2', { ...beatOf(facts), unsent: 99 }),
    ])
    const seen: Heartbeat[][] = []
    const reading = heardStations(replica).subscribe((beats) => void seen.push(beats))
    await expect.poll(() => seen.at(-1)?.map(({ unsent }) => unsent)).toEqual([2])
    reading.unsubscribe()
  })
})

let replicas = 0
const emptyReplica = async (): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `beats-${String(++replicas)}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}
const openBridge = async (): Promise<Bridge> => {
  const { url, browser } = await openHost()
  return bridgeTo(url, await browser.cookieFor())
}
