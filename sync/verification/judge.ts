import { canonicalJson } from '#domain/document/canonical.ts'
import type { Envelope, Stands } from '#domain/document/log.ts'
import { type Signature, readSignature, signedText } from '#domain/document/signed.ts'
import { type Keyring, fromBase64url } from './keyring.ts'

/**
 * What is wrong with an entry that names an approved key: the signature does not hold, the key is another station's, or
 * it was withdrawn before. `doubled` is an entry whose id belongs to another one that outranks it.
 */
export const faults = ['signature', 'station', 'withdrawn', 'doubled'] as const
export type Fault = (typeof faults)[number]

/** `unproven`: not signed, or by a key nobody has approved (yet). */
export type Verdict = 'proven' | 'unproven' | Exclude<Fault, 'doubled'>

/** Judges entries, and remembers which signatures hold: that never changes, whatever becomes of the keys. */
export type Judge = {
  verdict: (document: string, entry: Envelope, keyring: Keyring) => Promise<Verdict>
  /** Whether this very entry was found to be signed as it says; false for one that was not asked about lately. */
  isKnownToHold: (document: string, entry: Envelope) => boolean
}

/** A day of a large site has some 16,000 entries; each costs about half a kilobyte here. */
const mostKnown = 20_000

export const newJudge = (): Judge => {
  const known = new Map<string, boolean>()
  const holds = async (publicKey: CryptoKey, signature: Signature, text: string): Promise<boolean> => {
    // The content belongs to the name: the same signature under other content is another question.
    const name = nameOf(signature, text)
    const before = known.get(name)
    if (before !== undefined) return before
    const bytes = new TextEncoder().encode(text)
    const answer = await crypto.subtle.verify('Ed25519', publicKey, fromBase64url(signature.bytes), bytes)
    known.set(name, answer)
    for (const oldest of known.keys()) {
      if (known.size <= mostKnown) break
      known.delete(oldest)
    }
    return answer
  }
  return {
    verdict: async (document, entry, keyring) => {
      const signature = readSignature(entry)
      const keys = signature === undefined ? undefined : keyring.get(signature.key)
      if (signature === undefined || keys === undefined) return 'unproven'
      const key = keys.find(({ station }) => station === entry.station)
      if (key === undefined) return 'station'
      if (key.withdrawnAt !== undefined && entry.at > key.withdrawnAt) return 'withdrawn'
      const text = signedText(document, entry)
      return text !== undefined && (await holds(key.publicKey, signature, text)) ? 'proven' : 'signature'
    },
    isKnownToHold: (document, entry) => {
      const signature = readSignature(entry)
      const text = signature === undefined ? undefined : signedText(document, entry)
      return signature !== undefined && text !== undefined && known.get(nameOf(signature, text)) === true
    },
  }
}

const nameOf = ({ key, bytes }: Signature, text: string): string => `${key}.${bytes} ${text}`

/**
 * Of two entries of a document with one id, the one with a valid signature stands, else the smaller canonical JSON.
 * `onDoubled` hears of each entry that has to give way.
 */
export const provenStands = (judge: Judge, onDoubled: (document: string, entry: Envelope) => void) => {
  const over = (document: string): Stands => {
    const rank = (entry: Envelope): number => (judge.isKnownToHold(document, entry) ? 0 : 1)
    return (entry, other) => {
      const [text, otherText] = [canonicalJson(entry), canonicalJson(other)]
      if (text === otherText) return false
      const stands = (rank(entry) - rank(other) || (text < otherText ? -1 : 1)) < 0
      onDoubled(document, stands ? other : entry)
      return stands
    }
  }
  return over
}
