import * as z from 'zod'
import { NamedKey } from '../document/signed.ts'

/** What a station tells of itself every half minute, `health:<station>`. Times are ms since 1970 by the station's clock. */
export const Heartbeat = z.strictObject({
  station: z.string().min(1),
  screen: z.string().min(1),
  at: z.number(),
  version: z.string(),
  /** Changes not yet accepted by the server. */
  unsent: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  /** The counter that is open at this station, if any. */
  counter: z.string().optional(),
  /** The key it signs with, for a supervisor to approve. */
  key: NamedKey.optional(),
  /** How often the station was installed anew: a later installation must not give the same numbers again. */
  installation: z.int().nonnegative().optional(),
})
export type Heartbeat = z.infer<typeof Heartbeat>

export const heartbeatId = (station: string): string => `health:${station}`

/** A beat comes every half minute and is read every half minute; three missed ones are a silence. */
const silentMs = 120_000

export const isAlive = ({ at }: Heartbeat, now: number): boolean => now - at < silentMs
