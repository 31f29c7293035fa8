import * as z from 'zod'
import { Pseudonym } from './pseudonym.ts'

/** Latin text as it is on a card, without the spaces around it. */
const Text = z.string().max(255)

export const cardKinds = ['belgian', 'kids', 'foreigner', 'bootstrap'] as const

/** What the card says of its holder. The national number is not in here, and nothing here may reach a log. */
export const Identity = z.strictObject({
  kind: z.enum(cardKinds),
  /** Document type as on the card (tag 0F). */
  documentType: z.int().min(0).max(99),
  lastName: Text,
  /** As written on the card, all of them. */
  givenNames: Text,
  nationality: Text,
  birthPlace: Text,
  /** ISO 8601; only the year, or year and month, where the card says no more. */
  birthDate: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  sex: z.enum(['male', 'female', 'unknown']),
  /** Days (ISO 8601) from and until which the card is valid. */
  validFrom: z.iso.date().optional(),
  validUntil: z.iso.date().optional(),
  cardNumber: Text,
  municipality: Text,
})
export type Identity = z.infer<typeof Identity>

export const Address = z.strictObject({ street: Text, postalCode: Text, municipality: Text })
export type Address = z.infer<typeof Address>

/**
 * `verified`: signed by the national register under a root the administrator trusts. `unproven`: read, and there is no trusted
 * root to prove it by. `false`: the signature does not hold; nothing of it may be used.
 */
export const Verification = z.enum(['verified', 'unproven', 'false'])
export type Verification = z.infer<typeof Verification>

/** Why nothing can be read of what is in the reader. */
export const cardTroubles = ['notBelgian', 'mute', 'upsideDown', 'damaged', 'exclusive', 'removed', 'forged'] as const

/** What the reader holds. */
export const CardState = z.discriminatedUnion('state', [
  /** No reader, or none that works: `devices` says why. */
  z.strictObject({ state: z.literal('noReader') }),
  z.strictObject({ state: z.literal('empty') }),
  z.strictObject({ state: z.literal('reading') }),
  z.strictObject({ state: z.literal('unreadable'), trouble: z.enum(cardTroubles) }),
  z.strictObject({
    state: z.literal('read'),
    /** Another insertion has another number, also of the same card. */
    insertion: z.int().nonnegative(),
    identity: Identity,
    /** Of the identity. Absent while certificates are still being read. */
    verification: Verification.optional(),
    address: Address.optional(),
    /** JPEG as base64, once it is read and its hash is right. */
    photo: z.base64().max(20_000).optional(),
    /** The national number under the site's key (HMAC-SHA-256, base64url); absent without a key. */
    pseudonym: Pseudonym.optional(),
    /** Nothing more of it will be read. */
    complete: z.boolean(),
  }),
])
export type CardState = z.infer<typeof CardState>
