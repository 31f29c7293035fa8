import * as z from 'zod'
import type { Identity } from '../eid/card.ts'
import { wordsOf } from '../product/search/words.ts'

/**
 * Two bytes of how somebody is called, in hexadecimal: enough to find one of a day's appointments by the card of its citizen, and too
 * little to say who that is, as one of 65,536 is shared by many names. docs/decisions/check-in-by-card.md says more.
 */
export const NameMark = z.string().regex(/^[0-9a-f]{4}$/)
export type NameMark = z.infer<typeof NameMark>

/** Whoever would try all names against a day's marks pays for each; once it takes some tens of ms. */
const iterations = 200_000
const markBits = 16

/** Where and on which day, and what computes it. */
type MarkOf = { site: string; day: string; subtle: Pick<SubtleCrypto, 'importKey' | 'deriveBits'> }

/**
 * The mark of a name on one day at one site: the same in whatever order, case and accents its words are; another day it is another
 * one. `undefined` for a name without a word.
 */
export const nameMark = async (name: string, { site, day, subtle }: MarkOf): Promise<NameMark | undefined> => {
  const words = wordsOf(name)
  if (words.length === 0) return undefined
  const text = new TextEncoder()
  const secret = await subtle.importKey('raw', text.encode(words.sort().join(' ')), 'PBKDF2', false, ['deriveBits'])
  const salt = text.encode(`balie appointment ${site} ${day}`)
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, markBits)
  return [...new Uint8Array(bits)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** How the holder of a card may have been noted when they booked: by their first given name, or by all of them. */
export const namesOnCard = ({ givenNames, lastName }: Pick<Identity, 'givenNames' | 'lastName'>): string[] => {
  const [first = ''] = givenNames.split(/\s+/)
  return [...new Set([`${first} ${lastName}`, `${givenNames} ${lastName}`])]
}

/** The marks that an appointment of a card's holder may have. */
export const marksOnCard = async (
  identity: Pick<Identity, 'givenNames' | 'lastName'>,
  of: MarkOf,
): Promise<NameMark[]> => {
  const marks = await Promise.all(namesOnCard(identity).map((name) => nameMark(name, of)))
  return marks.filter((mark) => mark !== undefined)
}
