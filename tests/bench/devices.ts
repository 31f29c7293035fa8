import type { Browser } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepDisplay } from '#devices/display/connection.ts'
import { keepPrinter } from '#devices/printer/connection.ts'
import { fullTicket } from '#devices/printer/exampleTickets.ts'
import { dmdMachine } from '#devices/simulator/display/dmd.ts'
import type { DisplayMachine } from '#devices/simulator/display/machine.ts'
import { modbusMachine } from '#devices/simulator/display/modbus.ts'
import { ModbusLayout } from '#domain/devices/configuration.ts'
import { openCounterDisplays } from '#main/displays/counterDisplays.ts'
import { hasCables, serialCable } from '#tests/devices/serialCable.ts'
import { benchAtDesk } from './atDesk.ts'
import { benchLine, connected, escape, measured, printerOn, serial } from './cables.ts'
import { benchCard } from './card.ts'
import { type Figure, figure } from './statistics.ts'

const rounds = 500
const prints = 100
/** Nothing but what is measured goes over the line. */
const never = 3_600_000

/**
 * What lies between a person's press and a device on a serial line, beside the line's own floor: the same pseudo-terminals, in
 * the same run, with nothing of Balie's but the transport. They carry bytes at once; a line of 9600 baud takes a
 * millisecond a byte.
 */
export const benchDevices = async (browser: Browser): Promise<Figure[]> => {
  if (!hasCables) throw new Error('Devices are measured over pseudo-terminals, which need socat.')
  return [
    await benchDisplay('DM-D display', { protocol: 'dmd', machine: dmdMachine(), sent: 56, answered: 0 }),
    await benchDisplay('Modbus numerals', {
      ...{ protocol: 'modbus', machine: modbusMachine(ModbusLayout.parse({})), sent: 13, answered: 8 },
    }),
    ...(await benchPrinter()),
    ...(await benchCard()),
    ...(await benchAtDesk(browser)),
  ]
}

type Measured = {
  protocol: 'dmd' | 'modbus'
  machine: DisplayMachine
  /** Bytes of one number, and of the display's answer. */
  sent: number
  answered: number
}

/** From the moment main is told of a call to the moment the display shows it. */
const benchDisplay = async (name: string, { protocol, machine, sent, answered }: Measured): Promise<Figure> => {
  const cable = await serialCable()
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const device = await connected(cable.theirs)
  let seen = (): void => undefined
  device.onData((bytes) => {
    const answer = machine.receive(bytes)
    if (answer.length > 0) void device.write(Uint8Array.from(answer))
    seen()
  })
  const shows = (label: string): Promise<void> =>
    new Promise((resolve) => {
      seen = () => {
        if (machine.lines()[0]?.trim() === label) resolve()
      }
    })
  const display = keepDisplay({ connect: serial(cable.ours), protocol, repeatMs: never })
  await new Promise<void>((resolve) => display.onState(({ state }) => (state === 'ready' ? resolve() : undefined)))
  const displays = await openCounterDisplays({
    folder,
    now: Date.now,
    show: ([call]) => display.show(call && { ...call, words: 'Loket 2' }),
    onTrouble: (error) => console.error(error),
  })
  const samples = await measured(rounds, async (round) => {
    const label = `A${100 + round}`
    const standing = shows(label)
    void displays.showCalls({ calls: [{ counter: '2', label }], blankAt: Date.now() + never })
    await standing
  })
  seen = () => undefined
  await displays.close()
  await display.close()
  await device.close()
  const baselineSamples = await benchLine(cable, { sent, answered })
  await cable.remove()
  await rm(folder, { recursive: true })
  const baseline = answered > 0 ? 'as many bytes there and back, bare' : 'as many bytes, bare'
  return figure({ name: `called to shown: ${name}`, samples, baseline, baselineSamples })
}

/** From the press to the printer's first byte, which asks how it is, and to the first byte of the ticket. */
const benchPrinter = async (): Promise<Figure[]> => {
  const cable = await serialCable()
  let heard = (_: Uint8Array): void => undefined
  const device = await printerOn(cable, (bytes) => heard(bytes))
  const printer = keepPrinter(serial(cable.ours), {
    printer: { columns: 42, answerMs: 5_000, jobMs: 60_000 },
    retryMs: 1_000,
    pollMs: never,
  })
  const firsts: number[] = []
  const tickets: number[] = []
  for (let round = -10; round < prints; round += 1) {
    const start = performance.now()
    const at: { first?: number; ticket?: number } = {}
    heard = (bytes) => {
      at.first ??= performance.now() - start
      if (bytes.includes(escape)) at.ticket ??= performance.now() - start
    }
    const outcome = await printer.print(fullTicket)
    if (outcome.outcome !== 'printed' || at.first === undefined || at.ticket === undefined) {
      throw new Error(`A ticket was not printed: ${JSON.stringify(outcome)}`)
    }
    if (round < 0) continue
    firsts.push(at.first)
    tickets.push(at.ticket)
  }
  heard = () => undefined
  await printer.close()
  await device.close()
  const baselineSamples = await benchLine(cable, { sent: 1, answered: 0 })
  await cable.remove()
  const baseline = 'one byte, bare'
  return [
    figure({ name: 'pressed to first byte at the printer', samples: firsts, baseline, baselineSamples }),
    figure({ name: 'pressed to first byte of the ticket', samples: tickets, baseline, baselineSamples }),
  ]
}
