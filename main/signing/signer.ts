import { type KeyObject, createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Envelope } from '#domain/document/log.ts'
import { type NamedKey, signedText, withSignature } from '#domain/document/signed.ts'
import type { StartProblem } from '#preload/contract.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { Seal } from '../station/secrets.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/** Vouches for entries in the station's name (Ed25519, RFC 8032). The private key never leaves main. */
export type EntrySigner = {
  key: NamedKey
  /** Throws `badRequest` for content that cannot be signed, as two programs would not write it as the same bytes. */
  sign: (document: string, entry: Envelope) => Envelope
  /** Signs a text that is no entry, base64url. */
  vouch: (text: string) => string
}

const fileName = 'signing.key'

/**
 * The station's signer. Its key pair is made at the first start and lies sealed in `signing.key`. One that cannot be read
 * (any more) is set aside and named, and a new one is made: the station works on, unproven until the new key is approved.
 */
export const openSigner = async (options: {
  folder: string
  seal: Seal
  now: number
}): Promise<{ signer: EntrySigner; problems: StartProblem[] }> => {
  const { folder, seal, now } = options
  const path = join(folder, fileName)
  const sealed = (await readIfThere(path))?.trim()
  const kept = sealed === undefined ? undefined : readKey(sealed, seal)
  if (kept !== undefined) return { signer: signerWith(kept), problems: [] }
  const problems: StartProblem[] = []
  if (sealed !== undefined) {
    const aside = `${path}.damaged-${String(now)}`
    await rename(path, aside)
    problems.push({ code: 'signingKeyLost', file: basename(aside) })
  }
  const privateKey = newKey()
  const text = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
  await atomicWrite(path, `${seal.close(text)}\n`)
  return { signer: signerWith(privateKey), problems }
}

/** A signer with a key that lies nowhere: it vouches for as long as the process lives. */
export const passingSigner = (): EntrySigner => signerWith(newKey())

const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

const signerWith = (privateKey: KeyObject): EntrySigner => {
  const key = namedKey(privateKey)
  return {
    key,
    sign: (document, entry) => {
      const text = signedText(document, entry)
      if (text === undefined) throw new HandlerFailure('badRequest', { field: 'entries' })
      const bytes = sign(null, Buffer.from(text), privateKey).toString('base64url')
      return withSignature(entry, { key: key.id, bytes })
    },
    vouch: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  }
}

const readKey = (sealed: string, seal: Seal): KeyObject | undefined => {
  try {
    const der = Buffer.from(seal.open(sealed), 'base64url')
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

const namedKey = (privateKey: KeyObject): NamedKey => {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const hash = createHash('sha256').update(Buffer.from(x, 'base64url')).digest()
  return { id: hash.subarray(0, 12).toString('base64url'), publicKey: x }
}
