import { type Devices, openDevices } from '#devices/host.ts'
import { DevicesConfiguration } from '#devices/configuration.ts'
import type { PrintOutcome, PrinterState, Ticket } from '#domain/printing/printing.ts'
import type { Fault, Paper } from '#domain/printing/simulation.ts'
import type { EventName, EventPayload } from '#preload/contract.ts'
import { latestOnly } from '../station/latest.ts'

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
/** Paper comes out line by line; the screens see it move this often, in ms. */
const paperMs = 50

export const openPrinting = (kind: 'none' | 'simulated', tellAll: TellAll): Printing => {
  const devices: Devices = openDevices(DevicesConfiguration.parse({ printer: { kind } }))
  const { simulator } = devices
  devices.onPrinterStatus(({ state }) => tellAll('printerChanged', { state }))
  const paper = (): Paper[] => simulator?.paper().slice(-shownPieces) ?? []
  simulator?.onPaper(latestOnly(() => tellAll('paperChanged', paper()), paperMs))
  return {
    print: (ticket) => devices.printTicket(ticket),
    state: () => devices.printerStatus().state,
    paper,
    setFault: (fault) => simulator?.setFault(fault),
    close: () => devices.close(),
  }
}
