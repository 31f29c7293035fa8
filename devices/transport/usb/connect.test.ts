import { afterEach, describe, expect, it, vi } from 'vitest'
import { testDevice, testDeviceIds, type TestDeviceOptions } from '#tests/devices/usb/device.ts'
import { keepConnection } from '../keep.ts'
import type { Transport } from '../transport.ts'
import type { Alternate } from './bus.ts'
import { usbConnect } from './connect.ts'
import { nameIn, readDeviceId } from './deviceId.ts'
import { listUsbPrinters } from './printers.ts'

const patience = { timeout: 15_000, interval: 10 }

const printing = (protocol: number, alternateSetting = 0): Alternate => ({
  ...{ alternateSetting, interfaceClass: 7, interfaceSubclass: 1, interfaceProtocol: protocol },
  endpoints: [
    { endpointNumber: 1, direction: 'out', type: 'bulk', packetSize: 64 },
    { endpointNumber: 2, direction: 'in', type: 'bulk', packetSize: 64 },
  ],
})
const said = 'MFG:EPSON;MDL:TM-T20;CMD:ESC/POS;'
const deviceId = Uint8Array.of(0, said.length + 2, ...Buffer.from(said))

const transports: Transport[] = []
afterEach(() => Promise.all(transports.splice(0).map((transport) => transport.close())))

const setUp = async (options: Partial<TestDeviceOptions> = {}) => {
  const device = testDevice({ alternates: [printing(2)], control: () => deviceId, ...options })
  const connected = await usbConnect(testDeviceIds, device.bus)()
  if (connected.ok) transports.push(connected.transport)
  return { device, connected, transport: connected.ok ? connected.transport : undefined }
}

describe('a printer on the bus', () => {
  it('says what it is', async () => {
    const { device, transport } = await setUp()
    expect(transport?.name).toBe('EPSON TM-T20')
    expect(await listUsbPrinters(device.bus)).toEqual({
      ok: true,
      printers: [{ ...testDeviceIds, serialNumber: 'X1', name: 'EPSON TM-T20' }],
    })
  })

  it('is told to be closed to this user, beside those that are open', async () => {
    const { device } = await setUp()
    const closed = '04b8:0e15 /dev/bus/usb/001/004'
    expect(await listUsbPrinters(device.bus, () => Promise.resolve([closed]))).toMatchObject({
      ok: true,
      printers: [testDeviceIds],
      closed: { trouble: 'noPermission', message: closed },
    })
  })

  it('takes bytes in pieces and answers', async () => {
    const { device, transport } = await setUp({ answer: () => ({ endpoint: 2, bytes: Uint8Array.of(0x12) }) })
    const heard: number[] = []
    transport?.onData((bytes) => heard.push(...bytes))
    expect(await transport?.write(new Uint8Array(10_000).fill(7))).toEqual({ ok: true })
    expect(device.heard.map(({ length }) => length)).toEqual([4_096, 4_096, 1_808])
    await vi.waitUntil(() => heard.length === 3, patience)
  })

  it('is taken from the driver of the operating system, and given back', async () => {
    const { device, transport } = await setUp({ holder: 'driver' })
    await transport?.close()
    expect(device.steps).toEqual(['open', 'claim', 'detach', 'claim', 'release', 'attach', 'close'])
  })

  it('is left to a program that holds it', async () => {
    const { device, connected } = await setUp({ holder: 'program' })
    const trouble = process.platform === 'win32' ? 'driver' : 'inUse'
    expect(connected).toMatchObject({ ok: false, error: { trouble } })
    expect(device.steps.at(-1)).toBe('close')
  })

  it('is used in the way in which it answers', async () => {
    const { device } = await setUp({ alternates: [printing(1), printing(2, 1), printing(4, 2)] })
    expect(device.steps).toEqual(['open', 'claim', 'alternate 1'])
  })

  it('closes when it is pulled and is kept: connected anew when it is back', async () => {
    const device = testDevice({ alternates: [printing(2)] })
    const kept = keepConnection(usbConnect(testDeviceIds, device.bus), { retryMs: 20 })
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    const old = kept.transport()
    device.pull()
    await vi.waitUntil(() => old?.open === false, patience)
    expect(kept.state()).toMatchObject({ state: 'trouble', trouble: 'unplugged' })
    expect(await old?.write(Uint8Array.of(1))).toMatchObject({ ok: false, error: { code: 'closed' } })
    device.plugIn()
    await vi.waitUntil(() => kept.state().state === 'open', patience)
    expect(kept.transport()).not.toBe(old)
    await kept.close()
  })

  it('that only takes is seen going too', async () => {
    const [first] = printing(1).endpoints
    const { device, transport } = await setUp({ alternates: [{ ...printing(1), endpoints: first ? [first] : [] }] })
    const reason = new Promise((resolve) => transport?.onClose(resolve))
    device.pull()
    expect(await reason).toMatchObject({ trouble: 'unplugged' })
  })

  it('is told from another by its number', async () => {
    const { bus } = testDevice({ alternates: [printing(2)], serialNumber: 'X1' })
    const other = await usbConnect({ ...testDeviceIds, serialNumber: 'X2' }, bus)()
    expect(other).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
  })

  it('is no other device of the same maker', async () => {
    const { connected } = await setUp({ alternates: [{ ...printing(2), interfaceClass: 0xff }] })
    expect(connected).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
  })

  it('is reported as missing, not thrown, where there is no bus', async () => {
    const bus = { devices: () => Promise.reject(new Error('/sys/bus/usb/devices/ not found (errno 2)')) }
    expect(await usbConnect(testDeviceIds, bus)()).toMatchObject({ ok: false, error: { code: 'unreachable' } })
    expect(await listUsbPrinters(bus)).toMatchObject({ ok: false })
  })
})

describe('what a printer says it is', () => {
  it('is read whichever way round its length is', () => {
    const swapped = Uint8Array.of(said.length + 2, 0, ...Buffer.from(said))
    expect(readDeviceId(deviceId)).toBe(said)
    expect(readDeviceId(swapped)).toBe(said)
  })

  it('gives a name, or none', () => {
    expect(nameIn('MANUFACTURER:Star ; MODEL:TSP143')).toBe('Star TSP143')
    expect(nameIn('CMD:ESC/POS')).toBeUndefined()
    expect(nameIn('')).toBeUndefined()
  })
})
