import * as z from 'zod'
import { NamedKey } from '../document/signed.ts'
import { latestMs } from '../ledger/record.ts'
import { LayoutId, mostLayouts } from '../site/displays.ts'

const Ms = z.number().min(0).max(latestMs)
const Bytes = z.number().nonnegative()
/** A word of our own, such as `printer` or `paperOut`; that of a later version is told as it is. */
const Code = z.string().regex(/^[a-zA-Z]{1,24}$/)

export const longestServerName = 100
export const mostImpaired = 12

/**
 * What a station tells of itself every half minute, `health:<station>`. Times are ms since 1970 by the station's clock. Only
 * the station itself writes it, whole each time: what a later version tells beside this is left out and loses nobody
 * anything, and what an earlier one does not tell is absent.
 */
export const Heartbeat = z.object({
  station: z.string().min(1),
  screen: z.string().min(1),
  at: Ms,
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
  /** Since when it has no server; absent while it has one. Others read it once the beat gets through. */
  cutOffSince: Ms.optional(),
  /** When its server last answered. */
  lastExchange: Ms.optional(),
  /** The server it follows, and that server's place in its list, from 1. */
  server: z
    .object({
      name: z.string().max(longestServerName),
      kind: z.enum(['centre', 'relay']).optional(),
      place: z.int().positive(),
      of: z.int().positive(),
    })
    .optional(),
  /** The server's clock minus the station's. */
  skewMs: z.number().min(-latestMs).max(latestMs).optional(),
  /** Bytes free on the disk it keeps its work on. */
  diskFree: Bytes.optional(),
  /** Bytes of its main process. */
  memory: Bytes.optional(),
  devices: z
    .array(z.object({ kind: Code, state: Code }))
    .max(12)
    .optional(),
  /** What its screens cannot do, by codes such as those of `impairments`; absent while they can do all. */
  impaired: z.array(Code).max(mostImpaired).optional(),
  /** The layouts of displays that its windows show, by id; absent where it shows none. */
  shown: z.array(LayoutId).max(mostLayouts).optional(),
  /** Those of them for which there is no monitor, so that nobody sees them. */
  unseen: z.array(LayoutId).max(mostLayouts).optional(),
})
export type Heartbeat = z.infer<typeof Heartbeat>

export const heartbeatId = (station: string): string => `health:${station}`

/** A beat comes every half minute and is read every half minute; three missed ones are a silence. */
export const silenceMs = 120_000

/** Whether a beat is young at a time by the server's clock: what the station knew of its own clock is reckoned in. */
export const isAlive = ({ at, skewMs = 0 }: Pick<Heartbeat, 'at' | 'skewMs'>, now: number): boolean =>
  now - (at + skewMs) < silenceMs
