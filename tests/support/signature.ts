import { createPublicKey, verify } from 'node:crypto'
import type { Envelope } from '#domain/document/log.ts'
import { type NamedKey, readSignature, signedText } from '#domain/document/signed.ts'

/** Whether the key's owner signed this entry of this document, told by node's own Ed25519. */
export const isSignedBy = (key: NamedKey, document: string, entry: Envelope): boolean => {
  const signature = readSignature(entry)
  if (signature?.key !== key.id) return false
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey }, format: 'jwk' })
  const text = Buffer.from(signedText(document, entry) ?? '')
  return verify(null, text, publicKey, Buffer.from(signature.bytes, 'base64url'))
}
