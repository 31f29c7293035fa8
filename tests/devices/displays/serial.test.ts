import { describe, expect, it, onTestFinished } from 'vitest'
import { displayProtocols, SerialSettings } from '#domain/devices/configuration.ts'
import { keepDisplay, type KeepDisplayOptions, type KeptDisplay } from '#devices/display/connection.ts'
import type { Shown } from '#devices/display/driver.ts'
import { simulatedDisplay } from '#devices/simulator/display/display.ts'
import { serialConnect } from '#devices/transport/serial/connect.ts'
import type { Transport } from '#devices/transport/transport.ts'
import { eventually } from '#tests/support/eventually.ts'
import { hasCables, type SerialCable, serialCable } from '../serialCable.ts'
import { linesShown } from './decoder.ts'

if (!hasCables) process.stdout.write('Skipped: displays on serial ports, because socat is not installed.\n')

const a042: Shown = { label: 'A042', counter: '2', words: 'Guichet privé 2' }
const b7: Shown = { label: 'B7', counter: '2', words: 'Loket 2' }
const settings = SerialSettings.parse({})
const serial = (path: string) => serialConnect({ port: { path }, settings })

const setUp = async (options: Omit<KeepDisplayOptions, 'connect'>) => {
  const cable = await serialCable()
  onTestFinished(cable.remove)
  const display = keepDisplay({ connect: serial(cable.ours), answerMs: 5_000, ...options })
  onTestFinished(display.close)
  return { cable, display }
}

/** The device's end of the cable. */
const plugIn = async ({ theirs }: SerialCable): Promise<Transport> => {
  const connected = await serial(theirs)()
  if (!connected.ok) throw new Error(connected.error.message)
  onTestFinished(connected.transport.close)
  return connected.transport
}

/** All that came to the device's end. */
const listen = async (cable: SerialCable): Promise<() => Uint8Array> => {
  const transport = await plugIn(cable)
  const heard: number[] = []
  transport.onData((bytes) => heard.push(...bytes))
  return () => Uint8Array.from(heard)
}

const becomes = (display: KeptDisplay, state: string) => eventually(() => display.state().state).toBe(state)

describe.skipIf(!hasCables)('a display that answers nothing, on a serial port', () => {
  it.each([
    ['dmd', ['A042', 'Guichet privé 2']],
    ['cd5220', ['A042', 'Guichet privé 2']],
    ['ld9000', ['A042', 'Guichet prive 2']],
    ['alpha', ['A042']],
  ] as const)('that speaks %s shows number and counter', async (protocol, lines) => {
    const { cable, display } = await setUp({ protocol })
    const heard = await listen(cable)
    display.show(a042)
    await eventually(() => linesShown(protocol, heard())).toEqual(lines)
    await becomes(display, 'ready')
    display.show(undefined)
    await eventually(() => linesShown(protocol, heard())).toEqual([])
  })
})

describe.skipIf(!hasCables).each(displayProtocols)('a display that speaks %s on a serial port', (protocol) => {
  it('is told apart from no display, and comes back with what must stand there and nothing older', async () => {
    const { cable, display } = await setUp({ protocol, retryMs: 50 })
    let heard = await listen(cable)
    for (let round = 0; round < 3; round += 1) {
      const before = heard().length
      display.show(a042)
      await eventually(() => heard().length).toBeGreaterThan(before)
      await cable.pull()
      await eventually(() => display.state()).toMatchObject({ state: 'trouble', trouble: 'unplugged' })
      display.show(a042)
      display.show(b7)
      await cable.plug()
      heard = await listen(cable)
      // Who plugs in after the first bytes hears them when they are repeated.
      await eventually(() => {
        display.show(b7)
        return Buffer.from(heard()).toString('latin1').includes('B7')
      }).toBe(true)
      expect(Buffer.from(heard()).toString('latin1')).not.toContain('A042')
    }
  }, 60_000)

  it('lights up as its simulator does at the other end of the cable', async () => {
    const { cable, display } = await setUp({ protocol, retryMs: 50, answerMs: 1_000 })
    const simulated = simulatedDisplay({ protocol })
    const inside = await simulated.connect()
    const port = await plugIn(cable)
    if (!inside.ok) throw new Error(inside.error.message)
    port.onData((bytes) => void inside.transport.write(bytes))
    inside.transport.onData((bytes) => void port.write(bytes))
    for (const shown of [a042, b7, undefined, b7]) {
      display.show(shown)
      await eventually(() => simulated.shown()[0]?.trim()).toBe(shown?.label ?? '')
      await becomes(display, 'ready')
    }
  }, 60_000)
})
