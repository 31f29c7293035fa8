import { withoutTurns } from '../language/direction.ts'
import type { CardState, Identity } from './card.ts'

/** As much as a visit's name may have. */
const longestName = 120

/** How the holder is called: the first of the given names, and the last name. */
export const nameOfHolder = ({ givenNames, lastName }: Pick<Identity, 'givenNames' | 'lastName'>): string => {
  const [first = ''] = givenNames.split(/\s+/)
  return withoutTurns(`${first} ${lastName}`).trim().slice(0, longestName)
}

/** How a card stands to its dates, on a day (`YYYY-MM-DD`). It is still valid on its last day. */
export const validityOf = (
  { validFrom, validUntil }: Pick<Identity, 'validFrom' | 'validUntil'>,
  today: string,
): { is: 'unknown' } | { is: 'valid' | 'expired' | 'notYet'; day: string } => {
  if (validFrom !== undefined && today < validFrom) return { is: 'notYet', day: validFrom }
  if (validUntil === undefined) return { is: 'unknown' }
  return { is: today > validUntil ? 'expired' : 'valid', day: validUntil }
}

export type ReadCard = Extract<CardState, { state: 'read' }>

/** What is known of whether a card is genuine. Where nothing more will be read and nothing was proven, it is unproven. */
export const proofOf = ({
  verification,
  complete,
}: Pick<ReadCard, 'verification' | 'complete'>): 'checking' | NonNullable<ReadCard['verification']> =>
  verification ?? (complete ? 'unproven' : 'checking')
