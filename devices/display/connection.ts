import { ModbusLayout, type displayProtocols } from '#domain/devices/configuration.ts'
import { type ConnectionState, keepConnection } from '../transport/keep.ts'
import type { SharedLine } from '../transport/sharedLine.ts'
import { subscribers } from '../transport/subscribers.ts'
import type { Connect, Transport } from '../transport/transport.ts'
import { alpha } from './alpha.ts'
import type { DisplayDriver, Shown } from './driver.ts'
import { modbusDriver } from './modbus/driver.ts'
import type { Framing } from './modbus/port.ts'
import { oneWayDriver } from './oneWay.ts'
import { cd5220, dmd, ld9000 } from './pole.ts'

type Trouble = Extract<ConnectionState, { state: 'trouble' }>
/** `ready`: what must stand there was written, and confirmed where the protocol has that. */
export type DisplayState = { state: 'connecting' } | { state: 'ready' } | Trouble

export type KeptDisplay = {
  /** What must stand there from now on, `undefined` for blank. Written at once, or as soon as there is a connection. */
  show: (shown: Shown | undefined) => void
  state: () => DisplayState
  /** Called with each state that differs from the one before. */
  onState: (listener: (state: DisplayState) => void) => () => void
  /** Leaves the display blank where it can: nobody answers for a number once this station no longer does. */
  close: () => Promise<void>
}

export type KeepDisplayOptions = {
  connect: Connect
  protocol: (typeof displayProtocols)[number]
  modbus?: ModbusLayout
  /** `tcp` where the connection is a network's. */
  framing?: Framing
  /** Rest before a lost connection is tried again, in ms. */
  retryMs?: number
  /** How often the same is written again, in ms: a display that lost its power does not tell. */
  repeatMs?: number
  /** How long the line may take to take the bytes, or the display to answer, in ms. */
  answerMs?: number
  /** Where several displays are on one line: its turns. */
  inTurn?: SharedLine['inTurn']
}

/** A sign blinks when it is written to; the others take the same in without a flicker. */
const usualRepeatMs = { dmd: 10_000, cd5220: 10_000, ld9000: 10_000, modbus: 10_000, alpha: 60_000 }

/** A counter display that is connected again whenever its connection closes, and always shows the last it was told. */
export const keepDisplay = (options: KeepDisplayOptions): KeptDisplay => {
  const { connect, protocol, retryMs = 1_000, repeatMs = usualRepeatMs[protocol] } = options
  const states = subscribers<DisplayState>()
  let state: DisplayState = { state: 'connecting' }
  let wanted: Shown | undefined
  let wishes = 0
  let closing = false
  let writing: Promise<void> | undefined
  let wake = (): void => undefined

  const learn = (next: DisplayState): void => {
    const changed = JSON.stringify(next) !== JSON.stringify(state)
    state = next
    if (changed && !closing) states.tell(next)
  }

  /** Resolves when something else must be shown, the connection closed, or it is time to write the same again. */
  const rest = async (transport: Transport): Promise<void> => {
    if (!transport.open) return
    const { promise, resolve } = Promise.withResolvers<undefined>()
    wake = () => resolve(undefined)
    const timer = setTimeout(wake, repeatMs)
    await promise
    clearTimeout(timer)
  }

  // One writer for each connection: a wish that comes while another is written takes its place, and no wish waits in a line.
  const write = async (transport: Transport, driver: DisplayDriver): Promise<void> => {
    while (transport.open) {
      const wish = wishes
      const last = closing
      const outcome = await (wanted === undefined ? driver.clear() : driver.show(wanted))
      if (!outcome.ok) {
        learn({ state: 'trouble', trouble: outcome.trouble, detail: outcome.detail })
        await transport.close()
        return
      }
      learn({ state: 'ready' })
      if (last) return
      if (wish === wishes) await rest(transport)
    }
  }

  const connection = keepConnection(connect, {
    retryMs,
    onOpen: (transport) => {
      transport.onClose(() => wake())
      writing = write(transport, driverOf(transport, options))
    },
    onState: (next) => {
      if (next.state === 'trouble') learn(next)
    },
  })

  const want = (shown: Shown | undefined): void => {
    wanted = shown
    wishes += 1
    wake()
  }

  return {
    show: (shown) => {
      if (!closing) want(shown)
    },
    state: () => state,
    onState: states.add,
    close: async () => {
      closing = true
      want(undefined)
      await writing
      await connection.close()
    },
  }
}

const driverOf = (transport: Transport, options: KeepDisplayOptions): DisplayDriver => {
  const { protocol, modbus: layout = ModbusLayout.parse({}), framing = 'rtu', inTurn } = options
  if (protocol !== 'modbus') {
    return oneWayDriver(transport, { writing: writings[protocol], writeMs: options.answerMs ?? 1_000 })
  }
  // Others on the line wait for one that is silent.
  const answerMs = options.answerMs ?? 500
  return modbusDriver(transport, { layout, framing, answerMs, ...(inTurn === undefined ? {} : { inTurn }) })
}

const writings = { dmd, cd5220, ld9000, alpha }
