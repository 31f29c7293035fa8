import { describe, expect, it, onTestFinished } from 'vitest'
import type { Connection } from '#preload/contract.ts'
import { openCentral } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { serverThat } from '#tests/support/server.ts'
import { type CentralAddress, Unreachable, centralClient } from './client.ts'
import { type Line, watchLine } from './connection.ts'

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

  it('is cut off when the server no longer accepts its password, though it answers', async () => {
    const central = await openCentral(['k1'])
    const { line, told } = watch({ ...central.address('k1'), password: 'wrong' })
    await ends(told, 'online')
    expect((await line.send({ method: 'GET', path: '/balie_gm' })).statusCode).toBe(401)
    expect(line.present()).toMatchObject({ state: 'cutOff', reason: '401' })
    // Asking whether it is there changes nothing: it is, but not for us.
    expect((await line.send({ method: 'GET', path: '/balie_gm_private' })).statusCode).toBe(401)
    expect(states(told)).toEqual(['online', 'cutOff'])
  })

  it('does not break because a caller lost patience', async () => {
    const central = await openCentral()
    const { line, told } = watch(central.address('admin'))
    await ends(told, 'online')
    const abort = AbortSignal.abort()
    await expect(line.send({ method: 'GET', path: '/balie_gm', signal: abort })).rejects.toBeInstanceOf(Unreachable)
    expect(line.present().state).toBe('online')
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
