import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayProtocols, ModbusLayout } from '#domain/devices/configuration.ts'
import { keepDisplay } from '#devices/display/connection.ts'
import { modbusDriver } from '#devices/display/modbus/driver.ts'
import { simulatedCable } from '#devices/simulator/cable.ts'
import { simulatedDisplay } from '#devices/simulator/display/display.ts'
import { eventually } from '#tests/support/eventually.ts'
import { linesShown } from './decoder.ts'

/** What people might call a counter, and what they should not. */
const words = fc.oneof(
  fc.constantFrom(
    'Loket 2',
    'Guichet privé 2',
    'x'.repeat(300),
    '',
    '\u001b@\f\r\u0000',
    'Loket \u0010\u0027',
    '2\u009b€',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.uint8Array({ maxLength: 30 }).map((bytes) => String.fromCharCode(...bytes)),
)

describe.each(displayProtocols)('whatever the words, a display that speaks %s', (protocol) => {
  it('is sent nothing but what the makers have a command for, and shows the number', async () => {
    const device = simulatedDisplay({ protocol })
    const sent: number[] = []
    const display = keepDisplay({
      protocol,
      connect: async () => {
        const connected = await device.connect()
        if (!connected.ok) return connected
        const { transport } = connected
        return {
          ok: true,
          transport: {
            ...transport,
            get open() {
              return transport.open
            },
            write: (bytes) => {
              sent.push(...bytes)
              return transport.write(bytes)
            },
          },
        }
      },
    })
    await eventually(() => display.state()).toEqual({ state: 'ready' })
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 100, max: 999 }), async (text, number) => {
        sent.length = 0
        const label = `A${number}`
        display.show({ label, counter: '2', words: text })
        await expect.poll(() => device.shown()[0]?.trim(), { interval: 0, timeout: 15_000 }).toBe(label)
        await expect.poll(() => linesShown(protocol, Uint8Array.from(sent))?.[0], { interval: 0 }).toBe(label)
        // A soft hyphen or a letter of another page would be drawn as something else than was meant.
        expect(device.shown().every((line) => line.length <= 20 && !line.includes('□'))).toBe(true)
      }),
      { numRuns: 300 },
    )
    await display.close()
  }, 60_000)
})

describe('whatever a Modbus device answers', () => {
  const answer = fc.oneof(
    fc.constant<number[]>([0x01, 0x10, 0x00, 0x00, 0x00, 0x02, 0x41, 0xc8]),
    fc.array(fc.nat(255), { maxLength: 300 }),
    fc
      .tuple(fc.nat(7), fc.nat(255))
      .map(([at, byte]) => [0x01, 0x10, 0x00, 0x00, 0x00, 0x02, 0x41, 0xc8].with(at, byte)),
    fc.nat(255).map((code) => [0x01, 0x90, code, 0x00, 0x00]),
  )

  it.each(['rtu', 'tcp'] as const)(
    'over %s, the driver has an outcome',
    async (framing) => {
      await fc.assert(
        fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), async (answers) => {
          const cable = simulatedCable('line', (bytes) => {
            for (const bytes of answers) cable.reply(bytes)
            return bytes.length
          })
          const driver = modbusDriver(cable.transport, { layout: ModbusLayout.parse({}), framing, answerMs: 2 })
          for (let round = 0; round < 2; round += 1) {
            const outcome = await driver.show({ label: 'A042', counter: '2' })
            if (!outcome.ok) expect(['noAnswer', 'wrongAnswer']).toContain(outcome.trouble)
          }
          await cable.transport.close()
          expect(await driver.clear()).toMatchObject({ ok: false, trouble: 'unplugged' })
        }),
        { numRuns: 2_000 },
      )
    },
    60_000,
  )
})
