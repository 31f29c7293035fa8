import { afterEach, describe, expect, it, vi } from 'vitest'
import { simulatedCable } from '../simulator/cable.ts'
import { type ConnectionState, keepConnection, type KeptConnection } from './keep.ts'
import type { Connected, Transport } from './transport.ts'
import { makeWire } from './wire.ts'

const kept: KeptConnection[] = []
afterEach(() => Promise.all(kept.splice(0).map((connection) => connection.close())))

const notFound: Connected = {
  ok: false,
  error: { code: 'unreachable', message: 'no such port', trouble: 'notFound' },
}

/** A device that is plugged in or not. */
const setUp = ({ plugged }: { plugged: boolean }) => {
  const device = { plugged }
  const states: ConnectionState[] = []
  const transports: Transport[] = []
  const cables: { cut: () => void }[] = []
  const connection = keepConnection(
    () => {
      if (!device.plugged) return Promise.resolve(notFound)
      const cable = simulatedCable('a line under test', (bytes) => bytes.length)
      cables.push(cable)
      return Promise.resolve({ ok: true, transport: cable.transport })
    },
    { retryMs: 5, onOpen: (transport) => transports.push(transport), onState: (state) => states.push(state) },
  )
  kept.push(connection)
  const unplug = (): void => {
    device.plugged = false
    cables.at(-1)?.cut()
  }
  return { device, connection, states, transports, unplug }
}

describe('a kept connection', () => {
  it('is made at once where the device is there', async () => {
    const { connection, states, transports } = setUp({ plugged: true })
    expect(connection.state()).toEqual({ state: 'connecting' })
    await vi.waitUntil(() => connection.state().state === 'open')
    expect(states).toEqual([{ state: 'open', name: 'a line under test' }])
    expect(connection.transport()).toBe(transports[0])
  })

  it('says once that the device is not found, and opens when it comes', async () => {
    const { device, connection, states } = setUp({ plugged: false })
    await vi.waitUntil(() => connection.state().state === 'trouble')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(states).toEqual([{ state: 'trouble', trouble: 'notFound', detail: 'no such port' }])
    device.plugged = true
    await vi.waitUntil(() => connection.state().state === 'open')
  })

  it('calls what went unplugged, also while it is not found, and takes a new transport when it is back', async () => {
    const { device, connection, states, transports, unplug } = setUp({ plugged: true })
    await vi.waitUntil(() => connection.state().state === 'open')
    unplug()
    expect(connection.transport()).toBeUndefined()
    await vi.waitUntil(() => states.length === 3)
    expect(states.slice(1)).toMatchObject([{ trouble: 'unplugged' }, { trouble: 'unplugged' }])
    device.plugged = true
    await vi.waitUntil(() => connection.state().state === 'open')
    expect(transports).toHaveLength(2)
    expect(transports[0]).not.toBe(transports[1])
  })

  it('that this end hung up on is made again, and nothing is said to be unplugged', async () => {
    const { connection, states, transports } = setUp({ plugged: true })
    await vi.waitUntil(() => connection.state().state === 'open')
    await connection.transport()?.close()
    expect(connection.state()).toEqual({ state: 'connecting' })
    await connection.dialled()
    await vi.waitUntil(() => connection.state().state === 'open')
    expect(transports).toHaveLength(2)
    expect(states.map(({ state }) => state)).toEqual(['open', 'connecting', 'open'])
  })

  it('is made anew, or is closed, only when the one before has let go of its port', async () => {
    const letGo: (() => void)[] = []
    const transports: Transport[] = []
    const connection = keepConnection(
      () => {
        const hangUp = (): Promise<void> => new Promise((resolve) => letGo.push(resolve))
        const { transport } = makeWire({ name: 'a slow port', send: () => Promise.resolve(), hangUp })
        transports.push(transport)
        return Promise.resolve({ ok: true, transport })
      },
      { retryMs: 1 },
    )
    await connection.dialled()
    void transports[0]?.close()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(transports).toHaveLength(1)
    letGo[0]?.()
    await vi.waitUntil(() => connection.state().state === 'open')
    void transports[1]?.close()
    let closed = false
    const closing = connection.close().then(() => (closed = true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([closed, transports.length]).toEqual([false, 2])
    letGo[1]?.()
    await closing
  })

  it('is made no more once it is closed', async () => {
    const { connection, states, transports } = setUp({ plugged: true })
    await vi.waitUntil(() => connection.state().state === 'open')
    await connection.close()
    expect(transports.map(({ open }) => open)).toEqual([false])
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(transports).toHaveLength(1)
    expect(states).toEqual([{ state: 'open', name: 'a line under test' }])
  })

  it('closes a transport that arrives after it was closed', async () => {
    const { connection, transports } = setUp({ plugged: true })
    await connection.close()
    expect(transports).toEqual([])
    expect(connection.transport()).toBeUndefined()
  })
})
