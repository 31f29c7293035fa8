import { Observable } from 'rxjs'
import type { Bridge } from '#preload/bridge.ts'
import type { Reply } from '#preload/failure.ts'

/** Something of main's that can change. */
export type Told<T, B extends Pick<Bridge, 'onReconnected'> = Bridge> = {
  /** Asks main how it stands. */
  ask: (bridge: B) => Promise<Reply<T>>
  /** Hears of every change. */
  listen: (bridge: B, heard: (state: T) => void) => () => void
}

const againMs = 1_000

/** It is asked for at once and when main was away, until main answers, and heard of whenever it changes. */
export const toldBy = <T, B extends Pick<Bridge, 'onReconnected'>>(bridge: B, told: Told<T, B>): Observable<T> =>
  new Observable<T>((subscriber) => {
    let heard = false
    let again: ReturnType<typeof setTimeout> | undefined
    const ask = (): void => {
      clearTimeout(again)
      heard = false
      void told.ask(bridge).then((reply) => {
        // What was heard meanwhile is newer than the answer.
        if (heard || subscriber.closed) return
        if (reply.ok) subscriber.next(reply.value)
        // A computer that slept took its time for main's; nobody else would ever say how it stands.
        else {
          clearTimeout(again)
          again = setTimeout(ask, againMs)
        }
      })
    }
    const hear = (news: T): void => {
      heard = true
      subscriber.next(news)
    }
    const stops = [told.listen(bridge, hear), bridge.onReconnected(ask)]
    ask()
    return () => {
      clearTimeout(again)
      for (const stop of stops) stop()
    }
  })
