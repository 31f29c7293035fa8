import { marksOnCard } from '#domain/appointment/nameMark.ts'
import type { CardState } from '#domain/eid/card.ts'
import type { HolderMarks } from '#preload/devices.ts'

/** The marks of the holder of a card on one day; none of a card that is false, or cannot be read. */
export const marksOf = async (card: CardState, of: { site: string; day: string }): Promise<HolderMarks> => {
  if (card.state !== 'read' || card.verification === 'false') return { marks: [] }
  return { insertion: card.insertion, marks: await marksOnCard(card.identity, { ...of, subtle: crypto.subtle }) }
}
