import { type Observable, distinctUntilChanged, filter, map } from 'rxjs'
import { shownCallsOf } from '#domain/desk/shownCalls.ts'
import type { ShownCalls } from '#domain/devices/shownCalls.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Board } from './model.ts'

/**
 * Tells main what must stand on the counters' displays, whichever screen is open. `words` says a counter as the site's first
 * language does: `Loket 2`.
 */
export const tellMainOfCalls = (parts: {
  bridge: { call: Pick<Bridge['call'], 'showCalls'>; onReconnected: Bridge['onReconnected'] }
  board$: Observable<Board | undefined>
  words: (counter: string) => string
}): void => {
  const { bridge, board$, words } = parts
  let shown: ShownCalls | undefined
  // Main keeps it, and hears of it again when it was away.
  const tell = (): void => {
    if (shown !== undefined) void bridge.call.showCalls(shown)
  }
  const shown$ = board$.pipe(
    filter((board) => board !== undefined),
    map(({ open, site }) => shownCallsOf(open, site)),
    distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
  )
  shown$.subscribe(({ calls, blankAt }) => {
    shown = { calls: calls.map((call) => ({ ...call, words: words(call.counter) })), blankAt }
    tell()
  })
  bridge.onReconnected(tell)
}
