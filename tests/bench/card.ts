import { setTimeout as later } from 'node:timers/promises'
import type { CardState } from '#domain/eid/card.ts'
import { openCardReading } from '#devices/eid/reading.ts'
import { noRoots } from '#devices/eid/roots.ts'
import { issueDemoCards } from '#devices/simulator/card/demo.ts'
import { openPcscReader } from '#devices/transport/pcsc/reader.ts'
import type { CardReader, Slot } from '#devices/transport/smartCard.ts'
import { type SmartCardService, smartCardService, whyNoService } from '#tests/devices/reader/pcscd.ts'
import { type Figure, figure } from './statistics.ts'

const insertions = 30
const warmUp = 2

/**
 * From a card that is put in to its holder's identity, through the real smart card service and its real driver, beside the same
 * commands to the same card sent by nobody who thinks between them. The card answers at once, which a real one does not.
 */
export const benchCard = async (): Promise<Figure[]> => {
  const missing = whyNoService()
  if (missing !== undefined) {
    console.log(`Reading a card is not measured, because ${missing}.`)
    return []
  }
  const service = await smartCardService()
  process.env['PCSCLITE_CSOCK_NAME'] = service.socket
  await service.start()
  const reader = openPcscReader()
  try {
    await slotIs(reader, 'empty')
    const { inserted, seen, commands } = await readCards(service, reader)
    const baselineSamples = await sendBare(service, reader, commands)
    const baseline = `its ${commands.length} commands, bare`
    return [
      figure({ name: 'card inserted to identity', samples: inserted, baseline, baselineSamples }),
      figure({ name: 'card seen to identity', samples: seen, baseline, baselineSamples }),
    ]
  } finally {
    await reader.close()
    await service.close()
  }
}

const readCards = async (service: SmartCardService, reader: CardReader) => {
  const demo = await issueDemoCards()
  const states = listeners<CardState>()
  const reading = openCardReading({
    ...{ reader, key: () => undefined, onState: states.tell },
    roots: () => Promise.resolve(noRoots),
  })
  const [inserted, seen]: number[][] = [[], []]
  let commands: Uint8Array[] = []
  for (let round = -warmUp; round < insertions; round += 1) {
    // The service looks for a card each 400 ms; a person comes at any moment between.
    await later(((round + warmUp) * 137) % 400)
    const card = demo.card('adult')
    let sent: Uint8Array[] = []
    let atSlot = 0
    const stop = reader.onSlot(() => (atSlot = performance.now()))
    const identified = states.until((state) => state.state === 'read')
    const complete = states.until((state) => state.state === 'read' && state.complete)
    const start = performance.now()
    service.reader.insert({
      atr: card.atr,
      answer: (command) => {
        sent.push(command)
        return card.transmit(command)
      },
    })
    await identified
    const end = performance.now()
    commands = sent
    sent = []
    await complete
    stop()
    if (round >= 0) {
      inserted?.push(end - start)
      seen?.push(end - atSlot)
    }
    service.reader.pull()
    await slotIs(reader, 'empty')
  }
  await reading.close()
  return { inserted: inserted ?? [], seen: seen ?? [], commands }
}

const sendBare = async (
  service: SmartCardService,
  reader: CardReader,
  commands: readonly Uint8Array[],
): Promise<number[]> => {
  const card = (await issueDemoCards()).card('adult')
  service.reader.insert({ atr: card.atr, answer: card.transmit })
  const slot = await slotIs(reader, 'card')
  const connected = slot.state === 'card' ? await slot.connect() : undefined
  if (connected?.ok !== true) throw new Error('the card does not let itself be connected to')
  const samples: number[] = []
  for (let round = -warmUp; round < insertions; round += 1) {
    const start = performance.now()
    for (const command of commands) await connected.card.transmit(command)
    if (round >= 0) samples.push(performance.now() - start)
  }
  await connected.card.release()
  return samples
}

const slotIs = (reader: CardReader, state: Slot['state']): Promise<Slot> =>
  new Promise((resolve) => {
    if (reader.slot().state === state) {
      resolve(reader.slot())
      return
    }
    const stop = reader.onSlot((slot) => {
      if (slot.state !== state) return
      stop()
      resolve(slot)
    })
  })

const listeners = <T>() => {
  const waiting = new Set<(value: T) => void>()
  return {
    tell: (value: T): void => waiting.forEach((listener) => listener(value)),
    until: (holds: (value: T) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const listener = (value: T): void => {
          if (!holds(value)) return
          waiting.delete(listener)
          resolve()
        }
        waiting.add(listener)
      }),
  }
}
