import type { CardState } from '#domain/eid/card.ts'
import type { Told } from './told.ts'
import { useTold } from './useTold.ts'

const card: Told<CardState> = {
  ask: (bridge) => bridge.call.card({}),
  listen: (bridge, heard) => bridge.on.cardChanged(heard),
}

/** What the station's card reader holds; `undefined` until it is known. Nothing of it outlives the card in the reader. */
export const useCard = (): CardState | undefined => useTold(card)[0]
