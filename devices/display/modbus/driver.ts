import type { ModbusLayout } from '#domain/devices/configuration.ts'
import type { Transport } from '../../transport/transport.ts'
import type { SharedLine } from '../../transport/sharedLine.ts'
import type { DisplayDriver, Outcome } from '../driver.ts'
import { type Framing, modbusPort } from './port.ts'
import { registersOf } from './registers.ts'

export type ModbusOptions = {
  layout: ModbusLayout
  framing: Framing
  /** How long the display may take to answer, in ms. */
  answerMs: number
  /** Where several displays are on one line: its turns. */
  inTurn?: SharedLine['inTurn']
}

/** LED numerals as a Modbus slave: one write of its registers (function 16), which it confirms. */
export const modbusDriver = (transport: Transport, options: ModbusOptions): DisplayDriver => {
  const { layout, inTurn = atOnce } = options
  const opening = openMaster(transport, options)

  const ask = async (label: string | undefined): Promise<Outcome> => {
    const master = await opening
    if ('trouble' in master) return master
    return master.writeRegisters(layout.address, registersOf(label, layout)).then(() => ({ ok: true }), troubleOf)
  }

  // The library goes on waiting for an answer when the line is gone.
  const write = async (label: string | undefined): Promise<Outcome> => {
    const { promise: gone, resolve } = Promise.withResolvers<Outcome>()
    const stop = transport.onClose((reason) =>
      resolve({ ok: false, trouble: 'unplugged', detail: reason?.message ?? `${transport.name} closed` }),
    )
    const outcome = await inTurn(() => Promise.race([ask(label), gone]))
    stop()
    return outcome
  }

  return { show: ({ label }) => write(label), clear: () => write(undefined) }
}

const atOnce: SharedLine['inTurn'] = (exchange) => exchange()

const openMaster = async (transport: Transport, { layout, framing, answerMs }: Omit<ModbusOptions, 'inTurn'>) => {
  try {
    // It brings the native library of the serial port, which a station without such displays need not have.
    const { default: ModbusRTU } = await import('modbus-serial')
    const master = new ModbusRTU(modbusPort(transport, { framing, unit: layout.unit }))
    master.open()
    master.setID(layout.unit)
    master.setTimeout(answerMs)
    return master
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'modbus-serial does not load'
    return { ok: false, trouble: 'noLibrary', detail } as const
  }
}

/** Not all of the library's errors are of class `Error`. */
const troubleOf = (error: unknown): Outcome => {
  const told = typeof error === 'object' && error !== null ? error : {}
  const detail = 'message' in told ? String(told.message) : String(error)
  if ('name' in told && told.name === 'TransactionTimedOutError') return { ok: false, trouble: 'noAnswer', detail }
  if ('name' in told && told.name === 'PortNotOpenError') return { ok: false, trouble: 'unplugged', detail }
  return { ok: false, trouble: 'wrongAnswer', detail }
}
