import { noRelayPlan } from '../site/relayPlan.ts'
import type { Site } from '../site/site.ts'
import type { OfferedKey } from '../site/stationKeys.ts'
import { withApproved } from '../site/stationKeys.ts'
import type { Stamp } from '../time/stamp.ts'

/** Gives the numbers of the visitors of a practice. Longer than the name of any station may be, so that none is called so. */
export const crowdStation = 'the-visitors-of-a-throw-away-copy'

/** The ordinal of the crowd's numbers: the lowest that no station has, for the shortest numbers. */
export const crowdOrdinal = ({ issuing }: Pick<Site, 'issuing'>): number => {
  const taken = new Set(issuing.map(({ ordinal }) => ordinal))
  let ordinal = 1
  while (taken.has(ordinal)) ordinal += 1
  return ordinal
}

/**
 * A site as a throw-away copy has it: always open, with only the copy's own keys, nobody to serve the building but its own
 * central database, and no drill.
 */
export const copiedSite = (site: Site, keys: readonly OfferedKey[], decided: { at: Stamp; by: string }): Site => {
  const { drill: _drill, ...rest } = site
  return {
    ...rest,
    alwaysOpen: true,
    relay: noRelayPlan,
    issuing: [...site.issuing, { station: crowdStation, ordinal: crowdOrdinal(site) }],
    keys: keys.reduce<Site['keys']>((known, key) => withApproved(known, key, decided), []),
  }
}
