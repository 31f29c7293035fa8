import { describe, expect, it, onTestFinished } from 'vitest'
import type { Connection } from '#preload/contract.ts'
import { type Central, openCentral, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Pace, usualPace } from './choice.ts'
import { type CentralAddress, centralClient } from './client.ts'
import { followChanges } from './feeds.ts'
import { proxyToCentral } from './proxy.ts'
import { type Servers, followServers } from './servers.ts'

const quick: Pace = { ...usualPace, silenceMs: 200, searchMs: 50, returnMs: 50, refusedMs: 300, steadyMs: 400 }

const follow = (
  first: CentralAddress,
  ...others: CentralAddress[]
): { servers: Servers; told: Connection[]; asked: string[] } => {
  const asked: string[] = []
  const servers = followServers({
    servers: [first, ...others],
    site: 'gm',
    now: Date.now,
    pace: quick,
    clientOf: (address) => {
      const real = centralClient(address)
      return {
        ...real,
        send: (request) => {
          asked.push(`${address.url} ${request.path}`)
          return real.send(request)
        },
      }
    },
  })
  onTestFinished(servers.close)
  const told: Connection[] = []
  servers.onChange((connection) => told.push(connection))
  return { servers, told, asked }
}
const placeOf = (servers: Servers): number | undefined => servers.present().server?.place
const isOnlineAt = (servers: Servers, place: number) =>
  eventually(() => {
    const { state, server } = servers.present()
    return [state, server?.place]
  }).toEqual(['online', place])
const nowhere = { url: 'http://127.0.0.1:9', user: 'x', password: 'x' }

const three = async (): Promise<[Central, Central, Central]> => [
  await openCentral(),
  await openCentral(),
  await openCentral(),
]

describe('a station with servers in order', () => {
  it('follows the first that answers and names it, with its place', async () => {
    const [one, two] = await three()
    const { servers, asked } = follow(one.address('admin'), two.address('admin'))
    await isOnlineAt(servers, 1)
    expect(servers.present().server).toMatchObject({ name: new URL(one.url).host, place: 1, of: 2 })
    await new Promise((later) => setTimeout(later, 500))
    expect(asked.filter((question) => question.startsWith(two.url))).toEqual([])
  })

  it('moves to the next when its server falls silent, and back when that is there to stay', async () => {
    const [one, two] = await three()
    const { servers, told } = follow(one.address('admin'), two.address('admin'))
    await isOnlineAt(servers, 1)
    await one.stop()
    servers.look()
    await isOnlineAt(servers, 2)
    expect((await servers.line()?.send({ method: 'GET', path: '/balie_gm' }))?.statusCode).toBe(200)
    await one.start()
    await isOnlineAt(servers, 1)
    // It said so each time, and was never cut off on the way back.
    const back = told.slice(told.findLastIndex(({ server }) => server?.place === 2))
    expect(back.map(({ state }) => state)).not.toContain('cutOff')
    expect(new Set(told.map(({ server }) => server?.stay)).size).toBe(3)
  })

  it('is kept from all of them while it practises, also in the midst of an answer, and goes on afterwards', async () => {
    const [one] = await three()
    const { servers } = follow(one.address('admin'))
    await isOnlineAt(servers, 1)
    const path = '/balie_gm/_changes?feed=continuous&heartbeat=1000'
    const feed = await servers.line()?.send({ method: 'GET', path })
    const ended = new Promise((over) => feed?.once('error', () => over('broken off')).resume())
    servers.hold('all')
    expect(await ended).toBe('broken off')
    await eventually(() => servers.present()).toMatchObject({ state: 'cutOff', reason: 'drill' })
    await expect(servers.line()?.send({ method: 'GET', path: '/balie_gm' })).rejects.toThrow('drill')
    servers.hold('nothing')
    await isOnlineAt(servers, 1)
  })

  it('passes over one that does not know it, and one that is something else', async () => {
    const [one, two] = await three()
    const stranger = { ...one.address('admin'), password: 'wrong' }
    const { servers } = follow(nowhere, stranger, two.address('admin'))
    await isOnlineAt(servers, 3)
    expect(servers.present().server).toMatchObject({ place: 3, of: 3 })
  })

  it('passes over one that does not have the site', async () => {
    const [one, two] = await three()
    await one.asAdmin('DELETE', '/balie_gm')
    const { servers } = follow(nowhere, one.address('admin'), two.address('admin'))
    await isOnlineAt(servers, 3)
  })

  it('leaves one that does not accept it any more, and does not come back to it', async () => {
    const one = await openCentral(['k1'])
    const two = await openCentral()
    const address = { ...one.address('k1'), password: 'withdrawn' }
    const authorization = `Basic ${btoa(`${address.user}:${address.password}`)}`
    expect((await fetch(`${one.url}/balie_gm`, { headers: { authorization } })).status).toBe(401)
    const { servers, asked } = follow(address, two.address('admin'))
    await isOnlineAt(servers, 2)
    const questions = () => asked.filter((question) => question.startsWith(one.url)).length
    const before = questions()
    await eventually(questions).toBeGreaterThan(before + 2)
    expect(placeOf(servers)).toBe(2)
  })

  it('asks nobody any more once it is closed', async () => {
    const { servers, asked } = follow(nowhere, { ...nowhere, user: 'y' })
    servers.close()
    const before = asked.length
    await new Promise((later) => setTimeout(later, 400))
    expect(asked.length).toBe(before)
    expect(placeOf(servers)).toBe(1)
  })
})

describe('a move', () => {
  it('ends the feeds of the server that was left, and none of them goes on at the next', async () => {
    const [one, two] = await three()
    const { servers } = follow(one.address('admin'), two.address('admin'))
    await isOnlineAt(servers, 1)
    const { stay = '' } = servers.present().server ?? {}
    const line = servers.line(stay)
    if (line === undefined) throw new Error('There is no line.')
    const ids: string[] = []
    const ended = followChanges({
      line,
      database: visitsDatabase,
      since: '0',
      signal: new AbortController().signal,
      onBatch: ({ rows }) => ids.push(...rows.map(({ id }) => id)),
      onProblem: () => undefined,
    })
    await one.asAdmin('PUT', `/${visitsDatabase}/one`, {})
    await eventually(() => ids).toEqual(['one'])
    await one.stop()
    await isOnlineAt(servers, 2)
    await ended
    await two.asAdmin('PUT', `/${visitsDatabase}/two`, {})
    expect(servers.line(stay)).toBeUndefined()
    expect(ids).toEqual(['one'])
  })

  it('leaves what belongs to the stay before without an answer, and the server unasked', async () => {
    const [one, two] = await three()
    const { servers, asked } = follow(one.address('admin'), two.address('admin'))
    await isOnlineAt(servers, 1)
    const { stay = '' } = servers.present().server ?? {}
    const changes = (of?: string) =>
      proxyToCentral(servers.line(of), {
        method: 'GET',
        path: '/balie_gm/_changes?since=7-of-the-first',
        signal: new AbortController().signal,
      })
    await one.stop()
    servers.look()
    await isOnlineAt(servers, 2)
    expect(await changes(stay)).toMatchObject({
      status: 503,
      body: JSON.stringify({ error: 'central_unreachable', reason: 'moved' }),
    })
    expect(asked.filter((question) => question === `${two.url} /balie_gm/_changes?since=7-of-the-first`)).toEqual([])
    expect((await changes()).status).not.toBe(503)
  })

  it('breaks off what is under way', async () => {
    const [one, two] = await three()
    const { servers } = follow(one.address('admin'), two.address('admin'))
    await isOnlineAt(servers, 1)
    const waiting = servers.line()?.send({ method: 'GET', path: '/balie_gm/_changes?feed=longpoll&since=now' })
    const broken = expect(waiting?.then((response) => response.toArray())).rejects.toThrow()
    await one.stop()
    servers.look()
    await isOnlineAt(servers, 2)
    await broken
  })
})
