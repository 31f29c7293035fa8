import { type Observable, distinctUntilChanged, filter, map } from 'rxjs'
import { shownCallsOf } from '#domain/desk/shownCalls.ts'
import type { ShownCalls } from '#domain/devices/shownCalls.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Board } from './model.ts'

/** Tells main what must stand on the counters' displays, whichever screen is open. */
export const tellMainOfCalls = (parts: {
  bridge: { call: Pick<Bridge['call'], 'showCalls'>; onReconnected: Bridge['onReconnected'] }
  board$: Observable<Board | undefined>
}): void => {
  const { bridge, board$ } = parts
  let shown: ShownCalls | undefined
  // Main keeps it, and hears of it again when it was away.
  const tell = (): void => {
    if (shown !== undefined) void bridge.call.showCalls(shown)
  }
  const shown$ = board$.pipe(
    filter((board) => board !== undefined),
    map(({ open, site, timetables }) => shownCallsOf(open, { site, timetables })),
    distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
  )
  shown$.subscribe((next) => {
    shown = next
    tell()
  })
  bridge.onReconnected(tell)
}
