import { expect, it, onTestFinished } from 'vitest'
import { DevicesConfiguration, ModbusLayout, SerialSettings } from '#domain/devices/configuration.ts'
import { openDevices } from '#devices/host.ts'
import { modbusMachine } from '#devices/simulator/display/modbus.ts'
import { serialConnect } from '#devices/transport/serial/connect.ts'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { hasCables, serialCable } from '../serialCable.ts'

it.skipIf(!hasCables)(
  'the numerals of three counters hang on one serial port, and each shows its own number',
  async () => {
    const cable = await serialCable()
    onTestFinished(cable.remove)
    const numerals = [1, 2, 3].map((unit) => modbusMachine(ModbusLayout.parse({ unit })))
    const far = await serialConnect({ port: { path: cable.theirs }, settings: SerialSettings.parse({}) })()
    if (!far.ok) throw new Error(far.error.message)
    onTestFinished(far.transport.close)
    far.transport.onData((bytes) => {
      for (const one of numerals) void far.transport.write(Uint8Array.from(one.receive(bytes)))
    })
    const displays = [1, 2, 3].map((unit) => ({
      protocol: 'modbus',
      connection: { by: 'serial', port: { path: cable.ours }, settings: {} },
      counter: String(unit),
      modbus: { unit },
    }))
    const devices = openDevices({
      configuration: DevicesConfiguration.parse({ displays }),
      counter: '1',
      counterWords: (counter) => counter,
      rootsFolder: await temporaryFolder(),
      now: Date.now,
    })
    onTestFinished(devices.close)
    devices.showCalls(['A101', 'B7', 'C42'].map((label, i) => ({ counter: String(i + 1), label })))
    await eventually(() => numerals.map((one) => one.lines()[0]?.trim())).toEqual(['A101', 'B7', 'C42'])
    await eventually(() => devices.list().map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
    await devices.change(DevicesConfiguration.parse({ displays: displays.slice(0, 2) }))
    expect(numerals.map((one) => one.lines()[0]?.trim())).toEqual(['A101', 'B7', ''])
  },
  60_000,
)
