import type { DevicesConfiguration } from '#domain/devices/configuration.ts'
import { onlySimulated } from '#domain/devices/simulated.ts'
import type { Device, DeviceId } from '#domain/devices/device.ts'
import type { ShownCalls } from '#domain/devices/shownCalls.ts'
import type { CardState } from '#domain/eid/card.ts'
import type { PrintOutcome, PrinterState, Ticket } from '#domain/printing/printing.ts'
import type { Paper } from '#domain/printing/simulation.ts'
import { type Devices, openDevices } from '#devices/host.ts'
import type { EventName, EventPayload } from '#preload/contract.ts'
import type { SimulatedAction, SimulatedDevices, Tested } from '#preload/devices.ts'
import { HandlerFailure } from '#preload/failure.ts'
import { latestOnly } from '../station/latest.ts'
import { takingTurns } from '../storage/inTurn.ts'
import { simulate, simulatedOf } from './simulation.ts'
import { shownPaper } from './shownPaper.ts'

/** The station's devices as the screens see them. */
export type StationDevices = {
  list: () => Device[]
  print: (ticket: Ticket) => Promise<PrintOutcome>
  printerState: () => PrinterState
  paper: () => Paper[]
  test: (id: DeviceId, ticket?: Ticket) => Promise<Tested>
  card: () => CardState
  /** The key for the pseudonyms of card holders. */
  offerCardKey: (key: Uint8Array) => void
  /** What the number displays are to show. */
  showCalls: (shown: ShownCalls) => Promise<void>
  simulated: () => SimulatedDevices
  /** Throws `notAllowed` where there is no such simulated device. */
  simulate: (action: SimulatedAction) => void
  /** Takes other devices over. */
  change: (configuration: DevicesConfiguration) => Promise<void>
  close: () => Promise<void>
}

type TellAll = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** Paper comes out line by line, and devices come up together; the screens see it move this often, in ms. */
const tellMs = 50

export const openStationDevices = ({
  configuration,
  isCopy,
  now,
  tellAll,
}: {
  configuration: DevicesConfiguration
  /** A throw-away copy, to which nothing real is connected. */
  isCopy: boolean
  now: () => number
  tellAll: TellAll
}): StationDevices => {
  const allowed = isCopy ? onlySimulated : (wanted: DevicesConfiguration) => wanted
  const devices: Devices = openDevices({ configuration: allowed(configuration), now })
  const inTurn = takingTurns()
  const paper = (): Paper[] => shownPaper(devices.paper())
  const simulated = (): SimulatedDevices => simulatedOf(devices)
  const tellSimulated = latestOnly(() => tellAll('simulatedChanged', simulated()), tellMs)
  devices.onList(latestOnly(() => tellAll('devicesChanged', devices.list()), tellMs))
  devices.onPrinterStatus(({ state }) => tellAll('printerChanged', { state }))
  const tellPaper = latestOnly<undefined>(() => tellAll('paperChanged', paper()), tellMs)
  devices.onPaper(() => tellPaper(undefined))
  return {
    list: devices.list,
    print: devices.printTicket,
    printerState: () => devices.printerStatus().state,
    paper,
    test: devices.test,
    card: () => ({ state: 'noReader' }),
    offerCardKey: () => undefined,
    showCalls: () => Promise.resolve(),
    simulated,
    simulate: (action) => {
      if (!simulate(devices, action)) throw new HandlerFailure('notAllowed')
      tellSimulated(undefined)
    },
    change: (wanted) =>
      inTurn(async () => {
        await devices.change(allowed(wanted))
        tellAll('paperChanged', paper())
        tellSimulated(undefined)
      }),
    close: devices.close,
  }
}
