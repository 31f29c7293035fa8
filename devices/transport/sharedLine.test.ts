import { describe, expect, it, onTestFinished } from 'vitest'
import { ModbusLayout } from '#domain/devices/configuration.ts'
import { eventually } from '#tests/support/eventually.ts'
import { keepDisplay, type KeptDisplay } from '../display/connection.ts'
import { simulatedCable } from '../simulator/cable.ts'
import { modbusMachine } from '../simulator/display/modbus.ts'
import { shareLine } from './sharedLine.ts'
import type { Connected, Transport } from './transport.ts'

const units = [1, 2, 3]
const layoutOf = (unit: number) => ModbusLayout.parse({ unit })

/** Numerals on one RS-485 line: each hears all that is sent, and one that is asked while another answers hears noise. */
const bus = () => {
  const numerals = units.map((unit) => modbusMachine(layoutOf(unit)))
  const made: Transport[] = []
  let plugged = true
  let cut = (): void => undefined
  let talking = 0
  let collisions = 0

  const connect = (): Promise<Connected> => {
    if (!plugged) {
      return Promise.resolve({ ok: false, error: { code: 'unreachable', message: 'no line', trouble: 'notFound' } })
    }
    const cable = simulatedCable('line', (bytes) => {
      if (talking > 0) collisions += 1
      const answers = numerals.flatMap((one) => one.receive(bytes))
      if (answers.length > 0) {
        talking += 1
        setTimeout(() => {
          talking -= 1
          cable.reply(answers)
        }, 1)
      }
      return bytes.length
    })
    cut = cable.cut
    made.push(cable.transport)
    return Promise.resolve({ ok: true, transport: cable.transport })
  }
  return {
    ...{ connect, made, numerals },
    collisions: () => collisions,
    lines: () => numerals.map((one) => one.lines()[0]),
    pull: () => {
      plugged = false
      cut()
    },
    plug: () => {
      plugged = true
    },
  }
}

const setUp = () => {
  const device = bus()
  const line = shareLine(device.connect)
  const displays: KeptDisplay[] = units.map((unit) => {
    const display = keepDisplay({ ...line, protocol: 'modbus', modbus: layoutOf(unit), retryMs: 5, answerMs: 200 })
    onTestFinished(display.close)
    return display
  })
  const show = (label: string): void =>
    displays.forEach((display, i) => display.show({ label: `${label}${i}`, counter: '1' }))
  const standing = (label: string): string[] => units.map((_, i) => `${label}${i}`)
  return { device, displays, show, standing }
}

describe('a line that several displays share', () => {
  it('is opened once, and each display shows its own', async () => {
    const { device, show, standing } = setUp()
    for (let round = 100; round < 130; round += 1) {
      show(`${round}`)
      await eventually(device.lines).toEqual(standing(`${round}`))
    }
    expect([device.made.length, device.collisions()]).toEqual([1, 0])
  })

  it('goes on for the others when one is silent, and that one is in trouble alone', async () => {
    const { device, displays, show } = setUp()
    show('A0')
    await eventually(device.lines).toEqual(['A00', 'A01', 'A02'])
    device.numerals[1]?.setFault('mute')
    show('B0')
    await eventually(() => displays.map((display) => display.state().state)).toEqual(['ready', 'trouble', 'ready'])
    expect(displays[1]?.state()).toMatchObject({ trouble: 'noAnswer' })
    show('C0')
    await eventually(() => [device.lines()[0], device.lines()[2]]).toEqual(['C00', 'C02'])
    device.numerals[1]?.setFault(undefined)
    await eventually(() => displays.map((display) => display.state().state)).toEqual(['ready', 'ready', 'ready'])
    expect([device.lines()[1], device.made.length, device.collisions()]).toEqual(['C01', 1, 0])
  })

  it('is lost to all when it is pulled, and comes back for all', async () => {
    const { device, displays, show, standing } = setUp()
    show('A0')
    await eventually(device.lines).toEqual(standing('A0'))
    device.pull()
    await eventually(() => displays.every((display) => display.state().state === 'trouble')).toBe(true)
    show('B0')
    device.plug()
    await eventually(device.lines).toEqual(standing('B0'))
    await eventually(() => displays.every((display) => display.state().state === 'ready')).toBe(true)
    expect(device.made.filter(({ open }) => open)).toHaveLength(1)
  })

  it('is closed behind the last, and can be opened again', async () => {
    const { device, displays, show, standing } = setUp()
    show('A0')
    await eventually(device.lines).toEqual(standing('A0'))
    await displays[0]?.close()
    expect([device.made[0]?.open, device.lines()]).toEqual([true, ['', 'A01', 'A02']])
    await displays[1]?.close()
    await displays[2]?.close()
    expect([device.made[0]?.open, device.lines()]).toEqual([false, ['', '', '']])
  })
})

describe('a shared line', () => {
  it('makes a new connection once the old one is closed', async () => {
    const device = bus()
    const line = shareLine(device.connect)
    for (let round = 1; round <= 3; round += 1) {
      const connected = await line.connect()
      if (!connected.ok) throw new Error(connected.error.message)
      await connected.transport.close()
      expect([device.made.length, device.made.at(-1)?.open]).toEqual([round, false])
    }
  })

  it('gives turns in the order they are asked for, whatever becomes of them', async () => {
    const { inTurn } = shareLine(bus().connect)
    const done: number[] = []
    const failing = inTurn(() => Promise.reject(new Error('no answer')))
    const turns = [3, 2, 1].map((ms) =>
      inTurn(() => new Promise<void>((r) => setTimeout(r, ms)).then(() => done.push(ms))),
    )
    await expect(failing).rejects.toThrow('no answer')
    await Promise.all(turns)
    expect(done).toEqual([3, 2, 1])
  })
})
