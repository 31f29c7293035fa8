import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import type { Bridge } from '#preload/bridge.ts'
import type { Reply } from '#preload/failure.ts'
import { useBridge } from './station.tsx'

export type Told<T> = {
  /** Asks main how it stands. */
  ask: (bridge: Bridge) => Promise<Reply<T>>
  /** Hears of every change. */
  listen: (bridge: Bridge, heard: (state: T) => void) => () => void
}

/**
 * Something of main's that can change: asked when the screen begins and when main was away, heard of whenever it changes, and set
 * by whoever was answered. `told` stays the same from one drawing to the next. `undefined` until it is known.
 */
export const useTold = <T>(told: Told<T>): [T | undefined, Dispatch<SetStateAction<T | undefined>>] => {
  const bridge = useBridge()
  const [state, setState] = useState<T>()
  useEffect(() => {
    let heard = false
    const ask = (): void => {
      heard = false
      void told.ask(bridge).then((reply) => {
        // What was heard meanwhile is newer than the answer.
        if (reply.ok && !heard) setState(reply.value)
      })
    }
    const hear = (news: T): void => {
      heard = true
      setState(news)
    }
    const stops = [told.listen(bridge, hear), bridge.onReconnected(ask)]
    ask()
    return () => {
      for (const stop of stops) stop()
    }
  }, [bridge, told])
  return [state, setState]
}
