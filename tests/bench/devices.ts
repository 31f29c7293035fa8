import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SerialSettings } from '#domain/devices/configuration.ts'
import { keepDisplay } from '#devices/display/connection.ts'
import { keepPrinter } from '#devices/printer/connection.ts'
import { fullTicket } from '#devices/printer/exampleTickets.ts'
import { dmdMachine } from '#devices/simulator/display/dmd.ts'
import type { DisplayMachine } from '#devices/simulator/display/machine.ts'
import { modbusMachine } from '#devices/simulator/display/modbus.ts'
import { simulatedPrinter } from '#devices/simulator/printer.ts'
import { serialConnect } from '#devices/transport/serial/connect.ts'
import type { Connect, Transport } from '#devices/transport/transport.ts'
import { ModbusLayout } from '#domain/devices/configuration.ts'
import { openCounterDisplays } from '#main/displays/counterDisplays.ts'
import { hasCables, serialCable } from '#tests/devices/serialCable.ts'
import { benchCard } from './card.ts'
import { type Figure, figure } from './statistics.ts'

const rounds = 500
const warmUp = 50
const prints = 100
/** Nothing but what is measured goes over the line. */
const never = 3_600_000

const settings = SerialSettings.parse({})
const serial = (path: string): Connect => serialConnect({ port: { path }, settings })
const connected = async (path: string): Promise<Transport> => {
  const made = await serial(path)()
  if (!made.ok) throw new Error(made.error.message)
  return made.transport
}

/**
 * What lies between a person's press and a device on a serial line, beside the line's own floor: the same pseudo-terminals, in
 * the same run, with nothing of Balie's but the transport. They carry bytes at once; a line of 9600 baud takes a
 * millisecond a byte.
 */
export const benchDevices = async (): Promise<Figure[]> => {
  if (!hasCables) throw new Error('Devices are measured over pseudo-terminals, which need socat.')
  return [
    await benchDisplay('DM-D display', { protocol: 'dmd', machine: dmdMachine(), sent: 56, answered: 0 }),
    await benchDisplay('Modbus numerals', {
      ...{ protocol: 'modbus', machine: modbusMachine(ModbusLayout.parse({})), sent: 13, answered: 8 },
    }),
    ...(await benchPrinter()),
    ...(await benchCard()),
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
  const device = await connected(cable.theirs)
  const simulated = simulatedPrinter({ now: () => new Date().toISOString() })
  const inside = await simulated.connect()
  if (!inside.ok) throw new Error(inside.error.message)
  let heard = (_: Uint8Array): void => undefined
  device.onData((bytes) => {
    heard(bytes)
    void inside.transport.write(bytes)
  })
  inside.transport.onData((bytes) => void device.write(bytes))
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

/** Questions to the printer have none; a ticket begins with one. */
const escape = 0x1b

/** The floor: so many bytes over the cable, and so many back. */
const benchLine = async (
  { ours, theirs }: { ours: string; theirs: string },
  { sent, answered }: { sent: number; answered: number },
): Promise<number[]> => {
  const [near, far] = [await connected(ours), await connected(theirs)]
  let [arrived, back] = [0, 0]
  let done = (): void => undefined
  far.onData((bytes) => {
    arrived += bytes.length
    if (arrived < sent) return
    arrived -= sent
    if (answered === 0) done()
    else void far.write(new Uint8Array(answered).fill(0x55))
  })
  near.onData((bytes) => {
    back += bytes.length
    if (back < answered) return
    back -= answered
    done()
  })
  const samples = await measured(rounds, () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    done = () => resolve(undefined)
    void near.write(new Uint8Array(sent).fill(0x55))
    return promise
  })
  await near.close()
  await far.close()
  return samples
}

const measured = async (count: number, act: (round: number) => Promise<unknown>): Promise<number[]> => {
  const samples: number[] = []
  for (let round = 0; round < count + warmUp; round += 1) {
    const start = performance.now()
    await act(round)
    if (round >= warmUp) samples.push(performance.now() - start)
  }
  return samples
}
