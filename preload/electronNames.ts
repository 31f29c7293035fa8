import type { Channel, EventName } from './contract.ts'

/** What the contract's channels and events are called on Electron's IPC, on both sides. */
export const callName = (channel: Channel): string => `balie.call.${channel}`
export const eventName = (event: EventName): string => `balie.event.${event}`
