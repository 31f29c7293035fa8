import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayProtocols, ModbusLayout } from '#domain/devices/configuration.ts'
import type { Transport } from '../../transport/transport.ts'
import { simulatedDisplay, type SimulatedDisplayOptions } from './display.ts'

const setUp = async (options: SimulatedDisplayOptions) => {
  const display = simulatedDisplay(options)
  const connected = await display.connect()
  if (!connected.ok) throw new Error(connected.error.message)
  const { transport } = connected
  const answers: number[] = []
  transport.onData((bytes) => answers.push(...bytes))
  const send = async (...parts: (string | number[])[]): Promise<void> => {
    const bytes = parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part))
    await transport.write(Uint8Array.from(bytes))
    await new Promise(setImmediate)
  }
  return { display, transport, answers, send }
}

describe('a simulated DM-D', () => {
  it('draws at its cursor, in the page it is told', async () => {
    const { display, send } = await setUp({ protocol: 'dmd' })
    await send([0x1b, 0x40, 0x1f, 0x24, 3, 2], 'A042', [0x1b, 0x74, 19, 0xd5])
    expect(display.shown()).toEqual(['', '  A042€'])
    await send([0x0c])
    expect(display.shown()).toEqual(['', ''])
  })

  it('goes on in the other row, and from the end to the beginning', async () => {
    const { display, send } = await setUp({ protocol: 'dmd' })
    await send('x'.repeat(39), 'yz')
    expect(display.shown()).toEqual(['z' + 'x'.repeat(19), 'x'.repeat(19) + 'y'])
  })
})

describe('a simulated CD5220', () => {
  it('obeys nothing but whole lines once it was sent one, until it is cleared', async () => {
    const { display, send } = await setUp({ protocol: 'cd5220' })
    await send([0x1b, 0x51, 0x41], 'A042', [0x0d, 0x1b, 0x6c, 1, 2], 'lost', [0x1b, 0x40])
    expect(display.shown()).toEqual(['A042', ''])
    await send([0x0c], 'seen')
    expect(display.shown()).toEqual(['seen', ''])
  })
})

describe('a simulated LD9000', () => {
  it('wakes up scrolling in its lower row', async () => {
    const { display, send } = await setUp({ protocol: 'ld9000' })
    await send('x'.repeat(20), 'y')
    expect(display.shown()).toEqual(['x'.repeat(20), 'y'])
    await send([0x1f, 0x11, 0x10, 0x14], 'A042')
    expect(display.shown()).toEqual(['', 'A042'])
  })
})

describe('a simulated Alpha sign', () => {
  const head = [0, 0, 0, 0, 0, 0x01]

  it('shows text file A, with a right checksum or none', async () => {
    const { display, send } = await setUp({ protocol: 'alpha' })
    await send(head, 'Z00', [0x02], 'AA', [0x1b, 0x20], 'bA042', [0x04])
    expect(display.shown()).toEqual(['A042'])
    await send(head, 'Z00', [0x02], 'AAB7', [0x03], '0100', [0x04])
    expect(display.shown()).toEqual(['B7'])
    await send(head, 'Z00', [0x02], 'AAC8', [0x03], '0000', [0x04])
    expect(display.shown()).toEqual(['B7'])
  })

  it('takes nothing that is for another sign', async () => {
    const { display, send } = await setUp({ protocol: 'alpha' })
    await send(head, 'Z05', [0x02], 'AAB7', [0x04])
    expect(display.shown()).toEqual([''])
  })
})

describe('simulated LED numerals', () => {
  const a042 = [0x01, 0x10, 0x00, 0x00, 0x00, 0x02, 0x04, 0x41, 0x30, 0x34, 0x32, 0x70, 0x89]

  it('confirm what was written as a slave of libmodbus does', async () => {
    const { display, answers, send } = await setUp({ protocol: 'modbus' })
    await send([0xff, 0x01], a042)
    expect(display.shown()).toEqual(['A042'])
    expect(answers).toEqual([0x01, 0x10, 0x00, 0x00, 0x00, 0x02, 0x41, 0xc8])
  })

  it('are silent about what noise has changed and what is for others', async () => {
    const { display, answers, send } = await setUp({ protocol: 'modbus' })
    await send(a042.with(8, 0x31))
    await send(a042.with(0, 0x02))
    expect([display.shown(), answers]).toEqual([[''], []])
  })

  it('refuse functions and registers that they do not have', async () => {
    const { answers, send } = await setUp({ protocol: 'modbus', framing: 'tcp' })
    await send([0, 1, 0, 0, 0, 6, 1, 0x04, 0, 0, 0, 1], [0, 2, 0, 0, 0, 6, 1, 0x03, 0, 31, 0, 2])
    expect(answers).toEqual([0, 1, 0, 0, 0, 3, 1, 0x84, 1, 0, 2, 0, 0, 0, 3, 1, 0x83, 2])
  })

  it('tell what stands in their registers', async () => {
    const modbus = ModbusLayout.parse({ packing: 'number' })
    const { display, answers, send } = await setUp({ protocol: 'modbus', framing: 'tcp', modbus })
    await send([0, 1, 0, 0, 0, 6, 1, 0x06, 0, 0, 0, 42], [0, 2, 0, 0, 0, 6, 1, 0x03, 0, 0, 0, 1])
    expect(answers.slice(-5)).toEqual([1, 0x03, 2, 0, 42])
    expect(display.shown()).toEqual(['42'])
  })
})

describe.each(displayProtocols)('a simulated display that speaks %s', (protocol) => {
  it('takes whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), async (chunks) => {
        const { display, send } = await setUp({ protocol })
        for (const chunk of chunks) await send([...chunk])
        expect(display.shown().every((line) => line.length <= 4_096)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('cannot be reached without its cable, and forgets without power', async () => {
    const { display, transport } = await setUp({ protocol })
    const closed = new Promise<void>((resolve) => transport.onClose(() => resolve()))
    display.unplug()
    await closed
    expect(await display.connect()).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
    display.plug()
    expect(await display.connect()).toMatchObject({ ok: true })
    display.powerOff()
    display.powerOn()
    expect(display.shown().join('')).toBe('')
  })

  it('has one connection at a time', async () => {
    const { display, transport } = await setUp({ protocol })
    const second: Transport[] = []
    const connected = await display.connect()
    if (connected.ok) second.push(connected.transport)
    expect([transport.open, second[0]?.open]).toEqual([false, true])
  })
})
