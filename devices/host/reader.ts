import type { ReaderConfiguration } from '#domain/devices/configuration.ts'
import type { CardState } from '#domain/eid/card.ts'
import { type CardReading, openCardReading } from '../eid/reading.ts'
import { noRoots, readRoots, withRoot } from '../eid/roots.ts'
import { type SimulatedReader, simulatedReader } from '../simulator/reader.ts'
import { openCcidReader } from '../transport/ccid/reader.ts'
import { openPcscReader } from '../transport/pcsc/reader.ts'
import type { CardReader, Slot } from '../transport/smartCard.ts'
import { readerName } from './connect.ts'
import type { OpenDevice, OpenOptions } from './openDevice.ts'
import { type Standing, deviceStanding } from './standing.ts'

export type OpenReader = OpenDevice & {
  card: () => CardState
  keyChanged: () => void
  simulator?: SimulatedReader
}

export type ReaderOptions = OpenOptions & {
  /** Where the administrator puts the root certificates that are trusted. */
  rootsFolder: string
  key: () => Uint8Array | undefined
  onCard: (state: CardState) => void
}

/** How long reading a card anew may take before a test says how it stands, in ms. */
const testMs = 5_000

export const openReaderDevice = (configuration: ReaderConfiguration, options: ReaderOptions): OpenReader => {
  const { rootsFolder, key, onCard } = options
  const { reader, simulator } = reach(configuration)
  const standing = deviceStanding({
    ...options,
    kind: 'reader',
    name: readerName(configuration),
    simulated: simulator !== undefined,
  })
  const learn = (slot: Slot): void => standing.become(...standingOf(slot))
  reader.onSlot(learn)
  learn(reader.slot())
  const reading = openCardReading({
    reader,
    // The demo's cards are signed by a register of their own.
    roots: async () => (simulator === undefined ? readRoots(rootsFolder) : withRoot(noRoots, await simulator.root())),
    key,
    onState: onCard,
  })
  return {
    device: standing.device,
    card: reading.state,
    keyChanged: reading.keyChanged,
    test: async () => {
      const slot = reader.slot()
      if (slot.state === 'trouble') return { done: false, trouble: slot.trouble }
      reading.again()
      return { done: await isRead(reading) }
    },
    ...(simulator === undefined
      ? {}
      : { simulator, plug: { plug: simulator.plug, unplug: simulator.unplug, isIn: () => simulator.plugged } }),
    close: async () => {
      await reading.close()
      await reader.close()
    },
  }
}

const reach = (configuration: ReaderConfiguration): { reader: CardReader; simulator?: SimulatedReader } => {
  switch (configuration.by) {
    case 'simulated': {
      const simulator = simulatedReader({ msPerCommand: 4 })
      return { reader: simulator.reader, simulator }
    }
    case 'pcsc':
      return { reader: openPcscReader(configuration.name === undefined ? {} : { name: configuration.name }) }
    case 'ccid':
      return { reader: openCcidReader(configuration) }
  }
}

const standingOf = (slot: Slot): [Standing, name?: string] =>
  slot.state === 'trouble'
    ? [{ state: 'trouble', trouble: slot.trouble, detail: slot.detail }]
    : [{ state: 'ready' }, slot.reader]

/** Whether the card that is in comes to be read; an empty reader has nothing wrong with it. */
const isRead = async (reading: CardReading): Promise<boolean> => {
  const end = Date.now() + testMs
  while (reading.state().state === 'reading' && Date.now() < end) {
    await new Promise((rest) => setTimeout(rest, 100))
  }
  const { state } = reading.state()
  return state === 'read' || state === 'empty'
}
