import { onTestFinished } from 'vitest'
import type { EventName, EventPayload } from '#preload/contract.ts'
import type { Caller } from '#preload/handlers.ts'
import { plainSeal } from '#main/station/secrets.ts'
import { type StartOptions, startStation } from '#main/setup/start.ts'

export type Told = { event: EventName; payload: EventPayload<EventName> }

/** A window that nobody looks at. */
export const anyWindow: Caller = { id: 'window', tell: () => undefined, onGone: () => undefined }

/** A station, or the set-up of one, in this process without any host in front of it; gone with the test. */
export const startHere = async (folder: string, options: Partial<StartOptions> = {}) => {
  const told: Told[] = []
  const running = await startStation({
    folder,
    host: {
      kind: 'browser',
      version: '0.0.0',
      seal: plainSeal,
      openScreen: () => false,
      tellAll: (event, payload) => void told.push({ event, payload }),
    },
    environment: {},
    ...options,
  })
  onTestFinished(running.close)
  const ask = (channel: string, input: unknown = {}) => running.dispatch({ channel, input, caller: anyWindow })
  return { running, told, ask }
}
