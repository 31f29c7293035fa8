import type { CardState } from '#domain/eid/card.ts'
import { type Told, useTold } from './useTold.ts'

const card: Told<CardState> = {
  ask: () => Promise.resolve({ ok: true, value: { state: 'noReader' } }),
  listen: () => () => undefined,
}

/** What the station's card reader holds; `undefined` until it is known. Nothing of it outlives the card in the reader. */
export const useCard = (): CardState | undefined => useTold(card)[0]
