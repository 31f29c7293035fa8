import * as z from 'zod'
import { canonicalJson, hasCanonicalJson } from './canonical.ts'
import type { Envelope } from './log.ts'

/** Names a key: the first 12 bytes of the SHA-256 of the public key, base64url. */
export const KeyId = z.string().regex(/^[A-Za-z0-9_-]{16}$/)
/** An Ed25519 public key: its 32 bytes, base64url (RFC 8032). */
export const PublicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** A station's public key, with the name that entries use for it. */
export const NamedKey = z.strictObject({ id: KeyId, publicKey: PublicKey })
export type NamedKey = z.infer<typeof NamedKey>

/** How an entry says who vouches for it: which key, and the 64 bytes of its signature, base64url. */
export type Signature = { key: string; bytes: string }

const pattern = /^([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{86})$/

/**
 * What a station signs: the entry without its signature together with the document it belongs to, so that it cannot be
 * moved to another. `undefined` for content that two programs would not write as the same bytes: it cannot be signed.
 */
export const signedText = (document: string, { sig: _sig, ...entry }: Envelope): string | undefined =>
  hasCanonicalJson(entry) ? canonicalJson({ document, entry }) : undefined

/** The entry with its signature, as it lies in a log: `sig` is `<key id>.<signature>`. */
export const withSignature = (entry: Envelope, { key, bytes }: Signature): Envelope => ({
  ...entry,
  sig: `${key}.${bytes}`,
})

/** What an entry says of its signature; `undefined` when it has none, or none that is one. */
export const readSignature = ({ sig }: Envelope): Signature | undefined => {
  const [, key, bytes] = typeof sig === 'string' ? (pattern.exec(sig) ?? []) : []
  return key === undefined || bytes === undefined ? undefined : { key, bytes }
}

/** Who stands behind some entry of a log: a station, and the key it signed with, if it did. */
export type Signer = { station: string; key?: string }

/** Everybody who signed in a log, or did not, each once. */
export const signersOf = (log: readonly Envelope[]): Signer[] => {
  const signers = new Map<string, Signer>()
  for (const entry of log) {
    const key = readSignature(entry)?.key
    const name = `${entry.station} ${key ?? ''}`
    if (!signers.has(name)) signers.set(name, { station: entry.station, ...(key === undefined ? {} : { key }) })
  }
  return [...signers.values()]
}
