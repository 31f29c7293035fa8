import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { simulatedDevices } from '#domain/devices/simulated.ts'
import { type Channel, calls } from '#preload/contract.ts'
import { isPlainData } from '#preload/plainData.ts'
import { AnyReply, callWith } from './call.ts'
import { hosts } from './hosts.ts'
import { type Poisoned, poisoned, poisons } from './poison.ts'

/**
 * Poison that does not travel may leave input that is right, and then a handler works: a relay that ends gives its listeners five
 * seconds, a backup's passphrase takes one of a whole core.
 */
const longestMs = 120_000

/** What main reads of the input, or that it cannot be sent at all. */
const travels = (asSent: (input: unknown) => unknown, input: unknown): { sent: unknown } | undefined => {
  try {
    return { sent: asSent(input) }
  } catch {
    return undefined
  }
}

const accepts = (channel: Channel, sent: unknown): boolean => calls[channel].input.safeParse(sent).success

/** What does not fit never reaches a handler, and what does makes none of them stumble. */
const expectAnswer = (reply: z.infer<typeof AnyReply>, fits: boolean): void => {
  if (!fits) expect(reply).toMatchObject({ ok: false, error: { code: 'badRequest' } })
  if (!reply.ok) expect(['internal', 'badAnswer', 'disconnected', 'noAnswer']).not.toContain(reply.error.code)
}

describe.each(Object.entries(hosts))('over the bridge of the %s', (_name, { open, asSent }) => {
  const setUp = async () => {
    const host = await open({ devices: simulatedDevices({ screen: 'counter' }) })
    const [page, other] = [await host.openPage(), await host.openPage()]
    const lost: string[] = []
    for (const { bridge } of [page, other]) bridge.onLost(() => lost.push('lost'))

    /** Always answered, never with what was in it, and nobody else notices. */
    const attack = async ({ channel, input }: Poisoned): Promise<void> => {
      const value = input()
      const travelled = travels(asSent, value)
      const fits = isPlainData(value) && travelled !== undefined && accepts(channel, travelled.sent)
      expectAnswer(AnyReply.parse(await callWith(page.bridge, channel, value)), fits)
      expect(lost).toEqual([])

      // The same from a page whose bridge was got round.
      if (travelled === undefined) return
      const answer = AnyReply.parse(await page.send(channel, value))
      expectAnswer(answer, isPlainData(travelled.sent) && accepts(channel, travelled.sent))
      expect(await other.bridge.call.describeStation({})).toMatchObject({ ok: true, value: { station: 'k1' } })
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    }
    return { attack }
  }

  test.each(poisons)(
    '%s in any place of any input is answered as an error as data, and the station goes on',
    async (what) => {
      const { attack } = await setUp()
      await fc.assert(fc.asyncProperty(poisoned([what]), attack), { numRuns: 12 })
    },
    longestMs,
  )
})
