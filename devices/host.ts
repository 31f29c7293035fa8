import { type DevicesConfiguration, type PrinterConfiguration, noDevices } from '#domain/devices/configuration.ts'
import type { Device, DeviceId } from '#domain/devices/device.ts'
import type { PrinterStatus, PrintOutcome, Ticket } from '#domain/printing/printing.ts'
import type { Paper } from '#domain/printing/simulation.ts'
import type { DeviceTest, OpenDevice } from './host/openDevice.ts'
import { devicePlace } from './host/place.ts'
import { type OpenPrinter, openPrinterDevice } from './host/printer.ts'
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
  /** A test page, a test number, or the card read anew. */
  test: (id: DeviceId) => Promise<DeviceTest>
  /** The simulated printer's paper; none where it is not simulated. */
  paper: () => Paper[]
  onPaper: (listener: () => void) => () => void
  simulation: Simulation
  /** Other devices from now on. Those that did not change go on undisturbed. */
  change: (configuration: DevicesConfiguration) => Promise<void>
  close: () => Promise<void>
}

/** Opens the devices of a station. One that is not there, now or later, is connected as soon as it is. */
export const openDevices = ({
  configuration,
  now,
}: {
  configuration: DevicesConfiguration
  now: () => number
}): Devices => {
  const lists = subscribers<Device[]>()
  const states = subscribers<PrinterStatus>()
  const papers = subscribers<undefined>()

  const printer = devicePlace<PrinterConfiguration, OpenPrinter>((settings) => {
    const opened = openPrinterDevice(settings, { id: 'printer', now, onChange: tellList })
    opened.onStatus(tellStatus)
    opened.simulator?.onPaper(() => papers.tell(undefined))
    return opened
  })
  const all = (): OpenDevice[] => [printer.device()].filter((device) => device !== undefined)
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
    await printer.clear(wanted.printer)
    printer.fill(wanted.printer)
    tellList()
    tellStatus()
  }
  printer.fill(configuration.printer)
  let told = printerStatus()

  return {
    list,
    onList: lists.add,
    printTicket: async (ticket) =>
      (await printer.device()?.print(ticket)) ?? { outcome: 'failed', reason: offline.state },
    printerStatus,
    onPrinterStatus: states.add,
    test: async (id) =>
      (await all()
        .find(({ device }) => device().id === id)
        ?.test()) ?? { done: false, trouble: 'notFound' },
    paper: () => printer.device()?.simulator?.paper() ?? [],
    onPaper: (listener) => papers.add(listener),
    simulation: simulationOf({ devices: all, printer: printer.device }),
    change,
    close: () => change(noDevices),
  }
}

const offline = { state: 'offline' } as const satisfies PrinterStatus
