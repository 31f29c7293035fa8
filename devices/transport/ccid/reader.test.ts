import { afterEach, describe, expect, it, vi } from 'vitest'
import { ccidReader, type TestCard } from '#tests/devices/reader/ccidReader.ts'
import { readerConfiguration, readerFeatures } from '#tests/devices/reader/descriptor.ts'
import { testDevice, testDeviceIds } from '#tests/devices/usb/device.ts'
import type { CardReader, Slot, SmartCard } from '../smartCard.ts'
import { listUsbPrinters } from '../usb/printers.ts'
import { asT0 } from './card.ts'
import { dialogue } from './dialogue.ts'
import { listCcidReaders } from './link.ts'
import { openCcidReader } from './reader.ts'

const patience = { timeout: 15_000, interval: 10 }
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))

const atr = bytes('3B9894400AA503010101AD1310')
const testCard = (commands: string[] = []): TestCard => ({
  atr,
  answer: (command) => {
    commands.push(hex(command))
    return bytes('010203049000')
  },
})

const { tpdu, shortApdu, anyVoltage, itself } = readerFeatures
const readers: CardReader[] = []
afterEach(() => Promise.all(readers.splice(0).map((reader) => reader.close())))

type Options = { features?: number; notices?: boolean; holder?: 'driver' | 'program' }

const setUp = ({ features = tpdu + anyVoltage + itself, notices = false, holder }: Options = {}) => {
  const core = ccidReader()
  const device = testDevice({
    alternates: [
      {
        ...{ alternateSetting: 0, interfaceClass: 0x0b, interfaceSubclass: 0, interfaceProtocol: 0 },
        endpoints: [
          { endpointNumber: 1, direction: 'out', type: 'bulk', packetSize: 64 },
          { endpointNumber: 2, direction: 'in', type: 'bulk', packetSize: 64 },
          ...(notices ? [{ endpointNumber: 3, direction: 'in', type: 'interrupt', packetSize: 8 } as const] : []),
        ],
      },
    ],
    answer: (message) => ({ endpoint: 2, bytes: core.answer(message) }),
    control: () => readerConfiguration({ features }),
    ...(holder && { holder }),
  })
  const slots: Slot[] = []
  const reader = openCcidReader(testDeviceIds, { bus: device.bus, pollMs: 20, retryMs: 20 })
  readers.push(reader)
  reader.onSlot((slot) => slots.push(slot))
  return { core, device, reader, slots }
}

const becomes = (reader: CardReader, state: Slot['state']) =>
  vi.waitUntil(() => reader.slot().state === state, patience)

const connect = async (reader: CardReader): Promise<SmartCard> => {
  const slot = reader.slot()
  if (slot.state !== 'card') throw new Error(`the reader is ${slot.state}`)
  const connected = await slot.connect()
  if (!connected.ok) throw new Error(connected.error.message)
  return connected.card
}

describe('a reader on the bus', () => {
  it('is listed', async () => {
    const { device } = setUp()
    const devices = [{ ...testDeviceIds, serialNumber: 'X1', name: 'EPSON TM-T20' }]
    expect(await listCcidReaders(device.bus)).toEqual({ ok: true, devices })
    expect(await listUsbPrinters(device.bus)).toEqual({ ok: true, printers: [] })
  })

  it('is empty, filled, and empty again', async () => {
    const { core, reader, slots } = setUp()
    await becomes(reader, 'empty')
    core.insert(testCard())
    await becomes(reader, 'card')
    core.pull()
    await becomes(reader, 'empty')
    expect(slots.map(({ state }) => state)).toEqual(['empty', 'card', 'empty'])
    expect(reader.slot()).toEqual({ state: 'empty', reader: 'EPSON TM-T20' })
  })

  it('passes commands as T=0 carries them', async () => {
    const commands: string[] = []
    const { core, reader } = setUp()
    core.insert(testCard(commands))
    await becomes(reader, 'card')
    const card = await connect(reader)
    expect(hex(card.atr)).toBe(hex(atr))
    expect(await card.transmit(bytes('00b0000004'))).toEqual({ ok: true, bytes: bytes('010203049000') })
    await card.transmit(bytes('00a40200'))
    await card.transmit(bytes('00a402000240310a'))
    expect(commands).toEqual(['00b0000004', '00a4020000', '00a40200024031'])
  })

  it('passes commands as they are where the reader knows them', async () => {
    const commands: string[] = []
    const { core, reader } = setUp({ features: shortApdu + anyVoltage })
    core.insert(testCard(commands))
    await becomes(reader, 'card')
    await (await connect(reader)).transmit(bytes('00a402000240310a'))
    expect(commands).toEqual(['00a402000240310a'])
  })

  it('is set to the speed of the card where it does not do that itself', async () => {
    const { core, reader } = setUp({ features: tpdu + anyVoltage })
    core.insert(testCard())
    await becomes(reader, 'card')
    await connect(reader)
    // A card takes the question for a speed once, right after its reset.
    await connect(reader)
    const settings = core.heard.filter((type) => type !== 0x65)
    // Power on, the question to the card, and the reader's parameters.
    expect(settings).toEqual([0x62, 0x6f, 0x61])
  })

  it('holds a card that answers at no voltage as mute', async () => {
    const { core, reader } = setUp({ features: tpdu })
    core.insert('mute')
    await becomes(reader, 'mute')
    expect(core.heard.filter((type) => type === 0x62)).toHaveLength(3)
    core.pull()
    await becomes(reader, 'empty')
  })

  it('says of a pulled card that it was removed, and nothing meant for it to the next', async () => {
    const commands: string[] = []
    const { core, reader, slots } = setUp()
    core.insert(testCard())
    await becomes(reader, 'card')
    const old = await connect(reader)
    core.pull()
    core.insert(testCard(commands))
    await vi.waitUntil(() => slots.filter(({ state }) => state === 'card').length === 2, patience)
    expect(await old.transmit(bytes('00b0000004'))).toMatchObject({ ok: false, error: { code: 'removed' } })
    expect(commands).toEqual([])
  })

  it('hears of another card by notice, though it is powered alike', async () => {
    const { device, core, reader, slots } = setUp({ notices: true })
    core.insert(testCard())
    await becomes(reader, 'card')
    device.say(3, bytes('5002'))
    await vi.waitUntil(() => slots.filter(({ state }) => state === 'card').length === 2, patience)
  })

  it('is found again after it was unplugged', async () => {
    const { device, core, reader } = setUp()
    core.insert(testCard())
    await becomes(reader, 'card')
    device.pull()
    await vi.waitUntil(() => {
      const slot = reader.slot()
      return slot.state === 'trouble' && slot.trouble === 'unplugged'
    }, patience)
    device.plugIn()
    await becomes(reader, 'card')
  })

  it('is in use while a smart card service has it', async () => {
    const { reader, slots } = setUp({ holder: 'program' })
    await vi.waitUntil(() => slots.length > 0, patience)
    const trouble = process.platform === 'win32' ? 'driver' : 'inUse'
    expect(reader.slot()).toMatchObject({ state: 'trouble', trouble })
  })
})

describe('a dialogue with a reader', () => {
  const slotReply = (sequence: number): Uint8Array => Uint8Array.of(0x81, 0, 0, 0, 0, 0, sequence, 0, 0, 0)
  const scripted = (...messages: (Uint8Array | undefined)[]) =>
    dialogue({ send: () => Promise.resolve(), receive: () => Promise.resolve(messages.shift()) })

  it('passes over a late reply to an earlier question', async () => {
    expect(await scripted(slotReply(0), slotReply(1))({ kind: 'slotStatus' })).toMatchObject({ ok: true })
  })

  it('waits as long as the card asks for', async () => {
    const wait = Uint8Array.of(0x80, 0, 0, 0, 0, 0, 1, 0x80, 2, 0)
    expect(await scripted(wait, wait, slotReply(1))({ kind: 'slotStatus' })).toMatchObject({ ok: true })
  })

  it('ends where the reader is silent, or speaks no sense', async () => {
    expect(await scripted(undefined)({ kind: 'slotStatus' })).toMatchObject({ ok: false, problem: 'silent' })
    expect(await scripted(Uint8Array.of(0x81))({ kind: 'slotStatus' })).toMatchObject({
      ok: false,
      problem: 'nonsense',
    })
    const strays = Array.from({ length: 40 }, () => slotReply(99))
    expect(await scripted(...strays)({ kind: 'slotStatus' })).toMatchObject({ ok: false, problem: 'nonsense' })
  })
})

describe('a command in T=0', () => {
  it('has five bytes at least, and no expected length behind data', () => {
    expect(hex(asT0(bytes('00a40000')))).toBe('00a4000000')
    expect(hex(asT0(bytes('00b0000000')))).toBe('00b0000000')
    expect(hex(asT0(bytes('00a40000023f00')))).toBe('00a40000023f00')
    expect(hex(asT0(bytes('00a40000023f0000')))).toBe('00a40000023f00')
  })
})
