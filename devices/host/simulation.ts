import type { DeviceId } from '#domain/devices/device.ts'
import type { Fault } from '#domain/printing/simulation.ts'
import { type DemoCardName, demoCards } from '../simulator/reader.ts'
import type { OpenDisplay } from './display.ts'
import type { OpenDevice } from './openDevice.ts'
import type { OpenPrinter } from './printer.ts'
import type { OpenReader } from './reader.ts'

export type SimulatedDisplayView = { id: DeviceId; look: 'pole' | 'numerals' | 'sign'; lines: readonly string[] }

/** What a person can do to the devices that are simulated, each telling whether there is such a device; and what they show. */
export type Simulation = {
  printerFault: (fault: Fault) => boolean
  unplug: (id: DeviceId) => boolean
  plug: (id: DeviceId) => boolean
  unplugged: () => DeviceId[]
  /** The cards there are to insert; none where the reader is not simulated. */
  cards: () => readonly string[]
  /** The one in the reader. */
  card: () => string | undefined
  insertCard: (name: string) => Promise<boolean>
  removeCard: () => boolean
  displays: () => SimulatedDisplayView[]
  /** Called when a display shows something else. */
  onShown: (listener: () => void) => () => void
}

export const simulationOf = ({
  devices,
  printer,
  reader,
  displays,
  onShown,
}: {
  devices: () => OpenDevice[]
  printer: () => OpenPrinter | undefined
  reader: () => OpenReader | undefined
  displays: () => OpenDisplay[]
  onShown: Simulation['onShown']
}): Simulation => {
  const plugOf = (id: DeviceId): OpenDevice['plug'] => devices().find(({ device }) => device().id === id)?.plug
  const cardReader = () => reader()?.simulator
  return {
    printerFault: (fault) => {
      const simulator = printer()?.simulator
      simulator?.setFault(fault)
      return simulator !== undefined
    },
    unplug: (id) => {
      const plug = plugOf(id)
      plug?.unplug()
      return plug !== undefined
    },
    plug: (id) => {
      const plug = plugOf(id)
      plug?.plug()
      return plug !== undefined
    },
    unplugged: () => devices().flatMap(({ plug, device }) => (plug === undefined || plug.isIn() ? [] : [device().id])),
    cards: () => (cardReader() === undefined ? [] : demoCards),
    card: () => cardReader()?.inserted(),
    insertCard: async (name) => {
      const simulator = cardReader()
      const card = demoCards.find((one): one is DemoCardName => one === name)
      if (simulator === undefined || card === undefined) return false
      await simulator.insert(card)
      return true
    },
    removeCard: () => {
      const simulator = cardReader()
      simulator?.remove()
      return simulator !== undefined
    },
    displays: () =>
      displays().flatMap(({ device, simulator }) =>
        simulator === undefined ? [] : [{ id: device().id, look: simulator.look, lines: simulator.lines() }],
      ),
    onShown,
  }
}
