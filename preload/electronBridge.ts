import type { Bridge } from './bridge.ts'
import type { Channel, EventName } from './contract.ts'
import { callName, eventName } from './electronNames.ts'
import type { FailureCode, Reply } from './failure.ts'
import { inTime } from './inTime.ts'
import { isPlainData } from './plainData.ts'

/** The two things that the bridge needs of Electron's `ipcRenderer`; the page gets neither. */
export type Ipc = {
  invoke: (name: string, input: unknown) => Promise<unknown>
  listen: (name: string, listener: (payload: unknown) => void) => void
}

/**
 * The bridge of a page in Electron. It only passes on: main checks what comes in and what it answers, and what main says
 * is trusted, so no schema is loaded into the page's process.
 */
export const electronBridge = (ipc: Ipc, names: { channels: Channel[]; eventNames: EventName[] }): Bridge => {
  const call = (channel: Channel, input: unknown): Promise<unknown> =>
    isPlainData(input)
      ? inTime(
          channel,
          ipc.invoke(callName(channel), input).catch(() => refused('internal', channel)),
        )
      : Promise.resolve(refused('badRequest', channel))
  return Object.freeze({
    call: Object.freeze(
      Object.fromEntries(names.channels.map((channel) => [channel, (input: unknown) => call(channel, input)])),
    ) as Bridge['call'],
    on: Object.freeze(
      Object.fromEntries(names.eventNames.map((event) => [event, subscription(ipc, eventName(event))])),
    ) as Bridge['on'],
    // Main and its windows end together here.
    onLost: () => () => undefined,
    onReconnected: () => () => undefined,
  })
}

/** `failure` itself stands beside a schema. */
const refused = (code: FailureCode, channel: Channel): Reply<never> => ({
  ok: false,
  error: { code, facts: { channel } },
})

/** One listener on the IPC for all of the page's. What Electron knows of the sender stays behind. */
const subscription = (ipc: Ipc, name: string): ((listener: (payload: unknown) => void) => () => void) => {
  const listeners = new Set<(payload: unknown) => void>()
  ipc.listen(name, (payload) => {
    for (const listener of listeners) listener(payload)
  })
  return (listener) => {
    // A listener that is given twice is called twice, and each return value ends one.
    const own = (payload: unknown): void => listener(payload)
    listeners.add(own)
    return () => listeners.delete(own)
  }
}
