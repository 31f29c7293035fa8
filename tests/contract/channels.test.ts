import { describe, expect, test } from 'vitest'
import { simulatedDevices } from '#domain/devices/simulated.ts'
import { calls, channels } from '#preload/contract.ts'
import { callWith } from './call.ts'
import { cases } from './cases.ts'
import { hosts } from './hosts.ts'

/** With a field of that name, also where an assignment would mean something else. */
const withOwn = (value: object, name: string, member: unknown): Record<string, unknown> =>
  Object.fromEntries<unknown>([...Object.entries(value), [name, member]])

/** Wrong for every channel, made from input that is right. */
const alwaysWrong = (right: object): Record<string, unknown> => ({
  nothing: undefined,
  null: null,
  'a text': 'text',
  'a number': 7,
  true: true,
  'a list': [],
  'the input in a list': [right],
  'a field too many': { ...right, more: 1 },
  'a prototype as a field': withOwn(right, '__proto__', { by: 'staff:an' }),
  'a prototype of a prototype': { ...right, constructor: { prototype: { isAdmin: true } } },
  ...Object.fromEntries<unknown>(
    Object.keys(right).flatMap((field) => [
      [`null as ${field}`, { ...right, [field]: null }],
      [`a list of lists as ${field}`, { ...right, [field]: [[[]]] }],
    ]),
  ),
})

test('every channel has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual([...channels].sort())
})

describe.each(Object.entries(hosts))('over the bridge of the %s', (_name, { open }) => {
  test.each(channels)('%s answers right input with what the contract promises', async (channel) => {
    const host = await open({ devices: simulatedDevices({ screen: 'counter' }) })
    const { bridge } = await host.openPage()
    for (const { input, ...expected } of cases[channel].right) {
      const reply = await callWith(bridge, channel, input)
      expect(reply).toMatchObject(
        'fails' in expected ? { ok: false, error: { code: expected.fails } } : { ok: true, value: expected.gives },
      )
      if (reply.ok) expect(calls[channel].output.parse(reply.value)).toEqual(reply.value)
    }
  })

  test.each(channels)('%s refuses wrong input by name, and nothing is done', async (channel) => {
    const host = await open({ devices: simulatedDevices({ screen: 'counter' }) })
    const { bridge } = await host.openPage()
    const [{ input }] = cases[channel].right
    for (const [what, wrong] of Object.entries({ ...alwaysWrong(input), ...cases[channel].wrong })) {
      const reply = await callWith(bridge, channel, wrong)
      expect([what, reply]).toMatchObject([what, { ok: false, error: { code: 'badRequest', facts: { channel } } }])
    }
    expect(await bridge.call.unsent({})).toEqual({ ok: true, value: { entries: 0 } })
    expect(await bridge.call.paper({})).toEqual({ ok: true, value: [] })
  })

  test.each(channels)('%s needs every field that it does not call optional', async (channel) => {
    const host = await open({ devices: simulatedDevices({ screen: 'counter' }) })
    const { bridge } = await host.openPage()
    const { right } = cases[channel]
    for (const { input } of right) {
      for (const field of Object.keys(input)) {
        const without = Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))
        const { ok } = await callWith(bridge, channel, without)
        expect([field, ok]).toEqual([field, calls[channel].input.safeParse(without).success])
      }
    }
  })
})
