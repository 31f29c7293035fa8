import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepConnection } from '../keep.ts'
import type { Transport } from '../transport.ts'
import { tcpConnect } from './connect.ts'

const patience = { timeout: 15_000, interval: 10 }
const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A device on the network, with what it heard. */
const device = async (port = 0) => {
  const sockets: Socket[] = []
  let heard = ''
  const server: Server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const off = async (): Promise<void> => {
    for (const socket of sockets) socket.resetAndDestroy()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
  closers.push(off)
  return { port: address.port, sockets, heard: () => heard, off }
}

const connect = async (options: { port: number }): Promise<Transport> => {
  const connected = await tcpConnect({ host: '127.0.0.1', ...options })()
  if (!connected.ok) throw new Error(connected.error.message)
  closers.push(() => connected.transport.close())
  return connected.transport
}

const say = (transport: Transport, text: string) => transport.write(Buffer.from(text, 'latin1'))

describe('a device with an address', () => {
  it('takes and gives bytes', async () => {
    const { port, sockets, heard } = await device()
    const transport = await connect({ port })
    let answer = ''
    transport.onData((bytes) => (answer += Buffer.from(bytes).toString('latin1')))
    expect(await Promise.all([say(transport, 'a'), say(transport, 'b')])).toEqual([{ ok: true }, { ok: true }])
    await vi.waitUntil(() => heard() === 'ab', patience)
    sockets[0]?.write('c')
    await vi.waitUntil(() => answer === 'c', patience)
  })

  it('still gets what was written just before the connection is closed', async () => {
    const { port, heard } = await device()
    const transport = await connect({ port })
    void say(transport, 'x'.repeat(100_000))
    await say(transport, 'the end')
    await transport.close()
    await vi.waitUntil(() => heard().endsWith('the end'), patience)
  })

  it('closes the connection when it goes off, and is kept: connected again when it is back', async () => {
    const { port, off } = await device()
    const kept = keepConnection(tcpConnect({ host: '127.0.0.1', port }), { retryMs: 20 })
    closers.push(kept.close)
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    const old = kept.transport()
    await off()
    await vi.waitUntil(() => old?.open === false, patience)
    await vi.waitUntil(() => {
      const state = kept.state()
      return state.state === 'trouble' && state.trouble === 'refused'
    }, patience)
    await device(port)
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    expect(kept.transport()).not.toBe(old)
  })

  it('that ends the connection properly closes it too', async () => {
    const { port, sockets } = await device()
    const transport = await connect({ port })
    await vi.waitUntil(() => sockets.length === 1, patience)
    sockets[0]?.end()
    await vi.waitUntil(() => !transport.open, patience)
    expect(await say(transport, 'late')).toMatchObject({ ok: false, error: { code: 'closed' } })
  })

  it('that takes no connection refuses', async () => {
    const { port, off } = await device()
    await off()
    const connected = await tcpConnect({ host: '127.0.0.1', port })()
    expect(connected).toMatchObject({ ok: false, error: { code: 'unreachable', trouble: 'refused' } })
  })
})
