import { describe, expect, test } from 'vitest'
import { bridgeFeed } from '#renderer/state/feeds.ts'
import { kept } from '#renderer/state/recording.ts'
import type { Bridge } from '#preload/bridge.ts'
import { type Central, openCentral, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { hosts } from './hosts.ts'

const numbered = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `visit:gm-2026-11-23-A${from + n}`)

const write = async (central: Central, ids: readonly string[]): Promise<void> => {
  await central.asAdmin('POST', `/${visitsDatabase}/_bulk_docs`, { docs: ids.map((_id) => ({ _id, log: [] })) })
}

/** The name of a station's stay at the first of its servers, which is there all the time. */
const firstStay = '0-0'

/** Follows the visits as a screen does; what arrived, and how far it got. */
const followOn = (bridge: Bridge, since: string) => {
  const seen: { ids: string[]; reached: string } = { ids: [], reached: since }
  const stop = bridgeFeed(
    bridge,
    visitsDatabase,
    firstStay,
  )(since, ({ rows, lastSeq }) => {
    seen.ids.push(...rows.map(({ id }) => id))
    seen.reached = lastSeq
  })
  return { seen, stop }
}

describe.each(Object.entries(hosts))('over the bridge of the %s', (_name, { open, outlives }) => {
  test('a feed brings every change once, also while the station comes and goes', async () => {
    const central = await openCentral(['k1'])
    const host = await open({ servers: [central.address('k1')] })
    let page = await host.openPage()
    let feed = followOn(page.bridge, '0')
    const all: string[] = []
    for (let round = 0; round < 4; round++) {
      await write(central, numbered(101 + round * 10, 5))
      if (round % 2 === 0) await eventually(() => all.length + feed.seen.ids.length).toBe(round * 10 + 5)
      await host.restart()
      await write(central, numbered(106 + round * 10, 5))
      if (outlives) continue
      // The window was opened anew and goes on where its replica had got to.
      all.push(...feed.seen.ids)
      page = await host.openPage()
      feed = followOn(page.bridge, feed.seen.reached)
    }
    await eventually(() => [...all, ...feed.seen.ids]).toEqual(numbered(101, 40))
  })

  test('a feed that is no longer followed, or whose page is gone, brings nothing more', async () => {
    const central = await openCentral(['k1'])
    const host = await open({ servers: [central.address('k1')] })
    const [stopped, left, stays] = [await host.openPage(), await host.openPage(), await host.openPage()]
    const feeds = [stopped, left, stays].map(({ bridge }) => followOn(bridge, '0'))
    await write(central, numbered(101, 1))
    for (const { seen } of feeds) await eventually(() => seen.ids).toEqual(numbered(101, 1))
    feeds[0]?.stop()
    left.leave()
    await stopped.bridge.call.unsent({})
    await write(central, numbered(102, 1))
    await eventually(() => feeds[2]?.seen.ids).toEqual(numbered(101, 2))
    expect(feeds.map(({ seen }) => seen.ids.length)).toEqual([1, 1, 2])
  })

  test('a feed of a stay at a server that is over brings nothing', async () => {
    const central = await openCentral(['k1'])
    const host = await open({ servers: [central.address('k1')] })
    const { bridge } = await host.openPage()
    await write(central, numbered(101, 1))
    const ids: string[] = []
    bridgeFeed(bridge, visitsDatabase, '1-1')('0', ({ rows }) => ids.push(...rows.map(({ id }) => id)))
    const { seen } = followOn(bridge, '0')
    await eventually(() => seen.ids).toEqual(numbered(101, 1))
    expect(ids).toEqual([])
    const { server } = kept(await bridge.call.connection({}))
    expect(server).toEqual({ name: new URL(central.url).host, kind: 'centre', place: 1, of: 1, stay: firstStay })
  })

  test('a page follows as many feeds as a screen needs, and no more', async () => {
    const central = await openCentral(['k1'])
    const host = await open({ servers: [central.address('k1')] })
    const [greedy, other] = [await host.openPage(), await host.openPage()]
    const follow = (bridge: Bridge, feed: string) =>
      bridge.call
        .follow({ feed, database: visitsDatabase, since: 'now', stay: firstStay })
        .then((reply) => (reply.ok ? 'ok' : reply.error.code))
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => follow(greedy.bridge, `feed ${n}`)))
    expect(answers).toEqual([...Array<string>(16).fill('ok'), ...Array<string>(4).fill('notAllowed')])
    // Taking one up anew is not one more, and one that was let go makes room.
    expect(await follow(greedy.bridge, 'feed 3')).toBe('ok')
    await greedy.bridge.call.unfollow({ feed: 'feed 3' })
    expect(await follow(greedy.bridge, 'another')).toBe('ok')
    expect(await follow(greedy.bridge, 'one more')).toBe('notAllowed')
    expect(await follow(other.bridge, 'feed 1')).toBe('ok')
  })
})
