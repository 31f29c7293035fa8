import { expect, it } from 'vitest'
import { simulatedPrinter } from '../simulator/printer.ts'
import type { Transport } from '../transport/transport.ts'
import { keepPrinter } from './connection.ts'
import { fullTicket, minimalTicket } from './exampleTickets.ts'
import { openSilentPrinter } from './silent.ts'

const setUp = async () => {
  const device = simulatedPrinter({ now: () => '2026-11-22T09:42:00.000Z' })
  const connected = await device.connect()
  if (!connected.ok) throw new Error(connected.error.message)
  return { device, transport: connected.transport }
}

/** A queue that takes so many jobs and refuses the next. */
const queueOf = (transport: Transport, jobs: number): Transport => {
  let taken = 0
  return {
    ...transport,
    open: true,
    write: (bytes) => {
      taken += 1
      if (taken <= jobs) return transport.write(bytes)
      return Promise.resolve({ ok: false, error: { code: 'closed', message: 'the queue is gone' } })
    },
  }
}

it('a printer that cannot answer never says that a ticket is on paper, also when it is', async () => {
  const { device, transport } = await setUp()
  const printer = openSilentPrinter(transport)
  expect(await printer.print(fullTicket)).toEqual({ outcome: 'unknown', reason: 'unknown' })
  expect(await printer.print(minimalTicket)).toEqual({ outcome: 'unknown', reason: 'unknown' })
  expect(await printer.status()).toEqual({ state: 'unknown' })
  expect(device.paper().map(({ cutAt }) => cutAt !== null)).toEqual([true, true])
})

it('what its queue does not take has certainly failed', async () => {
  const { device, transport } = await setUp()
  const printer = openSilentPrinter(queueOf(transport, 1))
  expect(await printer.print(fullTicket)).toEqual({ outcome: 'unknown', reason: 'unknown' })
  expect(await printer.print(minimalTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
  expect(await printer.openDrawer()).toEqual({ outcome: 'failed', reason: 'offline' })
  expect(device.paper()).toHaveLength(1)
})

it('is kept connected like any other, and asked nothing', async () => {
  const device = simulatedPrinter({ now: () => '2026-11-22T09:42:00.000Z' })
  const written: Uint8Array[] = []
  const printer = keepPrinter(
    async () => {
      const connected = await device.connect()
      if (!connected.ok) return connected
      const { transport } = connected
      const write: Transport['write'] = (bytes) => {
        written.push(bytes)
        return transport.write(bytes)
      }
      return { ok: true, transport: { ...transport, open: true, write } }
    },
    { printer: {}, answers: false, retryMs: 5, pollMs: 5 },
  )
  expect(await printer.print(fullTicket)).toEqual({ outcome: 'unknown', reason: 'unknown' })
  expect(await printer.openDrawer()).toEqual({ outcome: 'sent' })
  await printer.close()
  expect(written).toHaveLength(2)
  expect(device.drawerPulses()).toBe(1)
})
