import {
  type Channel,
  type EventName,
  type EventPayload,
  type Output,
  type SettingsChannel,
  type StationChannel,
  calls,
} from './contract.ts'
import { HandlerFailure, type Reply, failure } from './failure.ts'
import { isPlainData } from './plainData.ts'
import type * as z from 'zod'

/** One window that calls: who it is, and how to tell it something. `onGone` runs when it closes or reloads. */
export type Caller = {
  id: string
  tell: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  onGone: (clean: () => void) => void
}

export type Handlers = {
  [C in Channel]: (
    input: z.output<(typeof calls)[C]['input']>,
    caller: Caller,
  ) => Promise<z.input<(typeof calls)[C]['output']>>
}

export type StationHandlers = Pick<Handlers, StationChannel>
export type SettingsHandlers = Pick<Handlers, SettingsChannel>

export type Dispatch = (request: { channel: string; input: unknown; caller: Caller }) => Promise<Reply<unknown>>

/**
 * The one place where a call enters main. Whatever arrives is checked against the contract before a handler sees it, and
 * whatever a handler does, the caller gets a reply: a value as the contract promises it, or an error as data. A channel
 * without a handler belongs to a station that is not open.
 */
export const dispatcher =
  (handlers: Partial<Handlers>, onError: (channel: string, error: unknown) => void): Dispatch =>
  async ({ channel, input, caller }) => {
    if (!isChannel(channel)) return failure('badRequest', { channel: channel.slice(0, 40) })
    return answer({ channel, input, caller, handlers, onError })
  }

const answer = async <C extends Channel>(request: {
  channel: C
  input: unknown
  caller: Caller
  handlers: Partial<Handlers>
  onError: (channel: string, error: unknown) => void
}): Promise<Reply<Output<C>>> => {
  const { channel, caller, handlers, onError } = request
  try {
    if (!isPlainData(request.input)) return failure('badRequest', { channel })
    const parsed = calls[channel].input.safeParse(request.input)
    if (!parsed.success) return failure('badRequest', { channel, field: firstPath(parsed.error) })
    const handler: ((input: never, caller: Caller) => Promise<unknown>) | undefined = handlers[channel]
    if (handler === undefined) return failure('notSetUp')
    const value = calls[channel].output.safeParse(await handler(parsed.data as never, caller))
    if (value.success) return { ok: true, value: value.data as Output<C> }
    onError(channel, new Error(`the answer does not fit at "${firstPath(value.error)}"`))
    return failure('badAnswer', { channel })
  } catch (error) {
    if (error instanceof HandlerFailure) return { ok: false, error: error.failure }
    onError(channel, error)
    return failure('internal', { channel })
  }
}

const isChannel = (name: string): name is Channel => Object.hasOwn(calls, name)

const firstPath = (error: z.ZodError): string => (error.issues[0]?.path.join('.') ?? '').slice(0, 80)
