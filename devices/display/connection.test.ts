import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { displayProtocols, ModbusLayout } from '#domain/devices/configuration.ts'
import { eventually } from '#tests/support/eventually.ts'
import { simulatedDisplay, type SimulatedDisplayOptions } from '../simulator/display/display.ts'
import { keepDisplay, type KeptDisplay } from './connection.ts'
import type { Shown } from './driver.ts'

const open: KeptDisplay[] = []
afterEach(() => Promise.all(open.splice(0).map((display) => display.close())))

const setUp = (options: SimulatedDisplayOptions, times: { answerMs?: number; repeatMs?: number } = {}) => {
  const device = simulatedDisplay(options)
  const display = keepDisplay({ connect: device.connect, ...options, retryMs: 5, answerMs: 5_000, ...times })
  open.push(display)
  return { device, display }
}

const a042: Shown = { label: 'A042', counter: '2', words: 'Guichet privé 2' }
const b7: Shown = { label: 'B7', counter: '2', words: 'Loket 2' }
const seen = { dmd: 'Guichet privé 2', cd5220: 'Guichet privé 2', ld9000: 'Guichet prive 2', alpha: '', modbus: '' }
const dark = ''

describe.each(displayProtocols)('a display that speaks %s', (protocol) => {
  const textOf = (lines: readonly string[]): string =>
    lines
      .map((line) => line.trim())
      .join('\n')
      .trim()
  const standing = (shown: Shown): string =>
    shown === a042 ? `A042\n${seen[protocol]}`.trim() : seen[protocol] === '' ? 'B7' : 'B7\nLoket 2'

  it('shows the number, the counter where it has room for it, and goes blank', async () => {
    const { device, display } = setUp({ protocol })
    display.show(a042)
    await eventually(() => textOf(device.shown())).toBe(standing(a042))
    expect(display.state()).toEqual({ state: 'ready' })
    display.show(b7)
    await eventually(() => textOf(device.shown())).toBe(standing(b7))
    display.show(undefined)
    await eventually(() => textOf(device.shown())).toBe(dark)
  })

  it('is connected as soon as it is there, and shows only the last it was told', async () => {
    const { device, display } = setUp({ protocol })
    device.unplug()
    const lines: string[] = []
    device.onShown((now) => lines.push(textOf(now)))
    await eventually(() => display.state()).toMatchObject({ state: 'trouble', trouble: 'notFound' })
    display.show(a042)
    display.show(b7)
    device.plug()
    await eventually(() => textOf(device.shown())).toBe(standing(b7))
    await eventually(() => display.state()).toEqual({ state: 'ready' })
    expect(lines.some((line) => line.includes('A042'))).toBe(false)
  })

  it('shows the number again by itself when its power was gone', async () => {
    const { device, display } = setUp({ protocol }, { repeatMs: 20, answerMs: 50 })
    display.show(a042)
    await eventually(() => textOf(device.shown())).toBe(standing(a042))
    device.powerOff()
    expect(textOf(device.shown())).toBe(dark)
    device.powerOn()
    await eventually(() => textOf(device.shown())).toBe(standing(a042))
  })

  it('shows what it should after a cable pulled among any of its bytes', async () => {
    const { device, display } = setUp({ protocol })
    display.show(b7)
    await eventually(() => textOf(device.shown())).toBe(standing(b7))
    for (let bytes = 1; bytes <= 60; bytes += 1) {
      const next = bytes % 2 === 0 ? b7 : a042
      device.unplug(bytes)
      display.show(next)
      // A display of few bytes may have been written to as a whole.
      await eventually(() => display.state().state === 'trouble' || textOf(device.shown()) === standing(next)).toBe(
        true,
      )
      device.plug()
      await eventually(() => textOf(device.shown())).toBe(standing(next))
      await eventually(() => display.state()).toEqual({ state: 'ready' })
    }
  }, 60_000)

  it('shows the last it was told once it is connected, in whatever order things happened', async () => {
    const happening = fc.constantFrom('a042', 'b7', 'blank', 'pull', 'pullAmong', 'plug', 'off', 'on', 'rest' as const)
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 20 }), fc.integer({ min: 1, max: 50 }), async (all, bytes) => {
        const { device, display } = setUp({ protocol }, { repeatMs: 3, answerMs: 20 })
        let last: Shown | undefined
        for (const what of all) {
          if (what === 'a042' || what === 'b7' || what === 'blank') {
            last = what === 'blank' ? undefined : what === 'b7' ? b7 : a042
            display.show(last)
          } else if (what === 'pull') device.unplug()
          else if (what === 'pullAmong') device.unplug(bytes)
          else if (what === 'plug') device.plug()
          else if (what === 'off') device.powerOff()
          else if (what === 'on') device.powerOn()
          else await new Promise((resolve) => setTimeout(resolve, 2))
        }
        device.powerOn()
        device.plug()
        await eventually(() => textOf(device.shown())).toBe(last === undefined ? dark : standing(last))
        await eventually(() => display.state()).toEqual({ state: 'ready' })
        expect(textOf(device.shown())).toBe(last === undefined ? dark : standing(last))
        await display.close()
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('is blank when the station lets it go', async () => {
    const { device, display } = setUp({ protocol })
    display.show(a042)
    await eventually(() => textOf(device.shown())).toBe(standing(a042))
    await display.close()
    expect(textOf(device.shown())).toBe(dark)
    display.show(b7)
    device.unplug()
    expect(textOf(device.shown())).toBe(dark)
  })
})

describe('LED numerals', () => {
  it.each([
    ['mute', 'noAnswer', 'Timed out'],
    ['refuses', 'wrongAnswer', 'Modbus exception 4'],
    ['wrongChecksum', 'wrongAnswer', 'CRC error'],
  ] as const)('that are %s are in trouble until they are not', async (fault, trouble, detail) => {
    const { device, display } = setUp({ protocol: 'modbus' }, { answerMs: 50 })
    device.setFault(fault)
    display.show(a042)
    await eventually(() => display.state()).toMatchObject({ state: 'trouble', trouble })
    expect(display.state()).toMatchObject({ detail: expect.stringContaining(detail) as string })
    const told: string[] = []
    display.onState(({ state }) => told.push(state))
    device.setFault(undefined)
    await eventually(() => display.state()).toEqual({ state: 'ready' })
    expect(told).toEqual(['ready'])
    expect(device.shown()).toEqual(['A042'])
  })

  it.each([
    [{ packing: 'one' }, 'A042'],
    [{ packing: 'number' }, '42'],
    [{ packing: 'number', width: 6 }, '42'],
    [{ packing: 'two', width: 3 }, '042'],
    [{ unit: 17, address: 300 }, 'A042'],
  ] satisfies [Partial<ModbusLayout>, string][])('laid out as %o show %s', async (part, line) => {
    for (const framing of ['rtu', 'tcp'] as const) {
      const { device, display } = setUp({ protocol: 'modbus', modbus: ModbusLayout.parse(part), framing })
      display.show(a042)
      await eventually(() => device.shown()).toEqual([line])
    }
  })
})
