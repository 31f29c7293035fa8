import * as z from 'zod'
import { KeyId, PublicKey } from '#domain/document/signed.ts'
import { LayoutId, mostLayouts } from '#domain/site/displays.ts'
import { SiteDrill } from '#domain/site/drill.ts'
import { RelayPlan } from '#domain/site/relayPlan.ts'

const Nothing = z.strictObject({})
const Name = z.string().min(1).max(64)

/**
 * What main has to know of the site: for the building to work without the centre, only keys that are approved; and which
 * display windows to open.
 */
export const KnownSite = z.strictObject({
  keys: z.array(z.strictObject({ station: Name, id: KeyId, publicKey: PublicKey })).max(1_000),
  /** Stations where staff work. */
  staffed: z.array(Name).max(1_000),
  relay: RelayPlan,
  drill: SiteDrill.optional(),
  /** The layouts that the display windows of this station show, by id; one window where absent. */
  screens: z.array(LayoutId).min(1).max(mostLayouts).optional(),
})
export type KnownSite = z.infer<typeof KnownSite>

/** Why a station could not begin, or go on, to serve the building. */
export const relayFailures = ['portTaken', 'noDisk', 'failed'] as const

/** Whether this station serves the building. Times are ms since 1970. */
export const RelayState = z.strictObject({
  serving: z.boolean(),
  since: z.number().optional(),
  /** Who let it: a member of staff, or `system` by the site's order. */
  by: z.string().max(64).optional(),
  /** Where the others find it. */
  address: z.string().optional(),
  /** The stations that were heard in the last minute. */
  stations: z.array(Name),
  /** Who was not let in lately, latest first. */
  refused: z.array(
    z.strictObject({
      address: z.string(),
      why: z.enum(['notTls', 'noStation', 'unknownKey', 'tooMany']),
      station: Name.optional(),
      at: z.number(),
    }),
  ),
  failure: z.enum(relayFailures).optional(),
  /** The last time that it did, once that is over. */
  last: z.strictObject({ since: z.number(), until: z.number(), by: z.string().max(64) }).optional(),
})
export type RelayState = z.infer<typeof RelayState>

export const relayCalls = {
  /** A page tells what the site's settings say. */
  knowSite: { input: KnownSite, output: Nothing },
  relayState: { input: Nothing, output: RelayState },
  /** Lets this station serve the building. Fails with `notAllowed` while the central database answers here. */
  startRelay: { input: z.strictObject({ by: Name }), output: RelayState },
  /** Ends it; the other stations look for a server at once. */
  endRelay: { input: z.strictObject({ by: Name }), output: RelayState },
} as const
