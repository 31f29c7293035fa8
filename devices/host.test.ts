import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { eventually } from '#tests/support/eventually.ts'
import type { DevicesConfiguration } from '#domain/devices/configuration.ts'
import { Device } from '#domain/devices/device.ts'
import { simulatedDevices, simulatedPrinter } from '#domain/devices/simulated.ts'
import { Paper } from '#domain/printing/simulation.ts'
import { type Devices, openDevices } from './host.ts'
import { fullTicket } from './printer/exampleTickets.ts'

const open: Devices[] = []
afterEach(() => Promise.all(open.splice(0).map((devices) => devices.close())))

const devicesOf = (configuration: DevicesConfiguration): Devices => {
  const devices = openDevices({
    configuration,
    counter: '1',
    counterWords: (counter) => `Loket ${counter}`,
    rootsFolder: '/nowhere',
    now: Date.now,
  })
  open.push(devices)
  return devices
}
const withPrinter: DevicesConfiguration = { printer: simulatedPrinter, displays: [] }
const stateOf = (devices: Devices, id: string) => devices.list().find((device) => device.id === id)

describe('the devices of a station', () => {
  it('print on paper that can be looked at where the printer is simulated', async () => {
    const devices = devicesOf(withPrinter)
    let heard = 0
    devices.onPaper(() => heard++)
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'printed' })
    expect(devices.paper()).toHaveLength(1)
    expect(devices.paper().map((paper) => Paper.parse(paper))).toEqual(devices.paper())
    expect(heard).toBeGreaterThan(1)
  })

  it('tell how the printer is', async () => {
    const devices = devicesOf(withPrinter)
    const told: string[] = []
    devices.onPrinterStatus(({ state }) => told.push(state))
    expect(devices.simulation.printerFault({ fault: 'paperOut' })).toBe(true)
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'failed', reason: 'paperOut' })
    expect(told).toEqual(['paperOut'])
    expect(devices.printerStatus()).toEqual({ state: 'paperOut' })
    expect(stateOf(devices, 'printer')).toMatchObject({ state: 'trouble', trouble: 'paperOut', simulated: true })
  })

  it('say so where there is no printer', async () => {
    const devices = devicesOf({ displays: [] })
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
    expect(devices.printerStatus()).toEqual({ state: 'offline' })
    expect(devices.simulation.printerFault({ fault: 'paperOut' })).toBe(false)
    expect(devices.simulation.unplug('printer')).toBe(false)
    expect(await devices.test('printer')).toEqual({ done: false, trouble: 'notFound' })
    expect([devices.list(), devices.paper()]).toEqual([[], []])
  })

  it('that are unplugged say so, and work again once they are back', async () => {
    const devices = devicesOf(withPrinter)
    const told: string[] = []
    devices.onList((list) => told.push(...list.map(({ state, trouble = '' }) => `${state} ${trouble}`.trim())))
    await eventually(() => stateOf(devices, 'printer')?.state).toBe('ready')
    devices.simulation.unplug('printer')
    expect(devices.simulation.unplugged()).toEqual(['printer'])
    await eventually(() => stateOf(devices, 'printer')?.trouble).toBe('unplugged')
    expect(Device.parse(stateOf(devices, 'printer'))).toEqual(stateOf(devices, 'printer'))
    devices.simulation.plug('printer')
    await eventually(() => stateOf(devices, 'printer')?.state).toBe('ready')
    expect(await devices.test('printer')).toEqual({ done: true })
    expect(told[0]).toBe('ready')
    expect(told).toContain('trouble unplugged')
    expect(told.at(-1)).toBe('ready')
  })

  it('that do not answer say that, steadily, and never that their cable is out', async () => {
    const devices = devicesOf(withPrinter)
    await eventually(() => stateOf(devices, 'printer')?.state).toBe('ready')
    const told: string[] = []
    devices.onList(([printer]) => told.push(`${printer?.state ?? ''} ${printer?.trouble ?? ''}`.trim()))
    devices.simulation.printerFault({ fault: 'powerOff' })
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
    // It is connected to, asked and hung up on again and again.
    for (let tried = 0; tried < 3; tried += 1) await new Promise((rest) => setTimeout(rest, 1_000))
    devices.simulation.printerFault({ fault: 'none' })
    await eventually(() => stateOf(devices, 'printer')?.state).toBe('ready')
    expect(told).toEqual(['trouble offline', 'ready'])
    devices.simulation.printerFault({ fault: 'lineCut' })
    await new Promise((rest) => setTimeout(rest, 1_500))
    expect(new Set(told.slice(2))).toEqual(new Set(['trouble unplugged']))
  }, 30_000)

  it('change while they are open, and what did not change goes on with its paper', async () => {
    const devices = devicesOf(withPrinter)
    await devices.printTicket(fullTicket)
    await devices.change({ ...withPrinter, displays: [] })
    expect(devices.paper()).toHaveLength(1)
    await devices.change({ printer: { ...simulatedPrinter, columns: 48 }, displays: [] })
    expect(devices.paper()).toHaveLength(0)
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'printed' })
    await devices.change({ displays: [] })
    expect(devices.list()).toEqual([])
    expect(devices.printerStatus()).toEqual({ state: 'offline' })
  })

  it('at an address where nobody answers are in trouble, and disturb nobody', async () => {
    const devices = devicesOf({
      ...withPrinter,
      printer: { ...simulatedPrinter, connection: { by: 'tcp', host: '127.0.0.1', port: 9 } },
    })
    await eventually(() => stateOf(devices, 'printer')?.trouble).toBe('refused')
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
    await devices.change(withPrinter)
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'printed' })
  })

  it('of every kind come up together, show numbers and read cards', async () => {
    const devices = devicesOf({
      ...simulatedDevices({ screen: 'counter' }),
      displays: [
        { protocol: 'dmd', connection: { by: 'simulated' } },
        { protocol: 'modbus', connection: { by: 'simulated' }, counter: '2' },
        { protocol: 'alpha', connection: { by: 'simulated' }, counter: '3' },
      ],
    })
    await eventually(() => devices.list().map(({ id, state }) => `${id} ${state}`)).toEqual(
      ['printer', 'reader', 'display1', 'display2', 'display3'].map((id) => `${id} ready`),
    )
    expect(z.array(Device).parse(devices.list())).toEqual(devices.list())
    devices.showCalls([
      { counter: '1', label: 'A101' },
      { counter: '2', label: 'B042' },
    ])
    const seen = (id: string) =>
      devices.simulation
        .displays()
        .find((display) => display.id === id)
        ?.lines.join('|') ?? ''
    await eventually(() => seen('display1')).toMatch(/A101.*Loket 1/)
    await eventually(() => seen('display2')).toContain('B042')
    expect(seen('display3').trim()).toBe('')
    const cards: string[] = []
    devices.onCard(({ state }) => cards.push(state))
    expect(await devices.simulation.insertCard('nobody')).toBe(false)
    expect(await devices.simulation.insertCard('adult')).toBe(true)
    await eventually(() => devices.card()).toMatchObject({ state: 'read', verification: 'verified', complete: true })
    expect(devices.card()).not.toHaveProperty('pseudonym')
    devices.offerCardKey(new Uint8Array(32))
    await eventually(() => devices.card()).toHaveProperty('pseudonym')
    expect(await devices.test('reader')).toEqual({ done: true })
    devices.simulation.removeCard()
    expect(devices.card()).toEqual({ state: 'empty' })
    expect(cards.slice(0, 2)).toEqual(['reading', 'read'])
  })

  it('disturb nobody when one of them is pulled, and a display that comes back shows the present number', async () => {
    const devices = devicesOf(simulatedDevices({ screen: 'counter' }))
    const lines = () => devices.simulation.displays()[0]?.lines.join(' ')
    devices.showCalls([{ counter: '1', label: 'A101' }])
    await eventually(lines).toContain('A101')
    devices.simulation.unplug('reader')
    devices.simulation.unplug('display1')
    await eventually(() => stateOf(devices, 'reader')?.trouble).toBe('unplugged')
    await eventually(() => stateOf(devices, 'display1')?.trouble).toBe('unplugged')
    expect(devices.card()).toEqual({ state: 'noReader' })
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'printed' })
    devices.showCalls([{ counter: '1', label: 'A102' }])
    devices.simulation.plug('display1')
    devices.simulation.plug('reader')
    await eventually(lines).toContain('A102')
    await eventually(() => stateOf(devices, 'reader')?.state).toBe('ready')
  })
})
