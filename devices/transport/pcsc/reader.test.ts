import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type SmartCardService, smartCardService, whyNoService } from '#tests/devices/reader/pcscd.ts'
import { otherProgram } from '#tests/devices/reader/otherProgram.ts'
import type { TestCard } from '#tests/devices/reader/ccidReader.ts'
import type { CardReader, Slot, SmartCard } from '../smartCard.ts'
import { load } from './library.ts'
import { layoutOf } from './layout.ts'
import { openPcscReader, type PcscReaderOptions } from './reader.ts'
import { listPcscReaders } from './service.ts'

const missing = whyNoService()
if (missing !== undefined) process.stdout.write(`Skipped: readers of the smart card service, because ${missing}.\n`)

const patience = { timeout: 18_000, interval: 20 }

const atr = Uint8Array.from(Buffer.from('3B9894400AA503010101AD1310', 'hex'))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Counts its commands; READ BINARY with another length than 4 is told the right one, as T=0 does. */
const testCard = (): TestCard & { commands: string[] } => {
  const commands: string[] = []
  return {
    commands,
    atr,
    answer: (command) => {
      commands.push(hex(command))
      if (command[1] === 0xa4) return Uint8Array.of(0x90, 0x00)
      return command[4] === 4 ? Uint8Array.of(1, 2, 3, 4, 0x90, 0x00) : Uint8Array.of(0x6c, 0x04)
    },
  }
}

const read = (length: number): Uint8Array => Uint8Array.of(0x00, 0xb0, 0x00, 0x00, length)

describe.skipIf(missing !== undefined)('a reader of the smart card service', () => {
  let service: SmartCardService
  const readers: CardReader[] = []
  const cards: SmartCard[] = []

  beforeAll(async () => {
    service = await smartCardService()
    process.env['PCSCLITE_CSOCK_NAME'] = service.socket
    await service.start()
  }, 60_000)
  afterEach(async () => {
    await Promise.all(cards.splice(0).map((card) => card.release()))
    service.reader.pull()
    // The service looks each 400 ms; a card that comes sooner than that it takes for the one before.
    await becomes(open().reader, 'empty')
    await Promise.all(readers.splice(0).map((reader) => reader.close()))
  })
  afterAll(() => service.close())

  const open = (options?: PcscReaderOptions): { reader: CardReader; slots: Slot[] } => {
    const reader = openPcscReader({ pollMs: 50, retryMs: 100, ...options })
    readers.push(reader)
    const slots: Slot[] = []
    reader.onSlot((slot) => slots.push(slot))
    return { reader, slots }
  }

  const becomes = (reader: CardReader, state: Slot['state']) =>
    vi.waitUntil(() => reader.slot().state === state, patience)

  const connect = async (reader: CardReader): Promise<SmartCard> => {
    const slot = reader.slot()
    if (slot.state !== 'card') throw new Error(`the reader is ${slot.state}`)
    const connected = await slot.connect()
    if (!connected.ok) throw new Error(connected.error.message)
    cards.push(connected.card)
    return connected.card
  }

  it('is listed, empty, filled, and empty again', async () => {
    const { reader, slots } = open()
    await becomes(reader, 'empty')
    expect(await listPcscReaders()).toEqual({ ok: true, readers: ['Balie test reader 00 00'] })
    service.reader.insert(testCard())
    await becomes(reader, 'card')
    service.reader.pull()
    await becomes(reader, 'empty')
    expect(slots.map(({ state }) => state)).toEqual(['empty', 'card', 'empty'])
    expect(reader.slot()).toEqual({ state: 'empty', reader: 'Balie test reader 00 00' })
  })

  it('passes commands to the card and gives its answers as they are', async () => {
    const { reader } = open()
    service.reader.insert(testCard())
    await becomes(reader, 'card')
    const card = await connect(reader)
    expect(hex(card.atr)).toBe(hex(atr))
    expect(await card.transmit(read(4))).toEqual({ ok: true, bytes: Uint8Array.of(1, 2, 3, 4, 0x90, 0x00) })
    expect(await card.transmit(read(0))).toEqual({ ok: true, bytes: Uint8Array.of(0x6c, 0x04) })
  })

  it('says of a card that was pulled that it was removed', async () => {
    const { reader } = open()
    service.reader.insert(testCard())
    await becomes(reader, 'card')
    const card = await connect(reader)
    service.reader.pull()
    await becomes(reader, 'empty')
    expect(await card.transmit(read(4))).toMatchObject({ ok: false, error: { code: 'removed' } })
  })

  it('holds a card that does not answer as mute', async () => {
    const { reader } = open()
    service.reader.insert('mute')
    await becomes(reader, 'mute')
    service.reader.pull()
    await becomes(reader, 'empty')
  })

  it('keeps commands of others waiting while it is used exclusively', async () => {
    const card = testCard()
    const [ours, theirs] = [open().reader, open().reader]
    service.reader.insert(card)
    await Promise.all([becomes(ours, 'card'), becomes(theirs, 'card')])
    const [one, other] = [await connect(ours), await connect(theirs)]
    let waiting: Promise<unknown> = Promise.resolve()
    await one.exclusively(async () => {
      await one.transmit(read(4))
      waiting = other.transmit(read(9))
      await new Promise((resolve) => setTimeout(resolve, 300))
      await one.exclusively(() => one.transmit(read(4)))
      await one.transmit(read(4))
    })
    expect(await waiting).toMatchObject({ ok: true })
    expect(card.commands.map((command) => command.slice(8))).toEqual(['04', '04', '04', '09'])
  })

  it('says so where another program holds the card for itself', async () => {
    const { reader } = open()
    service.reader.insert(testCard())
    await becomes(reader, 'card')
    const holder = await otherProgram('Balie test reader 00 00', { alone: true })
    const slot = reader.slot()
    expect(slot.state === 'card' && (await slot.connect())).toMatchObject({ ok: false, error: { code: 'exclusive' } })
    await holder.letGo('leave')
    await connect(reader)
  })

  it('goes on after another program reset the card, and says that it was', async () => {
    const { reader } = open()
    service.reader.insert(testCard())
    await becomes(reader, 'card')
    const card = await connect(reader)
    const other = await otherProgram('Balie test reader 00 00', { alone: false })
    await other.letGo('reset')
    expect(await card.transmit(read(4))).toMatchObject({ ok: false, error: { code: 'reset' } })
    expect(await card.transmit(read(4))).toMatchObject({ ok: true })
  })

  it('is back after the service was killed and runs again', async () => {
    const { reader } = open()
    service.reader.insert(testCard())
    await becomes(reader, 'card')
    await connect(reader)
    await service.kill()
    await becomes(reader, 'trouble')
    expect(reader.slot()).toMatchObject({ state: 'trouble', trouble: 'noService' })
    await service.start()
    await becomes(reader, 'card')
    const card = await connect(reader)
    expect(await card.transmit(read(4))).toMatchObject({ ok: true })
  })

  it('of another name is not found', async () => {
    const { reader, slots } = open({ name: 'Balie other' })
    await vi.waitUntil(() => slots.length === 1, patience)
    expect(reader.slot()).toMatchObject({ state: 'trouble', trouble: 'notFound' })
  })
})

describe('the library of PC/SC', () => {
  it('that is not installed is said to be missing', async () => {
    const loaded = await load({ ...layoutOf(process.platform), library: 'libnosuchthing.so.9' })
    expect(loaded).toMatchObject({ ok: false })
  })
})
