import { afterEach, describe, expect, it, vi } from 'vitest'
import { SerialSettings } from '#domain/devices/configuration.ts'
import { hasCables, type SerialCable, serialCable } from '#tests/devices/serialCable.ts'
import { keepConnection } from '../keep.ts'
import type { Connected, Transport } from '../transport.ts'
import { serialConnect } from './connect.ts'
import { findPort } from './ports.ts'

if (!hasCables) process.stdout.write('Skipped: serial ports over pseudo-terminals, because socat is not installed.\n')

const patience = { timeout: 15_000, interval: 10 }
const settings = SerialSettings.parse({})

const cables: SerialCable[] = []
const transports: Transport[] = []

afterEach(async () => {
  await Promise.all(transports.splice(0).map((transport) => transport.close()))
  for (const cable of cables.splice(0)) await cable.remove()
})

const plugIn = async (): Promise<SerialCable> => {
  const cable = await serialCable()
  cables.push(cable)
  return cable
}

const dial = (path: string): Promise<Connected> => serialConnect({ port: { path }, settings })()

const connect = async (path: string): Promise<{ transport: Transport; heard: () => string }> => {
  const connected = await dial(path)
  if (!connected.ok) throw new Error(connected.error.message)
  const { transport } = connected
  transports.push(transport)
  let heard = ''
  transport.onData((bytes) => (heard += Buffer.from(bytes).toString('latin1')))
  return { transport, heard: () => heard }
}

const say = (transport: Transport, text: string) => transport.write(Buffer.from(text, 'latin1'))

describe.skipIf(!hasCables)('a serial port', () => {
  it('carries bytes both ways, in the order they were written', async () => {
    const cable = await plugIn()
    const [a, b] = [await connect(cable.ours), await connect(cable.theirs)]
    const written = await Promise.all(['one ', 'two ', '\u0000\u00ff'].map((text) => say(a.transport, text)))
    expect(written).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    await vi.waitUntil(() => b.heard().length === 10, patience)
    expect(b.heard()).toBe('one two \u0000\u00ff')
    await say(b.transport, 'answer')
    await vi.waitUntil(() => a.heard() === 'answer', patience)
  })

  it('is closed when it is pulled, and takes nothing afterwards', async () => {
    const cable = await plugIn()
    const { transport } = await connect(cable.ours)
    const reason = new Promise((resolve) => transport.onClose(resolve))
    await cable.pull()
    expect(await reason).toMatchObject({ trouble: 'unplugged' })
    expect(transport.open).toBe(false)
    expect(await say(transport, 'late')).toMatchObject({ ok: false, error: { code: 'closed' } })
  })

  it('sends nothing of an old connection over a new one', async () => {
    const cable = await plugIn()
    const old = await connect(cable.ours)
    await cable.pull()
    await say(old.transport, 'stale')
    await cable.plug()
    const [a, b] = [await connect(cable.ours), await connect(cable.theirs)]
    await say(old.transport, 'stale')
    expect(await say(a.transport, 'fresh')).toEqual({ ok: true })
    await vi.waitUntil(() => b.heard().includes('fresh'), patience)
    expect(b.heard()).toBe('fresh')
  })

  it('is kept: back within two seconds after it was plugged in again', async () => {
    const cable = await plugIn()
    const kept = keepConnection(serialConnect({ port: { path: cable.ours }, settings }), { retryMs: 200 })
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    await cable.pull()
    await vi.waitUntil(() => kept.transport() === undefined, patience)
    expect(kept.state()).toMatchObject({ state: 'trouble', trouble: 'unplugged' })
    await cable.plug()
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    await kept.close()
  })

  it('is given to one program', async () => {
    const cable = await plugIn()
    await connect(cable.ours)
    expect(await dial(cable.ours)).toMatchObject({ ok: false, error: { code: 'unreachable', trouble: 'inUse' } })
  })

  it('can be opened again as soon as it was closed', async () => {
    const cable = await plugIn()
    const first = await connect(cable.ours)
    await first.transport.close()
    expect((await connect(cable.ours)).transport.open).toBe(true)
  })

  it('can be closed while the other side takes nothing; what was being written is then known to be broken off', async () => {
    const cable = await plugIn()
    const { transport } = await connect(cable.ours)
    cable.hold()
    const written = transport.write(new Uint8Array(1_000_000))
    const queued = transport.write(Uint8Array.of(1))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await transport.close()
    expect(await written).toMatchObject({ ok: false, error: { code: 'broken' } })
    expect(await queued).toMatchObject({ ok: false, error: { code: 'closed' } })
  })

  it('that is not there is not found', async () => {
    const cable = await plugIn()
    await cable.pull()
    expect(await dial(cable.ours)).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
  })
})

describe('the port of a converter', () => {
  const list = () =>
    Promise.resolve({ ok: true as const, ports: [{ path: '/dev/ttyUSB0' }, { path: 'COM7', serialNumber: 'A10K' }] })

  it('is found by its number wherever it is plugged in', async () => {
    expect(await findPort({ serialNumber: 'A10K' }, list)).toEqual({ ok: true, path: 'COM7' })
  })

  it('is not found when it is not plugged in', async () => {
    expect(await findPort({ serialNumber: 'A10L' }, list)).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
  })
})
