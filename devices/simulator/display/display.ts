import { ModbusLayout, type displayProtocols } from '#domain/devices/configuration.ts'
import { subscribers } from '../../transport/subscribers.ts'
import type { Connect } from '../../transport/transport.ts'
import { type Cable, simulatedCable } from '../cable.ts'
import { alphaMachine } from './alpha.ts'
import { cd5220Machine } from './cd5220.ts'
import { dmdMachine } from './dmd.ts'
import { ld9000Machine } from './ld9000.ts'
import type { DisplayMachine } from './machine.ts'
import { type ModbusFault, modbusMachine } from './modbus.ts'

type DisplayProtocol = (typeof displayProtocols)[number]

export type SimulatedDisplay = {
  connect: Connect
  /** The lines as a person sees them: two on a pole display, one on numerals and signs; empty where it is dark. */
  shown: () => readonly string[]
  /** Called with each change of what is seen. */
  onShown: (listener: (lines: readonly string[]) => void) => () => void
  /** Pulls its cable, at once or among the bytes it receives next. */
  unplug: (afterBytes?: number) => void
  plug: () => void
  isIn: () => boolean
  /** It goes dark and forgets; the line stays connected, as on a serial line. */
  powerOff: () => void
  powerOn: () => void
  /** Only Modbus numerals answer, and can answer wrongly. */
  setFault: (fault: ModbusFault | undefined) => void
}

export type SimulatedDisplayOptions = {
  protocol: DisplayProtocol
  modbus?: ModbusLayout
  framing?: 'rtu' | 'tcp'
  name?: string
}

/** A counter display that lights up in memory. It knows only bytes. */
export const simulatedDisplay = ({
  protocol,
  modbus = ModbusLayout.parse({}),
  framing = 'rtu',
  name = `simulated ${protocol} display`,
}: SimulatedDisplayOptions): SimulatedDisplay => {
  const numerals = protocol === 'modbus' ? modbusMachine(modbus, framing) : undefined
  const machine = numerals ?? poles[protocol === 'modbus' ? 'dmd' : protocol]()
  const changes = subscribers<readonly string[]>()
  let powered = true
  let plugged = true
  let bytesToCut = Infinity
  let cable: Cable | undefined
  let seen = machine.lines()

  const look = (): void => {
    const lines = powered ? machine.lines() : machine.lines().map(() => '')
    const changed = lines.join('\n') !== seen.join('\n')
    seen = lines
    if (changed) changes.tell(lines)
  }

  const cut = (): void => {
    plugged = false
    bytesToCut = Infinity
    cable?.cut()
  }

  const receive = (bytes: Uint8Array): number => {
    const arrived = bytes.subarray(0, bytesToCut)
    bytesToCut -= arrived.length
    const answer = powered ? machine.receive(arrived) : []
    look()
    if (answer.length > 0) cable?.reply(answer)
    if (bytesToCut <= 0) cut()
    return arrived.length
  }

  return {
    connect: () => {
      if (!plugged) {
        const error = { code: 'unreachable', message: `${name} is not plugged in`, trouble: 'notFound' } as const
        return Promise.resolve({ ok: false, error })
      }
      cable?.cut()
      cable = simulatedCable(name, receive)
      return Promise.resolve({ ok: true, transport: cable.transport })
    },
    shown: () => seen,
    onShown: changes.add,
    unplug: (afterBytes) => {
      if (afterBytes === undefined) cut()
      else bytesToCut = afterBytes
    },
    plug: () => {
      plugged = true
      bytesToCut = Infinity
    },
    isIn: () => plugged,
    powerOff: () => {
      powered = false
      machine.reset()
      look()
    },
    powerOn: () => {
      powered = true
      look()
    },
    setFault: (fault) => numerals?.setFault(fault),
  }
}

const poles: Readonly<Record<Exclude<DisplayProtocol, 'modbus'>, () => DisplayMachine>> = {
  dmd: dmdMachine,
  cd5220: cd5220Machine,
  ld9000: ld9000Machine,
  alpha: alphaMachine,
}
