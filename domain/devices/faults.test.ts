import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DevicesConfiguration, mostDisplays } from './configuration.ts'
import { displayId, faultsIn } from './faults.ts'
import { onlySimulated, simulatedDevices } from './simulated.ts'

const faults = (devices: unknown, counter?: string) => faultsIn(DevicesConfiguration.parse(devices), { counter })
const serial = (path: string, settings = {}) => ({ by: 'serial', port: { path }, settings })

it('nothing is wrong with devices that are simulated, nor with none', () => {
  expect(faults({})).toEqual([])
  expect(faults(simulatedDevices({ screen: 'counter' }), '1')).toEqual([])
  expect(faults(simulatedDevices({ screen: 'display', counters: ['1', '3'] }))).toEqual([])
})

it('two devices do not have one port, address or path', () => {
  const display = (connection: unknown) => ({ protocol: 'dmd', connection, counter: '1' })
  const printer = { connection: serial('/dev/ttyUSB0') }
  const same = { device: 'display1', field: 'connection', code: 'samePort' }
  expect(faults({ printer, displays: [display(serial('/dev/ttyUSB0'))] })).toEqual([same])
  expect(faults({ printer, displays: [display(serial('/dev/ttyUSB1'))] })).toEqual([])
  const tcp = (host: string, port = 9100) => ({ by: 'tcp', host, port })
  expect(faults({ printer: { connection: tcp('Printer.Lan') }, displays: [display(tcp('printer.lan'))] })).toEqual([
    same,
  ])
  expect(faults({ displays: [display(tcp('a')), display(tcp('a', 9101)), display(tcp('a'))] })).toEqual([
    { ...same, device: 'display3' },
  ])
})

it('Modbus displays have one port together, each in registers of its own and all at one speed', () => {
  const modbus = (part: unknown, settings = {}) => ({
    ...{ protocol: 'modbus', connection: serial('/dev/ttyUSB0', settings), counter: '1', modbus: part },
  })
  const second = [{ device: 'display2', field: 'connection', code: 'samePort' }]
  expect(faults({ displays: [modbus({ unit: 1 }), modbus({ unit: 2 }), modbus({ unit: 2, address: 8 })] })).toEqual([])
  expect(faults({ displays: [modbus({}), modbus(undefined)] })).toEqual(second)
  expect(faults({ displays: [modbus({ unit: 1 }), modbus({ unit: 2 }, { baudRate: 19_200 })] })).toEqual(second)
  expect(faults({ displays: [modbus({ unit: 1 }), { ...modbus(undefined), protocol: 'dmd' }] })).toEqual(second)
})

it('an address is a name, IPv4 or IPv6, and nothing else', () => {
  const wrong = (host: string) => faults({ printer: { connection: { by: 'tcp', host } } }).length > 0
  for (const host of ['10.0.0.7', 'printer-1.gemeente.example', 'localhost', '::1', 'fe80::1%eth0', '2001:db8::7']) {
    expect([host, wrong(host)]).toEqual([host, false])
  }
  for (const host of ['geen adres', 'http://10.0.0.7', 'a..b', '10.0.0.7/8', 'x:y', 'a@b', '.']) {
    expect([host, wrong(host)]).toEqual([host, true])
  }
})

it('a display needs a counter where the station is none, and Modbus needs eight bits', () => {
  const connection = serial('/dev/ttyUSB0', { dataBits: 7 })
  expect(faults({ displays: [{ protocol: 'modbus', connection }] })).toEqual([
    { device: 'display1', field: 'counter', code: 'noCounter' },
    { device: 'display1', field: 'settings', code: 'sevenBits' },
  ])
  expect(faults({ displays: [{ protocol: 'alpha', connection }] }, '1')).toEqual([])
})

it('faults are found in any devices, and every one names a device that is there', () => {
  const text = fc.string({ minLength: 1, maxLength: 200 })
  const connection = fc.oneof(
    text.map((host) => ({ by: 'tcp', host })),
    text.map((path) => serial(path)),
    fc.constant({ by: 'simulated' }),
  )
  const display = fc.record({ protocol: fc.constantFrom('dmd', 'modbus', 'alpha'), connection })
  const devices = fc.record(
    { printer: fc.record({ connection }), displays: fc.array(display, { maxLength: mostDisplays }) },
    { requiredKeys: ['displays'] },
  )
  fc.assert(
    fc.property(devices, (any) => {
      const ids = ['printer', ...any.displays.map((_one, index) => displayId(index))]
      for (const { device } of faults(any)) expect(ids).toContain(device)
    }),
  )
})

it('what is simulated of any devices has nothing real, and is the very same where nothing is real', () => {
  const simulated = simulatedDevices({ screen: 'counter' })
  expect(onlySimulated(simulated)).toBe(simulated)
  const mixed = DevicesConfiguration.parse({
    printer: { connection: { by: 'printQueue', queue: 'x' } },
    reader: { by: 'simulated' },
    displays: [...simulated.displays, { protocol: 'dmd', connection: serial('/dev/ttyUSB0') }],
  })
  expect(onlySimulated(mixed)).toEqual({ reader: { by: 'simulated' }, displays: simulated.displays })
})
