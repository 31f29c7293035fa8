import { type Devices, openDevices } from '#devices/host.ts'
import { DevicesConfiguration } from '#devices/configuration.ts'
import type { PrintOutcome, PrinterState, Ticket } from '#domain/printing/printing.ts'
import type { Fault, Paper } from '#domain/printing/simulation.ts'
import type { EventName, EventPayload } from '#preload/contract.ts'

/** The station's ticket printer as the screens see it. */
export type Printing = {
  print: (ticket: Ticket) => Promise<PrintOutcome>
  state: () => PrinterState
  paper: () => Paper[]
  setFault: (fault: Fault) => void
  close: () => Promise<void>
}

type TellAll = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** The last pieces are enough to look at; a day's paper would be thousands. */
const shownPieces = 40

export const openPrinting = (kind: 'none' | 'simulated', tellAll: TellAll): Printing => {
  const devices: Devices = openDevices(DevicesConfiguration.parse({ printer: { kind } }))
  const { simulator } = devices
  devices.onPrinterStatus(({ state }) => tellAll('printerChanged', { state }))
  simulator?.onPaper(() => tellAll('paperChanged', simulator.paper().slice(-shownPieces)))
  return {
    print: (ticket) => devices.printTicket(ticket),
    state: () => devices.printerStatus().state,
    paper: () => simulator?.paper().slice(-shownPieces) ?? [],
    setFault: (fault) => simulator?.setFault(fault),
    close: () => devices.close(),
  }
}
