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

/** It is asked for at once and when main was away, and heard of whenever it changes. */
export const toldBy = <T, B extends Pick<Bridge, 'onReconnected'>>(bridge: B, told: Told<T, B>): Observable<T> =>
  new Observable<T>((subscriber) => {
    let heard = false
    const ask = (): void => {
      heard = false
      void told.ask(bridge).then((reply) => {
        // What was heard meanwhile is newer than the answer.
        if (reply.ok && !heard) subscriber.next(reply.value)
      })
    }
    const hear = (news: T): void => {
      heard = true
      subscriber.next(news)
    }
    const stops = [told.listen(bridge, hear), bridge.onReconnected(ask)]
    ask()
    return () => {
      for (const stop of stops) stop()
    }
  })
