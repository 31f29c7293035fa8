import { Observable, distinctUntilChanged } from 'rxjs'
import type { CardState } from '#domain/eid/card.ts'
import type { Bridge } from '#preload/bridge.ts'
import { type Told, useTold } from './useTold.ts'

const card: Told<CardState> = {
  ask: (bridge) => bridge.call.card({}),
  listen: (bridge, heard) => bridge.on.cardChanged(heard),
}

/** Whether the station has a reader that works, from now on. */
export const hasReader = (bridge: Bridge): Observable<boolean> =>
  new Observable<boolean>((heard) => {
    const hear = ({ state }: CardState): void => heard.next(state !== 'noReader')
    const ask = (): void =>
      void card.ask(bridge).then((reply) => {
        if (reply.ok) hear(reply.value)
      })
    const stops = [card.listen(bridge, hear), bridge.onReconnected(ask)]
    ask()
    return () => {
      for (const stop of stops) stop()
    }
  }).pipe(distinctUntilChanged())

/** What the station's card reader holds; `undefined` until it is known. Nothing of it outlives the card in the reader. */
export const useCard = (): CardState | undefined => useTold(card)[0]
