import { afterEach, describe, expect, it } from 'vitest'
import { DevicesConfiguration } from './configuration.ts'
import { type Devices, openDevices } from './host.ts'
import { fullTicket } from './printer/exampleTickets.ts'
import { Paper } from '#domain/printing/simulation.ts'

const open: Devices[] = []
afterEach(() => Promise.all(open.splice(0).map((devices) => devices.close())))

const devicesOf = (configuration: unknown): Devices => {
  const devices = openDevices(DevicesConfiguration.parse(configuration))
  open.push(devices)
  return devices
}

describe('the devices of a station', () => {
  it('print on paper that can be looked at where the printer is simulated', async () => {
    const devices = devicesOf({ printer: { kind: 'simulated' } })
    const grown: Paper[] = []
    devices.simulator?.onPaper((piece) => grown.push(piece))
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'printed' })
    const papers = devices.simulator?.paper() ?? []
    expect(papers).toHaveLength(1)
    expect(papers.map((paper) => Paper.parse(paper))).toEqual(papers)
    expect(grown.at(-1)).toEqual(papers[0])
  })

  it('tell how the printer is', async () => {
    const devices = devicesOf({ printer: { kind: 'simulated' } })
    const told: string[] = []
    devices.onPrinterStatus(({ state }) => told.push(state))
    devices.simulator?.setFault({ fault: 'paperOut' })
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'failed', reason: 'paperOut' })
    expect(told).toEqual(['paperOut'])
    expect(devices.printerStatus()).toEqual({ state: 'paperOut' })
  })

  it('say so where there is no printer', async () => {
    const devices = devicesOf({ printer: { kind: 'none' } })
    expect(await devices.printTicket(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
    expect(devices.printerStatus()).toEqual({ state: 'offline' })
    expect(devices.simulator).toBeUndefined()
  })

  it('refuse a configuration that cannot be', () => {
    expect(DevicesConfiguration.safeParse({ printer: { kind: 'laser' } }).success).toBe(false)
    expect(DevicesConfiguration.safeParse({ printer: { kind: 'simulated', columns: 12 } }).success).toBe(false)
  })
})
