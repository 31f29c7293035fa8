import { X509Certificate } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CardReading, openCardReading } from '#devices/eid/reading.ts'
import type { VirtualCard } from '#devices/simulator/card/applet.ts'
import { type DemoCards, beginOtherCard, demoCards, issueDemoCards } from '#devices/simulator/card/demo.ts'
import { type SimulatedCcid, simulatedCcid } from '#devices/simulator/ccid/reader.ts'
import { openPcscReader } from '#devices/transport/pcsc/reader.ts'
import { listPcscReaders } from '#devices/transport/pcsc/service.ts'
import type { CardReader } from '#devices/transport/smartCard.ts'
import type { CardState } from '#domain/eid/card.ts'
import { otherProgram } from './reader/otherProgram.ts'
import { type SmartCardService, smartCardService, whyNoService } from './reader/pcscd.ts'
import { attachSimulatedReader } from './reader/simulatedReader.ts'

const missing = whyNoService()
if (missing !== undefined) process.stdout.write(`Skipped: cards through the smart card service, because ${missing}.\n`)

const patience = 60_000
const key = new Uint8Array(32).fill(9)

describe.skipIf(missing !== undefined)('a card in a real smart card service', () => {
  const ccid: SimulatedCcid = simulatedCcid()
  let service: SmartCardService
  let demo: DemoCards
  let reader: CardReader
  let reading: CardReading
  let told: CardState[] = []
  const waiting = new Set<() => void>()

  /** Resolves once the state, now or later, is so. */
  const until = (wanted: (state: CardState) => boolean): Promise<CardState> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!wanted(reading.state())) return
        waiting.delete(check)
        resolve(reading.state())
      }
      waiting.add(check)
      check()
    })
  const is =
    (state: CardState['state']) =>
    (now: CardState): boolean =>
      now.state === state
  const settled = (now: CardState): boolean => now.state === 'unreadable' || (now.state === 'read' && now.complete)

  /** The card, with something that happens before it answers its command of this number. */
  const withFault = (card: VirtualCard, at: number, fault: () => unknown): VirtualCard & { count: () => number } => {
    let count = 0
    return {
      ...card,
      count: () => count,
      transmit: (command) => {
        if (count++ === at) fault()
        return card.transmit(command)
      },
    }
  }

  const open = (): CardReading =>
    openCardReading({
      reader,
      roots: () => Promise.resolve({ trusted: [new X509Certificate(demo.root)], bad: [] }),
      key: () => key,
      retryMs: 50,
      patienceMs: patience,
      onState: (state) => {
        told.push(state)
        for (const check of [...waiting]) check()
      },
    })

  beforeAll(async () => {
    demo = await issueDemoCards()
    service = await smartCardService(attachSimulatedReader(ccid))
    process.env['PCSCLITE_CSOCK_NAME'] = service.socket
    await service.start()
  }, patience)

  beforeEach(async () => {
    reader = openPcscReader({ pollMs: 30, retryMs: 100 })
    reading = open()
    await until(is('empty'))
    told = []
  }, patience)

  afterEach(async () => {
    ccid.pull()
    await until(is('empty'))
    await reading.close()
    await reader.close()
  }, patience)

  afterAll(() => service.close(), patience)

  it.each(demoCards)(
    'is read: %s',
    async (name) => {
      ccid.insert(demo.card(name))
      const state = await until(settled)
      if (name === 'forged') {
        expect(state).toEqual({ state: 'unreadable', trouble: 'forged' })
        return
      }
      expect(state).toMatchObject({ state: 'read', verification: 'verified' })
      expect(Object.keys(state)).toEqual(expect.arrayContaining(['address', 'photo', 'pseudonym']))
      expect(told.map(({ state }) => state)).toEqual(['reading', 'read', 'read', 'read', 'read'])
      ccid.pull()
      expect(await until(is('empty'))).toEqual({ state: 'empty' })
    },
    patience,
  )

  it(
    'may be pulled at any time: nothing of it stays, and it is read when it is in again',
    async () => {
      const whole = withFault(demo.card('adult'), -1, () => undefined)
      ccid.insert(whole)
      await until(settled)
      ccid.pull()
      await until(is('empty'))
      for (const at of [0, 1, 3, 6, 12, 20, whole.count() - 1]) {
        told = []
        ccid.insert(withFault(demo.card('adult'), at, ccid.pull))
        await until(() => told.length > 0)
        await until(is('empty'))
        expect([at, told.some(settled) && told.some((state) => state.state === 'read' && state.complete)]).toEqual([
          at,
          false,
        ])
      }
      ccid.insert(demo.card('adult'))
      expect(await until(settled)).toMatchObject({ verification: 'verified' })
    },
    patience,
  )

  it(
    'is read again when the service was killed and runs again, also in mid-read',
    async () => {
      ccid.insert(demo.card('adult'))
      await until(settled)
      await service.kill()
      expect(await until(is('noReader'))).toEqual({ state: 'noReader' })
      await service.start()
      expect(await until(settled)).toMatchObject({ verification: 'verified' })

      let killed: Promise<void> | undefined
      ccid.pull()
      await until(is('empty'))
      ccid.insert(withFault(demo.card('adult'), 10, () => (killed ??= service.kill())))
      await until(is('noReader'))
      await killed
      await service.start()
      expect(await until((state) => state.state === 'read' && state.complete)).toMatchObject({
        verification: 'verified',
      })
    },
    patience,
  )

  it(
    'is read when the program lets go that holds it for itself, and all the same when one resets it',
    async () => {
      const found = await listPcscReaders()
      const name = found.ok ? (found.readers[0] ?? '') : ''
      await reading.close()
      ccid.insert(demo.card('adult'))
      const holder = await holdCard(name)
      reading = open()
      expect(await until(settled)).toEqual({ state: 'unreadable', trouble: 'exclusive' })
      await holder.letGo('leave')
      expect(await until((state) => state.state === 'read' && state.complete)).toMatchObject({
        verification: 'verified',
      })

      ccid.pull()
      await until(is('empty'))
      let reset: Promise<void> | undefined
      const beside = async (): Promise<void> => (await otherProgram(name, { alone: false })).letGo('reset')
      ccid.insert(withFault(demo.card('adult'), 8, () => (reset ??= beside())))
      expect(await until(settled)).toMatchObject({ state: 'read', verification: 'verified' })
      await reset
    },
    patience,
  )

  it(
    'that does not answer, or is another, is told',
    async () => {
      ccid.insert('mute')
      expect(await until(settled)).toEqual({ state: 'unreadable', trouble: 'mute' })
      ccid.pull()
      await until(is('empty'))
      ccid.insert(beginOtherCard())
      expect(await until(settled)).toEqual({ state: 'unreadable', trouble: 'notBelgian' })
    },
    patience,
  )

  /** As soon as the service has seen the card. */
  const holdCard = async (name: string): Promise<Awaited<ReturnType<typeof otherProgram>>> => {
    for (;;) {
      try {
        return await otherProgram(name, { alone: true })
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }
})
