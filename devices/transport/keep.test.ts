import { afterEach, describe, expect, it, vi } from 'vitest'
import { simulatedCable } from '../simulator/cable.ts'
import { type ConnectionState, keepConnection, type KeptConnection } from './keep.ts'
import type { Connected, Transport } from './transport.ts'

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
    expect(states).toEqual([{ state: 'open' }])
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

  it('is made no more once it is closed', async () => {
    const { connection, states, transports } = setUp({ plugged: true })
    await vi.waitUntil(() => connection.state().state === 'open')
    await connection.close()
    expect(transports.map(({ open }) => open)).toEqual([false])
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(transports).toHaveLength(1)
    expect(states).toEqual([{ state: 'open' }])
  })

  it('closes a transport that arrives after it was closed', async () => {
    const { connection, transports } = setUp({ plugged: true })
    await connection.close()
    expect(transports).toEqual([])
    expect(connection.transport()).toBeUndefined()
  })
})
