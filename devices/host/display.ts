import type { DisplayConfiguration } from '#domain/devices/configuration.ts'
import { keepDisplay } from '../display/connection.ts'
import type { Shown } from '../display/driver.ts'
import { type SimulatedDisplay, simulatedDisplay } from '../simulator/display/display.ts'
import type { SharedLine } from '../transport/sharedLine.ts'
import type { Connect } from '../transport/transport.ts'
import { connectTo, placeName } from './connect.ts'
import type { SerialLines } from './lines.ts'
import type { OpenDevice, OpenOptions } from './openDevice.ts'
import { deviceStanding } from './standing.ts'

export type OpenDisplay = OpenDevice & {
  /** The counter whose number it shows; absent where that is the station's own. */
  counter: string | undefined
  /** Shows this from now on; `undefined` for blank. */
  show: (shown: Shown | undefined) => void
  simulator?: { look: 'pole' | 'numerals' | 'sign'; lines: () => readonly string[] }
}

export type OpenDisplayOptions = OpenOptions & {
  onShown: () => void
  /** Of the station. */
  lines: SerialLines
  /** How long a test number stands, in ms. */
  testMs?: number
}

/** How long a test number stands, in ms. */
const testMs = 4_000

export const openDisplayDevice = (
  configuration: DisplayConfiguration,
  { onShown, lines, testMs: standsMs = testMs, ...options }: OpenDisplayOptions,
): OpenDisplay => {
  const { protocol, connection, counter, modbus } = configuration
  const { line, simulator } = reach(configuration, lines)
  const standing = deviceStanding({
    ...options,
    kind: 'display',
    name: placeName(connection),
    simulated: simulator !== undefined,
  })
  let wanted: Shown | undefined
  let isTested = false
  const display = keepDisplay({
    ...line,
    protocol,
    ...(modbus === undefined ? {} : { modbus }),
    framing: connection.by === 'tcp' ? 'tcp' : 'rtu',
  })
  display.onState((state) => standing.become(state))
  simulator?.onShown(onShown)
  return {
    device: standing.device,
    counter,
    show: (shown) => {
      wanted = shown
      if (!isTested) display.show(shown)
    },
    test: async () => {
      if (isTested) return { done: false, trouble: 'inUse' }
      isTested = true
      display.show({ label: '8888', counter: counter ?? '8' })
      await new Promise((stand) => setTimeout(stand, standsMs))
      const state = display.state()
      isTested = false
      display.show(wanted)
      return state.state === 'trouble' ? { done: false, trouble: state.trouble } : { done: state.state === 'ready' }
    },
    ...(simulator === undefined
      ? {}
      : { simulator: { look: lookOf(protocol), lines: simulator.shown }, plug: simulator }),
    close: display.close,
  }
}

type Reach = { line: { connect: Connect } | SharedLine; simulator?: SimulatedDisplay }

const reach = ({ protocol, connection, modbus }: DisplayConfiguration, lines: SerialLines): Reach => {
  // Numerals have an address so that several can be on one line.
  if (connection.by === 'serial' && protocol === 'modbus') return { line: lines(connection) }
  if (connection.by !== 'simulated') return { line: { connect: connectTo(connection) } }
  const simulator = simulatedDisplay({ protocol, ...(modbus === undefined ? {} : { modbus }) })
  return { line: { connect: simulator.connect }, simulator }
}

const lookOf = (protocol: DisplayConfiguration['protocol']): 'pole' | 'numerals' | 'sign' =>
  protocol === 'modbus' ? 'numerals' : protocol === 'alpha' ? 'sign' : 'pole'
