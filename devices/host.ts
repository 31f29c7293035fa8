import {
  type DevicesConfiguration,
  type DisplayConfiguration,
  type PrinterConfiguration,
  type ReaderConfiguration,
  mostDisplays,
  noDevices,
} from '#domain/devices/configuration.ts'
import type { Device, DeviceId } from '#domain/devices/device.ts'
import { displayId } from '#domain/devices/faults.ts'
import type { ShownCalls } from '#domain/devices/shownCalls.ts'
import type { CardState } from '#domain/eid/card.ts'
import type { PrinterStatus, PrintOutcome, Ticket } from '#domain/printing/printing.ts'
import type { Paper } from '#domain/printing/simulation.ts'
import type { Shown } from './display/driver.ts'
import type { DeviceTest, OpenDevice } from './host/openDevice.ts'
import { type OpenDisplay, openDisplayDevice } from './host/display.ts'
import { serialLines } from './host/lines.ts'
import { devicePlace } from './host/place.ts'
import { type OpenPrinter, openPrinterDevice } from './host/printer.ts'
import { type OpenReader, openReaderDevice } from './host/reader.ts'
import { type Simulation, simulationOf } from './host/simulation.ts'
import { subscribers } from './transport/subscribers.ts'

export type Devices = {
  /** Every device that the station was set up with. */
  list: () => Device[]
  onList: (listener: (devices: Device[]) => void) => () => void
  /** Resolves when it is known what became of the ticket, or that it cannot be known. Never rejects. */
  printTicket: (ticket: Ticket) => Promise<PrintOutcome>
  /** The last state known. */
  printerStatus: () => PrinterStatus
  /** Called with each state that differs from the one before. */
  onPrinterStatus: (listener: (status: PrinterStatus) => void) => () => void
  /** A test page, with the ticket where one is given; a test number, or the card read anew. */
  test: (id: DeviceId, ticket?: Ticket) => Promise<DeviceTest>
  /** The simulated printer's paper; none where it is not simulated. */
  paper: () => Paper[]
  onPaper: (listener: () => void) => () => void
  /** What the reader holds. */
  card: () => CardState
  onCard: (listener: (card: CardState) => void) => () => void
  /** The site's key for the pseudonyms of card holders, which is kept in memory only. */
  offerCardKey: (key: Uint8Array) => void
  /** What the number displays show from now on: of each counter the ticket it serves. */
  showCalls: (calls: ShownCalls['calls']) => void
  simulation: Simulation
  /** Other devices from now on. Those that did not change go on undisturbed. */
  change: (configuration: DevicesConfiguration) => Promise<void>
  close: () => Promise<void>
}

/** Opens the devices of a station. One that is not there, now or later, is connected as soon as it is. */
export const openDevices = (options: {
  configuration: DevicesConfiguration
  /** The station's own counter, whose number a display shows that has no other. */
  counter: string | undefined
  /** A counter in words, `Loket 2`. */
  counterWords: (counter: string) => string
  /** Where the administrator puts the root certificates that are trusted. */
  rootsFolder: string
  now: () => number
}): Devices => {
  const { configuration, counter, counterWords, rootsFolder, now } = options
  const lists = subscribers<Device[]>()
  const states = subscribers<PrinterStatus>()
  const papers = subscribers<undefined>()
  const cards = subscribers<CardState>()
  const simulated = subscribers<undefined>()
  let key: Uint8Array | undefined
  let calls: ShownCalls['calls'] = []

  const lines = serialLines()

  const printer = devicePlace<PrinterConfiguration, OpenPrinter>((settings) => {
    const opened = openPrinterDevice(settings, { id: 'printer', now, onChange: tellList })
    opened.onStatus(tellStatus)
    opened.simulator?.onPaper(() => papers.tell(undefined))
    return opened
  })
  const reader = devicePlace<ReaderConfiguration, OpenReader>((settings) =>
    openReaderDevice(settings, {
      ...{ id: 'reader', now, onChange: tellList, onCard: cards.tell },
      rootsFolder,
      key: () => key,
    }),
  )
  const displays = Array.from({ length: mostDisplays }, (_, index) =>
    devicePlace<DisplayConfiguration, OpenDisplay>((settings) => {
      const onShown = (): void => simulated.tell(undefined)
      const opened = openDisplayDevice(settings, { id: displayId(index), now, onChange: tellList, onShown, lines })
      opened.show(shownAt(opened))
      return opened
    }),
  )
  const shownAt = (display: OpenDisplay): Shown | undefined => {
    const call = calls.find((one) => one.counter === (display.counter ?? counter))
    return call === undefined ? undefined : { ...call, words: counterWords(call.counter) }
  }
  const openDisplays = (): OpenDisplay[] => displays.flatMap(({ device }) => device() ?? [])
  const all = (): OpenDevice[] => [printer.device() ?? [], reader.device() ?? [], openDisplays()].flat()
  const list = (): Device[] => all().map(({ device }) => device())
  const tellList = (): void => lists.tell(list())
  const printerStatus = (): PrinterStatus => printer.device()?.status() ?? offline
  const tellStatus = (): void => {
    const status = printerStatus()
    if (status.state === told.state) return
    told = status
    states.tell(status)
  }
  const change = async (wanted: DevicesConfiguration): Promise<void> => {
    // A port that goes from one device to another is let go of before it is opened again.
    await Promise.all([
      printer.clear(wanted.printer),
      reader.clear(wanted.reader),
      ...displays.map((display, index) => display.clear(wanted.displays[index])),
    ])
    fill(wanted)
    tellList()
    tellStatus()
    cards.tell(card())
  }
  const fill = (wanted: DevicesConfiguration): void => {
    printer.fill(wanted.printer)
    reader.fill(wanted.reader)
    for (const [index, display] of displays.entries()) display.fill(wanted.displays[index])
  }
  const card = (): CardState => reader.device()?.card() ?? { state: 'noReader' }
  fill(configuration)
  let told = printerStatus()

  return {
    list,
    onList: lists.add,
    printTicket: async (ticket) =>
      (await printer.device()?.print(ticket)) ?? { outcome: 'failed', reason: offline.state },
    printerStatus,
    onPrinterStatus: states.add,
    test: async (id, ticket) =>
      (await all()
        .find(({ device }) => device().id === id)
        ?.test(ticket)) ?? { done: false, trouble: 'notFound' },
    paper: () => printer.device()?.simulator?.paper() ?? [],
    onPaper: (listener) => papers.add(listener),
    card,
    onCard: cards.add,
    offerCardKey: (offered) => {
      key = offered
      reader.device()?.keyChanged()
    },
    showCalls: (shown) => {
      calls = shown
      for (const display of openDisplays()) display.show(shownAt(display))
    },
    simulation: simulationOf({
      devices: all,
      printer: printer.device,
      reader: reader.device,
      displays: openDisplays,
      onShown: simulated.add,
    }),
    change,
    close: () => change(noDevices),
  }
}

const offline = { state: 'offline' } as const satisfies PrinterStatus
