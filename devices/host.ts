import { Temporal } from 'temporal-polyfill'
import type { DevicesConfiguration } from './configuration.ts'
import { keepPrinter } from './printer/connection.ts'
import type { PrinterStatus, PrintOutcome, Ticket } from '#domain/printing/printing.ts'
import { type SimulatedPrinter, simulatedPrinter } from './simulator/printer.ts'

export type Devices = {
  /** Resolves when it is known what became of the ticket, or that it cannot be known. Never rejects. */
  printTicket: (ticket: Ticket) => Promise<PrintOutcome>
  /** The last state known. */
  printerStatus: () => PrinterStatus
  /** Called with each state that differs from the one before. */
  onPrinterStatus: (listener: (status: PrinterStatus) => void) => () => void
  /** Only where the printer is simulated: its paper, and what can go wrong with it. */
  simulator: Pick<SimulatedPrinter, 'paper' | 'onPaper' | 'setFault'> | undefined
  close: () => Promise<void>
}

/** Opens the devices of a station. One that is not there, now or later, is connected as soon as it is. */
export const openDevices = ({ printer: configuration }: DevicesConfiguration): Devices => {
  if (configuration.kind === 'none') return noDevices
  const { columns, msPerLine, answerMs, jobMs, retryMs, pollMs } = configuration
  const simulator = simulatedPrinter({
    columns,
    msPerLine,
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  })
  const printer = keepPrinter(simulator.connect, { printer: { columns, answerMs, jobMs }, retryMs, pollMs })
  return {
    printTicket: printer.print,
    printerStatus: printer.status,
    onPrinterStatus: printer.onStatus,
    simulator,
    close: printer.close,
  }
}

const noDevices: Devices = {
  printTicket: () => Promise.resolve({ outcome: 'failed', reason: 'offline' }),
  printerStatus: () => ({ state: 'offline' }),
  onPrinterStatus: () => () => undefined,
  simulator: undefined,
  close: () => Promise.resolve(),
}
