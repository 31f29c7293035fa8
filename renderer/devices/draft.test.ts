import { describe, expect, it } from 'vitest'
import { DevicesConfiguration } from '#domain/devices/configuration.ts'
import type { FoundDevices } from '#preload/devices.ts'
import { type DevicesDraft, newConnection, portOf, readDraft, readUsbName, usbName } from './draft.ts'

const found: FoundDevices = {
  serialPorts: { found: [{ path: '/dev/ttyUSB0', name: 'FTDI', serialNumber: 'A50285BI' }] },
  usbPrinters: { found: [{ vendorId: 0x4b8, productId: 0xe15, name: 'TM-T20', serialNumber: 'J1' }] },
  printQueues: { found: [{ name: 'tickets' }] },
  pcscReaders: { found: [] },
  ccidReaders: { found: [] },
  roots: { trusted: 0, bad: [] },
}
const printerWith = (connection: NonNullable<DevicesDraft['printer']>['connection']): DevicesDraft => ({
  printer: { language: 'esc-pos', columns: 42, connection },
  displays: [],
})

const readerWith = (reader: DevicesDraft['reader']): DevicesDraft => ({ reader, displays: [] })

describe('a connection of another kind', () => {
  it('begins with the first device of that kind that was found, a converter by its number', () => {
    expect(newConnection('serial', found)).toMatchObject({
      port: { serialNumber: 'A50285BI' },
      settings: { baudRate: 9600 },
    })
    expect(newConnection('usb', found)).toEqual({ by: 'usb', vendorId: 0x4b8, productId: 0xe15, serialNumber: 'J1' })
    expect(newConnection('printQueue', found)).toEqual({ by: 'printQueue', queue: 'tickets' })
    expect(portOf({ path: 'COM3', name: 'x' })).toEqual({ path: 'COM3' })
  })

  it('has room for what is typed where nothing was found', () => {
    expect(newConnection('serial', undefined)).toMatchObject({ port: { path: '' } })
    expect(newConnection('printQueue', undefined)).toEqual({ by: 'printQueue', queue: '' })
    expect(newConnection('tcp', undefined)).toEqual({ by: 'tcp', host: '', port: 9_100 })
  })
})

describe('settings as typed', () => {
  it('become devices when nothing is wrong, without the spaces around them', () => {
    const { faults, devices } = readDraft(printerWith({ by: 'tcp', host: ' 10.0.0.7 ', port: 9_100 }), { counter: '1' })
    expect(faults).toEqual([])
    expect(devices).toEqual(printerWith({ by: 'tcp', host: '10.0.0.7', port: 9_100 }))
    expect(DevicesConfiguration.parse(devices)).toEqual(devices)
  })

  it.each([
    ['no address', printerWith({ by: 'tcp', host: '', port: 9_100 }), 'printer', 'connection', 'incomplete'],
    ['no port', printerWith({ by: 'tcp', host: 'x', port: 0 }), 'printer', 'connection', 'incomplete'],
    ['no queue', printerWith({ by: 'printQueue', queue: '  ' }), 'printer', 'connection', 'incomplete'],
    [
      'no printer on the bus',
      printerWith({ by: 'usb', vendorId: 0, productId: 0 }),
      'printer',
      'connection',
      'incomplete',
    ],
    [
      'no reader on the bus',
      readerWith({ by: 'ccid', vendorId: 0, productId: 0 }),
      'reader',
      'connection',
      'incomplete',
    ],
    ['no host', printerWith({ by: 'tcp', host: 'a b', port: 9_100 }), 'printer', 'connection', 'addressWrong'],
  ] as const)('with %s are told apart, beside the field', (_what, draft, device, field, code) => {
    const read = readDraft(draft, { counter: '1' })
    expect(read.devices).toBeUndefined()
    expect(read.faults).toContainEqual({ device, field, code })
  })

  it('of a display name that display, and which part of it', () => {
    const modbus = { unit: -1, address: 0, packing: 'two', width: 4 } as const
    const draft: DevicesDraft = {
      displays: [
        { protocol: 'dmd', connection: { by: 'simulated' } },
        { protocol: 'modbus', connection: { by: 'simulated' }, modbus },
      ],
    }
    expect(readDraft(draft, { counter: '1' }).faults).toEqual([
      { device: 'display2', field: 'settings', code: 'incomplete' },
    ])
  })
})

it('a device on the bus is typed as its two ids', () => {
  expect(readUsbName(' 04B8:0e15 ')).toEqual({ vendorId: 0x4b8, productId: 0xe15 })
  expect(usbName({ vendorId: 0x4b8, productId: 0xe15 })).toBe('04b8:0e15')
  for (const wrong of ['', '04b8', '04b8:', '12345:0000', 'zz:zz']) expect(readUsbName(wrong)).toBeUndefined()
})
