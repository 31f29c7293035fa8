import { type KeyObject, type X509Certificate, createHash, verify } from 'node:crypto'
import type { Verification } from '#domain/eid/card.ts'
import { derLength, readCertificate } from './certificate.ts'
import { withoutZeros } from './tlv.ts'

export type SignedFiles = {
  identity: Uint8Array
  identitySignature: Uint8Array
  address: Uint8Array
  addressSignature: Uint8Array
  registerCertificate: Uint8Array
}

/**
 * Whether the national register signed what is on the card, under a root that is trusted here; the root on the card itself
 * is never one. The register signs the identity, and the address together with the identity's signature. Dates of the
 * certificates are not looked at: the register signed on the day of issue, and the card's own validity is in its identity.
 */
export const verifyFiles = (files: SignedFiles, trusted: readonly X509Certificate[]): Verification => {
  const register = readCertificate(files.registerCertificate)
  if (register === undefined) return 'unproven'
  const { publicKey } = register
  const address = withoutZeros(files.address)
  const checks = [signatureOf(publicKey, files.identity, files.identitySignature)]
  if (address.length > 0) {
    checks.push(signatureOf(publicKey, Buffer.concat([address, files.identitySignature]), files.addressSignature))
  }
  if (checks.includes('wrong')) return 'false'
  return checks.every((check) => check === 'right') && isOfRegister(register, trusted) ? 'verified' : 'unproven'
}

/** The roots sign other certificates as well; that of the register is no authority and has RRN in its name. */
const isOfRegister = (register: X509Certificate, trusted: readonly X509Certificate[]): boolean =>
  !register.ca &&
  /^CN=.*\bRRN\b/m.test(register.subject) &&
  trusted.some((root) => register.checkIssued(root) && register.verify(root.publicKey))

/**
 * `unknown`: a kind of key that no card had so far. Those of elliptic curves sign with SHA-384, in DER that zeros follow;
 * of RSA keys some sign with SHA-1 and some with SHA-256, whichever hash the photo has.
 */
const signatureOf = (key: KeyObject, signed: Uint8Array, signature: Uint8Array): 'right' | 'wrong' | 'unknown' => {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (type !== 'ec' && type !== 'rsa') return 'unknown'
  const length = type === 'ec' ? derLength(signature) : Math.ceil((details?.modulusLength ?? 0) / 8)
  const cut = signature.subarray(0, length)
  const hashes = type === 'ec' ? ['sha384'] : ['sha256', 'sha1']
  try {
    return hashes.some((hash) => verify(hash, signed, key, cut)) ? 'right' : 'wrong'
  } catch {
    return 'wrong'
  }
}

const photoHashes = new Map([
  [20, 'sha1'],
  [32, 'sha256'],
  [48, 'sha384'],
  [64, 'sha512'],
])

/** Whether the photo is the one of the identity, whose hash tells its kind by its length; undefined where there is no hash. */
export const isPhotoOf = (photo: Uint8Array, hash: Uint8Array): boolean | undefined => {
  const kind = photoHashes.get(hash.length)
  if (kind === undefined) return undefined
  return [photo, withoutZeros(photo)].some((bytes) => createHash(kind).update(bytes).digest().equals(hash))
}
