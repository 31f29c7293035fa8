import * as z from 'zod'

/** 32 bytes as base64url. */
const Bytes32 = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/**
 * Who a person is to this site and to nobody else: the national number under the site's card key (HMAC-SHA-256). Whoever holds
 * that key can try all numbers, so both lie only where staff work.
 */
export const Pseudonym = Bytes32
export type Pseudonym = z.infer<typeof Pseudonym>

export const CardKeyBytes = Bytes32
