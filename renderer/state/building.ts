import { type Observable, distinctUntilChanged, filter, map } from 'rxjs'
import { relayFacts } from '#domain/site/relayPlan.ts'
import { type Site, layoutsOf } from '#domain/site/site.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { KnownSite } from '#preload/relay.ts'
import type { Board } from './model.ts'

/**
 * Tells main what it has to know of the site when this station serves its building, or another one does, and which
 * layouts this one shows where it has several.
 */
export const tellMainOfSite = (parts: {
  bridge: { call: Pick<Bridge['call'], 'knowSite'>; onReconnected: Bridge['onReconnected'] }
  board$: Observable<Board | undefined>
  station: string
}): void => {
  const { bridge, board$, station } = parts
  let facts: KnownSite | undefined
  // Main keeps it, and hears of it again when it was away.
  const tell = (): void => {
    if (facts !== undefined) void bridge.call.knowSite(facts)
  }
  const sites$ = board$.pipe(
    filter((board) => board !== undefined),
    map(({ site }) => site),
    distinctUntilChanged((a, b) => sameOf(a, b, 'keys', 'relay', 'drill', 'displays')),
  )
  sites$.subscribe((site) => {
    const screens = layoutsOf(site, station).map(({ id }) => id)
    facts = { ...relayFacts(site), ...(screens.length === 1 ? {} : { screens }) }
    tell()
  })
  bridge.onReconnected(tell)
}

const sameOf = (a: Site, b: Site, ...fields: (keyof Site)[]): boolean => fields.every((field) => a[field] === b[field])
