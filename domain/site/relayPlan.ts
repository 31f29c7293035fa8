import * as z from 'zod'
import type { Site } from './site.ts'

/** Where a station listens when it serves the building and nothing else is said. */
export const usualRelayPort = 6985

const Address = z
  .string()
  .max(260)
  .regex(/^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+):\d{1,5}$/)

/** A station that may serve the building: where the others find it on the building's network, `host:port`. */
export const RelayStation = z.strictObject({ station: z.string().min(1).max(64), address: Address })
export type RelayStation = z.infer<typeof RelayStation>

/** How the building goes on when the line to the centre is gone. */
export const RelayPlan = z.strictObject({
  /** In the order in which they take over. */
  order: z.array(RelayStation).max(8),
  /** Minutes without the centre after which the first begins by itself; 0 when only a supervisor lets it. */
  afterMinutes: z.int().min(0).max(240),
})
export type RelayPlan = z.infer<typeof RelayPlan>

export const noRelayPlan: RelayPlan = { order: [], afterMinutes: 0 }

/** The next in order begins so much later: whoever is before it has taken over by then, or is not there. */
const stepMs = 30_000

/** What a station has to know of its site so that the building can work without the centre: nothing of keys that are withdrawn. */
export const relayFacts = ({ keys, relay, drill }: Pick<Site, 'keys' | 'relay' | 'drill'>) => {
  const approved = keys.filter(({ withdrawn }) => withdrawn === undefined)
  return {
    keys: approved.map(({ station, id, publicKey }) => ({ station, id, publicKey })),
    staffed: [...new Set(approved.flatMap(({ station, staffed }) => (staffed === true ? [station] : [])))],
    relay,
    ...(drill === undefined ? {} : { drill }),
  }
}

/** After how many ms without the centre this station takes over by itself; `undefined` where it never does. */
export const takesOverAfter = ({ order, afterMinutes }: RelayPlan, station: string): number | undefined => {
  const place = order.findIndex((one) => one.station === station)
  return place < 0 || afterMinutes === 0 ? undefined : afterMinutes * 60_000 + place * stepMs
}

/** Host and port of an address; `undefined` for a text that is none. */
export const readAddress = (address: string): { host: string; port: number } | undefined => {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(address) ?? []
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) return undefined
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}
