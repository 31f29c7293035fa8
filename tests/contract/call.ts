import type { Bridge } from '#preload/bridge.ts'
import type { Channel } from '#preload/contract.ts'
import { type Reply, failureCodes } from '#preload/failure.ts'
import * as z from 'zod'

/** Calls as a page does that keeps to no types. */
export const callWith = (bridge: Bridge, channel: Channel, input: unknown): Promise<Reply<unknown>> => {
  const call: (input: never) => Promise<Reply<unknown>> = bridge.call[channel]
  return call(input as never)
}

/** Every reply there is: a value, or an error as data whose facts are short. */
export const AnyReply = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(failureCodes),
      facts: z.record(z.string().max(80), z.union([z.string().max(80), z.number()])),
    }),
  }),
])
