import { describe, expect, it, onTestFinished } from 'vitest'
import type { Connection } from '#preload/contract.ts'
import { openCentral } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { serverThat } from '#tests/support/server.ts'
import { type CentralAddress, centralClient } from './client.ts'
import { Unreachable } from './request.ts'
import { type Line, watchLine } from './connection.ts'
import { followChanges } from './feeds.ts'

const hour = 3_600_000

const watch = (address: CentralAddress, now: () => number = Date.now): { line: Line; told: Connection[] } => {
  const line = watchLine(centralClient(address), now)
  onTestFinished(line.close)
  const told: Connection[] = []
  line.onChange((connection) => told.push(connection))
  return { line, told }
}
const states = (told: readonly Connection[]): string[] => told.map(({ state }) => state)

/** Resolves once what was told ends so. */
const ends = (told: readonly Connection[], ...expected: string[]) => eventually(() => states(told)).toEqual(expected)

describe('the line to the central database', () => {
  it('is cut off until the server answers for the first time, and asks by itself', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'))
    expect(line.present()).toMatchObject({ state: 'cutOff', reason: 'starting' })
    await ends(told, 'online')
    expect(line.present()).not.toHaveProperty('reason')
    expect(line.present().lastExchange).toBeGreaterThan(0)
  })

  it('is cut off when the server goes away, with the reason, and online by itself when it comes back', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'))
    await ends(told, 'online')
    await central.stop()
    await expect(line.send({ method: 'GET', path: '/balie_gm' })).rejects.toBeInstanceOf(Unreachable)
    await ends(told, 'online', 'cutOff')
    const { since } = line.present()
    await expect(line.send({ method: 'GET', path: '/balie_gm' })).rejects.toBeInstanceOf(Unreachable)
    expect(line.present()).toMatchObject({ state: 'cutOff', since, reason: 'ECONNREFUSED' })
    await central.start()
    await eventually(() => line.present().state).toBe('online')
  })

  it('tells how far the server’s clock is off', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'), () => Date.now() - hour)
    await ends(told, 'online')
    expect(Math.round((line.present().skewMs ?? 0) / hour)).toBe(1)
  })

  it('compares no clocks by an answer during which this computer slept', async () => {
    let slept = 0
    const { url } = await serverThat((request, response) => {
      const date = new Date(Date.now() + slept).toUTCString()
      if (request.url === '/slow') slept += hour
      const cookie = request.method === 'POST' ? { 'set-cookie': 'AuthSession=x' } : {}
      response.writeHead(200, { 'content-type': 'application/json', date, ...cookie }).end('{}')
    })
    const { line } = watch({ url, user: 'gm-k1', password: 'secret' }, () => Date.now() + slept)
    await eventually(() => line.present().state).toBe('online')
    await line.send({ method: 'GET', path: '/slow' })
    expect(Math.abs(line.present().skewMs ?? hour)).toBeLessThan(hour / 2)
    await line.send({ method: 'GET', path: '/quick' })
    expect(Math.abs(line.present().skewMs ?? hour)).toBeLessThan(hour / 2)
  })

  it('is cut off while a gateway answers for a database that is not there', async () => {
    let down = true
    const { url } = await serverThat((request, response) => {
      if (request.method === 'POST') response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
      else response.writeHead(down ? 502 : 200, { 'content-type': 'application/json' }).end('{}')
    })
    const { line, told } = watch({ url, user: 'gm-k1', password: 'secret' })
    await eventually(() => line.present().reason).toBe('502')
    down = false
    await eventually(() => line.present().state).toBe('online')
    expect(states(told)).toEqual(['cutOff', 'online'])
  })

  it('stands when a proxy says in words of its own that a request is too large', async () => {
    const { url } = await serverThat((request, response) => {
      if (request.url === '/_session') response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
      else if (request.url === '/_up') response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      else response.writeHead(413, { 'content-type': 'text/html' }).end('<h1>413 Request Entity Too Large</h1>')
    })
    const { line, told } = watch({ url, user: 'gm-k1', password: 'secret' })
    await ends(told, 'online')
    expect((await line.send({ method: 'POST', path: '/balie_gm/_bulk_docs', body: '{}' })).statusCode).toBe(413)
    expect(states(told)).toEqual(['online'])
  })

  it('is cut off when the server does not accept its password, though it answers', async () => {
    const central = await openCentral(['k1'])
    const { line, told } = watch({ ...central.address('k1'), password: 'wrong' })
    await ends(told, 'cutOff')
    expect(line.present()).toMatchObject({ state: 'cutOff', reason: '401' })
    expect((await line.send({ method: 'GET', path: '/balie_gm' })).statusCode).toBe(401)
    expect(line.present()).toMatchObject({ state: 'cutOff', reason: '401' })
    // Asking whether it is there changes nothing: it is, but not for us.
    expect((await line.send({ method: 'GET', path: '/balie_gm_private' })).statusCode).toBe(401)
    expect(states(told)).toEqual(['cutOff'])
  })

  it.each([
    ['garbage that calls itself JSON', 'garbage'],
    ['half an answer', '{"status":'],
  ])('is cut off for as long as the server says %s when it is asked whether it is there', async (_what, said) => {
    let spoilt = true
    const { url } = await serverThat((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'AuthSession=x' })
      response.end(spoilt && request.url === '/_up' ? said : '{"status":"ok"}')
    })
    const { line, told } = watch({ url, user: 'gm-k1', password: 'secret' })
    await eventually(() => line.present().reason).toBe('notJson')
    spoilt = false
    await eventually(() => line.present().state).toBe('online')
    expect(states(told)).toEqual(['cutOff', 'online'])
  })

  it('does not break because a caller lost patience', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'))
    await ends(told, 'online')
    const abort = AbortSignal.abort()
    await expect(line.send({ method: 'GET', path: '/balie_gm', signal: abort })).rejects.toBeInstanceOf(Unreachable)
    expect(line.present().state).toBe('online')
  })

  it('takes everything up anew after sleep: cut off until the server has answered again, and feeds go on', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'))
    await ends(told, 'online')
    const rows: string[] = []
    const abort = new AbortController()
    onTestFinished(() => abort.abort())
    void followChanges({
      line,
      database: 'balie_gm',
      since: '0',
      signal: abort.signal,
      onBatch: (batch) => rows.push(...batch.rows.map(({ id }) => id)),
      onProblem: () => undefined,
    })
    await central.asAdmin('PUT', '/balie_gm/staff:before', { type: 'staff' })
    await eventually(() => rows).toContain('staff:before')

    line.takeUpAnew('slept')
    expect(line.present()).toMatchObject({ state: 'cutOff', reason: 'slept' })
    await ends(told, 'online', 'cutOff', 'online')
    expect(told.map(({ reason }) => reason)).toEqual([undefined, 'slept', undefined])
    await central.asAdmin('PUT', '/balie_gm/staff:after', { type: 'staff' })
    await eventually(() => rows).toContain('staff:after')
  })

  it('says why it is cut off when the server is still not there after sleep', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'))
    await ends(told, 'online')
    await central.stop()
    line.takeUpAnew('slept')
    await eventually(() => line.present().reason).toBe('ECONNREFUSED')
    expect(told.map(({ reason }) => reason).slice(0, 2)).toEqual([undefined, 'slept'])
    await central.start()
    await eventually(() => line.present().state).toBe('online')
  })

  it('looks at once when asked to', async () => {
    const asked: string[] = []
    const { url } = await serverThat((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'AuthSession=x' }).end('{}')
    })
    const { line, told } = watch({ url, user: 'gm-k1', password: 'secret' })
    await ends(told, 'online')
    line.look()
    await eventually(() => asked.filter((path) => path === '/_up').length).toBe(2)
  })

  it('says nothing more once it is closed', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'))
    await ends(told, 'online')
    line.close()
    line.lost('late')
    expect(states(told)).toEqual(['online'])
  })
})
