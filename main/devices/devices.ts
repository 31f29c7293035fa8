import { join } from 'node:path'
import type { DevicesConfiguration } from '#domain/devices/configuration.ts'
import type { Device, DeviceId } from '#domain/devices/device.ts'
import type { ShownCalls } from '#domain/devices/shownCalls.ts'
import { onlySimulated } from '#domain/devices/simulated.ts'
import type { CardState } from '#domain/eid/card.ts'
import type { PrintOutcome, PrinterState, Ticket } from '#domain/printing/printing.ts'
import type { Paper } from '#domain/printing/simulation.ts'
import { readRoots } from '#devices/eid/roots.ts'
import { openDevices } from '#devices/host.ts'
import type { EventName, EventPayload } from '#preload/contract.ts'
import type { FoundRoots, HolderMarks, SimulatedAction, SimulatedDevices, Tested } from '#preload/devices.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { openCounterDisplays } from '../displays/counterDisplays.ts'
import { type Log, errorFacts } from '../log/log.ts'
import { dayOf } from '#domain/time/day.ts'
import { latestOnly } from '../station/latest.ts'
import { takingTurns } from '../storage/inTurn.ts'
import { counterWords } from './counterWords.ts'
import { marksOf } from './holderMarks.ts'
import { deviceLog } from './deviceLog.ts'
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
  /** By which the appointment of the card's holder is found today. */
  holderMarks: () => Promise<HolderMarks>
  /** What the folder of root certificates holds. */
  roots: () => Promise<FoundRoots>
  /** The key for the pseudonyms of card holders. */
  offerCardKey: (key: Uint8Array) => void
  /** What the number displays are to show. */
  showCalls: (shown: ShownCalls) => Promise<void>
  simulated: () => SimulatedDevices
  /** Throws `notAllowed` where there is no such simulated device, or no such card. */
  simulate: (action: SimulatedAction) => Promise<void>
  /** Takes other devices over. */
  change: (configuration: DevicesConfiguration) => Promise<void>
  close: () => Promise<void>
}

type TellAll = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** Paper comes out line by line, and devices come up together; the screens see it move this often, in ms. */
const tellMs = 50

/** So many files that give no root are named, in the order of the folder. */
const mostBad = 50

/** Where the administrator puts the root certificates by which cards are proven, within the station's folder. */
export const rootsFolder = 'eid-roots'

export const openStationDevices = async (options: {
  folder: string
  configuration: Pick<Configuration, 'devices' | 'counter' | 'language' | 'site'>
  /** A throw-away copy, to which nothing real is connected. */
  isCopy: boolean
  now: () => number
  tellAll: TellAll
  log: Pick<Log, 'info' | 'warn'>
}): Promise<StationDevices> => {
  const { folder, configuration, isCopy, now, tellAll, log } = options
  const allowed = isCopy ? onlySimulated : (wanted: DevicesConfiguration) => wanted
  const devices = openDevices({
    configuration: allowed(configuration.devices),
    counter: configuration.counter,
    counterWords: (counter) => counterWords(configuration.language, counter),
    rootsFolder: join(folder, rootsFolder),
    now,
  })
  const displays = await openCounterDisplays({
    folder,
    now,
    show: devices.showCalls,
    onTrouble: (error) => log.warn('displaysKept', errorFacts(error)),
  })
  const inTurn = takingTurns()
  const paper = (): Paper[] => shownPaper(devices.paper())
  const simulated = (): SimulatedDevices => simulatedOf(devices)
  const tellSimulated = latestOnly<undefined>(() => tellAll('simulatedChanged', simulated()), tellMs)
  const tellPaper = latestOnly<undefined>(() => tellAll('paperChanged', paper()), tellMs)
  devices.onList(deviceLog(log))
  devices.onList(latestOnly(() => tellAll('devicesChanged', devices.list()), tellMs))
  devices.onPrinterStatus(({ state }) => tellAll('printerChanged', { state }))
  devices.onPaper(() => tellPaper(undefined))
  const holderMarks = (): Promise<HolderMarks> =>
    marksOf(devices.card(), { site: configuration.site, day: dayOf(now()) })
  devices.onCard((card) => {
    tellAll('cardChanged', card)
    void holderMarks().then((marks) => tellAll('holderMarksChanged', marks))
  })
  devices.simulation.onShown(() => tellSimulated(undefined))
  return {
    list: devices.list,
    print: devices.printTicket,
    printerState: () => devices.printerStatus().state,
    paper,
    test: devices.test,
    card: devices.card,
    holderMarks,
    roots: async () => {
      const { trusted, bad } = await readRoots(join(folder, rootsFolder))
      return { trusted: trusted.length, bad: bad.slice(0, mostBad) }
    },
    offerCardKey: devices.offerCardKey,
    showCalls: displays.showCalls,
    simulated,
    simulate: async (action) => {
      if (!(await simulate(devices, action))) throw new HandlerFailure('notAllowed')
      tellSimulated(undefined)
    },
    change: (wanted) =>
      inTurn(async () => {
        await devices.change(allowed(wanted))
        tellPaper(undefined)
        tellSimulated(undefined)
      }),
    close: async () => {
      await displays.close()
      await devices.close()
    },
  }
}
