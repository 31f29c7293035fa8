import { type Observable, distinctUntilChanged, filter, map } from 'rxjs'
import { relayFacts } from '#domain/site/relayPlan.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { KnownSite } from '#preload/relay.ts'
import type { Board } from './model.ts'

/** Tells main what it has to know of the site when this station serves its building, or another one does. */
export const tellMainOfSite = (parts: {
  bridge: { call: Pick<Bridge['call'], 'knowSite'>; onReconnected: Bridge['onReconnected'] }
  board$: Observable<Board | undefined>
}): void => {
  const { bridge, board$ } = parts
  let facts: KnownSite | undefined
  // Main keeps it, and hears of it again when it was away.
  const tell = (): void => {
    if (facts !== undefined) void bridge.call.knowSite(facts)
  }
  const sites$ = board$.pipe(
    filter((board) => board !== undefined),
    map(({ site }) => site),
    distinctUntilChanged((a, b) => a.keys === b.keys && a.relay === b.relay && a.drill === b.drill),
  )
  sites$.subscribe((site) => {
    facts = relayFacts(site)
    tell()
  })
  bridge.onReconnected(tell)
}
