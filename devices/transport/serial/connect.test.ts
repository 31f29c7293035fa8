import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SerialSettings } from '#domain/devices/configuration.ts'
import { keepConnection } from '../keep.ts'
import type { Connected, Transport } from '../transport.ts'
import { serialConnect } from './connect.ts'
import { findPort } from './ports.ts'

const noSocat = spawnSync('socat', ['-V']).error !== undefined
if (noSocat) process.stdout.write('Skipped: serial ports over pseudo-terminals, because socat is not installed.\n')

const patience = { timeout: 15_000, interval: 10 }
const settings = SerialSettings.parse({})

let folder = ''
let ours = ''
let theirs = ''
const cables: ChildProcess[] = []
const transports: Transport[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-serial-'))
  ours = join(folder, 'ours')
  theirs = join(folder, 'theirs')
})
afterEach(async () => {
  await Promise.all(transports.splice(0).map((transport) => transport.close()))
  for (const cable of cables.splice(0)) await pull(cable)
  await rm(folder, { recursive: true, force: true })
})

/** A serial cable with a port at both ends. */
const plugIn = async (): Promise<ChildProcess> => {
  const cable = spawn('socat', [`pty,raw,echo=0,link=${ours}`, `pty,raw,echo=0,link=${theirs}`], { stdio: 'ignore' })
  cables.push(cable)
  await vi.waitUntil(() => existsSync(ours) && existsSync(theirs), patience)
  return cable
}

const pull = async (cable: ChildProcess): Promise<void> => {
  if (cable.exitCode !== null || cable.signalCode !== null) return
  cable.kill('SIGTERM')
  cable.kill('SIGCONT')
  await once(cable, 'exit')
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

describe.skipIf(noSocat)('a serial port', () => {
  it('carries bytes both ways, in the order they were written', async () => {
    await plugIn()
    const [a, b] = [await connect(ours), await connect(theirs)]
    const written = await Promise.all(['one ', 'two ', '\u0000\u00ff'].map((text) => say(a.transport, text)))
    expect(written).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    await vi.waitUntil(() => b.heard().length === 10, patience)
    expect(b.heard()).toBe('one two \u0000\u00ff')
    await say(b.transport, 'answer')
    await vi.waitUntil(() => a.heard() === 'answer', patience)
  })

  it('is closed when it is pulled, and takes nothing afterwards', async () => {
    const cable = await plugIn()
    const { transport } = await connect(ours)
    const reason = new Promise((resolve) => transport.onClose(resolve))
    await pull(cable)
    expect(await reason).toMatchObject({ trouble: 'unplugged' })
    expect(transport.open).toBe(false)
    expect(await say(transport, 'late')).toMatchObject({ ok: false, error: { code: 'closed' } })
  })

  it('sends nothing of an old connection over a new one', async () => {
    const cable = await plugIn()
    const old = await connect(ours)
    await pull(cable)
    await say(old.transport, 'stale')
    await plugIn()
    const [a, b] = [await connect(ours), await connect(theirs)]
    await say(old.transport, 'stale')
    expect(await say(a.transport, 'fresh')).toEqual({ ok: true })
    await vi.waitUntil(() => b.heard().includes('fresh'), patience)
    expect(b.heard()).toBe('fresh')
  })

  it('is kept: back within two seconds after it was plugged in again', async () => {
    const cable = await plugIn()
    const kept = keepConnection(serialConnect({ port: { path: ours }, settings }), { retryMs: 200 })
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    await pull(cable)
    await vi.waitUntil(() => kept.transport() === undefined, patience)
    expect(kept.state()).toMatchObject({ state: 'trouble', trouble: 'unplugged' })
    await plugIn()
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    await kept.close()
  })

  it('is given to one program', async () => {
    await plugIn()
    await connect(ours)
    expect(await dial(ours)).toMatchObject({ ok: false, error: { code: 'unreachable', trouble: 'inUse' } })
  })

  it('can be opened again as soon as it was closed', async () => {
    await plugIn()
    const first = await connect(ours)
    await first.transport.close()
    expect(await dial(ours).then(({ ok }) => ok)).toBe(true)
  })

  it('can be closed while the other side takes nothing; what was being written is then known to be broken off', async () => {
    const cable = await plugIn()
    const { transport } = await connect(ours)
    cable.kill('SIGSTOP')
    const written = transport.write(new Uint8Array(1_000_000))
    const queued = transport.write(Uint8Array.of(1))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await transport.close()
    expect(await written).toMatchObject({ ok: false, error: { code: 'broken' } })
    expect(await queued).toMatchObject({ ok: false, error: { code: 'closed' } })
  })

  it('that is not there is not found', async () => {
    expect(await dial(ours)).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
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
