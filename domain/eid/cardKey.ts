import * as z from 'zod'
import { compareText } from '../document/order.ts'
import { Stamp } from '../time/stamp.ts'
import { CardKeyBytes } from './pseudonym.ts'

/** The site's one secret by which national numbers become pseudonyms, and when it was made. It is never edited. */
export const CardKey = z.strictObject({ key: CardKeyBytes, made: Stamp })
export type CardKey = z.infer<typeof CardKey>

export const cardKeyId = (site: string): string => `cardKey:${site}`

/**
 * Of two keys that stations made for one site before they heard of each other, the one that stands: the earlier, because more
 * pseudonyms were made with it. Commutative, associative and idempotent.
 */
export const earlierKey = (a: CardKey, b: CardKey): CardKey =>
  (compareText(a.made, b.made) || compareText(a.key, b.key)) <= 0 ? a : b
