import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { server } from 'jsmodbus'
import { SerialPort } from 'serialport'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ModbusLayout, SerialSettings } from '#domain/devices/configuration.ts'
import { keepDisplay, type KeepDisplayOptions } from '#devices/display/connection.ts'
import { serialConnect } from '#devices/transport/serial/connect.ts'
import { tcpConnect } from '#devices/transport/tcp/connect.ts'
import { eventually } from '#tests/support/eventually.ts'
import { hasCables, serialCable } from '../serialCable.ts'

if (!hasCables) process.stdout.write('Skipped: Modbus on serial ports, because socat is not installed.\n')

const a042 = { label: 'A042', counter: '2' }
const settings = SerialSettings.parse({})

const kept = (options: Omit<KeepDisplayOptions, 'protocol'>) => {
  const display = keepDisplay({ protocol: 'modbus', retryMs: 50, answerMs: 5_000, ...options })
  onTestFinished(display.close)
  return display
}

const onSerial = async (options: Omit<KeepDisplayOptions, 'protocol' | 'connect'> = {}) => {
  const cable = await serialCable()
  onTestFinished(cable.remove)
  const port = new SerialPort({ path: cable.theirs, baudRate: 9_600 })
  await once(port, 'open')
  onTestFinished(() => new Promise<void>((resolve) => (port.isOpen ? port.close(() => resolve()) : resolve())))
  const display = kept({ connect: serialConnect({ port: { path: cable.ours }, settings }), ...options })
  return { cable, port, display }
}

/** The registers of a slave that is not ours. */
const registers = () => Buffer.alloc(200)

describe.skipIf(!hasCables)('LED numerals on a serial port, behind a slave of jsmodbus', () => {
  it.each([
    [{}, 'A042'],
    [{ packing: 'one', address: 7 }, '\x00A\x000\x004\x002'],
    [{ packing: 'number' }, '\x00*'],
    [{ width: 6 }, '  A042'],
  ] satisfies [Partial<ModbusLayout>, string][])('laid out as %o hold the number', async (part, bytes) => {
    const modbus = ModbusLayout.parse(part)
    const { port, display } = await onSerial({ modbus })
    const holding = registers()
    new server.RTU(port, { holding })
    display.show(a042)
    const from = 2 * modbus.address
    await eventually(() => holding.toString('latin1', from, from + bytes.length)).toBe(bytes)
    await eventually(() => display.state()).toEqual({ state: 'ready' })
  })

  it('are in trouble while nobody answers, and get the number as soon as somebody does', async () => {
    const { port, display } = await onSerial({ answerMs: 200 })
    display.show(a042)
    await eventually(() => display.state()).toMatchObject({ state: 'trouble', trouble: 'noAnswer' })
    const holding = registers()
    new server.RTU(port, { holding })
    await eventually(() => display.state()).toEqual({ state: 'ready' })
    expect(holding.toString('latin1', 0, 4)).toBe('A042')
  })

  it.each([
    ['refused', [0x01, 0x90, 0x02, 0xcd, 0xc1], 'Modbus exception 2'],
    ['answered with a wrong checksum', [0x01, 0x10, 0x00, 0x00, 0x00, 0x02, 0x41, 0xc9], 'CRC error'],
  ])('say so when the number is %s', async (_, answer, detail) => {
    const { port, display } = await onSerial()
    port.on('data', () => port.write(Buffer.from(answer)))
    display.show(a042)
    await eventually(() => display.state()).toMatchObject({ state: 'trouble', trouble: 'wrongAnswer' })
    expect(display.state()).toMatchObject({ detail: expect.stringContaining(detail) as string })
  })

  it('are found pulled while they are asked', async () => {
    const { cable, port, display } = await onSerial()
    display.show(a042)
    await once(port, 'data')
    await cable.pull()
    await eventually(() => display.state()).toMatchObject({ state: 'trouble', trouble: 'unplugged' })
  })
})

describe('LED numerals on the network, behind a server of jsmodbus', () => {
  const listening = async (port: number, holding: Buffer) => {
    const sockets = createServer()
    sockets.on('connection', (socket) => onTestFinished(() => void socket.destroy()))
    new server.TCP(sockets, { holding })
    sockets.listen(port, '127.0.0.1')
    await once(sockets, 'listening')
    onTestFinished(() => void sockets.close())
    return (sockets.address() as AddressInfo).port
  }

  it('hold each number in turn, whatever the transaction', async () => {
    const holding = registers()
    const port = await listening(0, holding)
    const display = kept({ connect: tcpConnect({ host: '127.0.0.1', port }), framing: 'tcp' })
    for (let number = 100; number < 400; number += 1) {
      display.show({ label: `A${number}`, counter: '2' })
      await expect.poll(() => holding.toString('latin1', 0, 4), { interval: 1, timeout: 15_000 }).toBe(`A${number}`)
    }
    expect(display.state()).toEqual({ state: 'ready' })
  }, 60_000)

  it('say when nobody takes the connection, and are there as soon as somebody does', async () => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as AddressInfo
    await new Promise((resolve) => probe.close(resolve))
    const display = kept({ connect: tcpConnect({ host: '127.0.0.1', port }), framing: 'tcp' })
    display.show(a042)
    await eventually(() => display.state()).toMatchObject({ state: 'trouble', trouble: 'refused' })
    const holding = registers()
    await listening(port, holding)
    await eventually(() => holding.toString('latin1', 0, 4)).toBe('A042')
  })
})
