import type { Heartbeat } from './heartbeat.ts'

/** A beat as a station makes it on a usual day. */
export const heartbeat = (station: string, more: Partial<Heartbeat> = {}): Heartbeat => ({
  station,
  screen: 'counter',
  at: 1_800_000_000_000,
  version: '0.1.0',
  unsent: 0,
  refused: 0,
  ...more,
})
