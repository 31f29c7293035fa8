import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { type Seal, keyFileName, plainSeal } from '../station/secrets.ts'

/** What the seal needs of Electron's `safeStorage`. */
export type KeyStore = {
  isAsyncEncryptionAvailable: () => Promise<boolean>
  encryptStringAsync: (text: string) => Promise<Buffer>
  decryptStringAsync: (sealed: Buffer) => Promise<{ result: string; shouldReEncrypt: boolean }>
}

/** The station's secrets were sealed with a key that the operating system does not give (any more). */
export class SealedElsewhere extends Error {
  constructor(cause: unknown) {
    super('The key store of the operating system does not open seal.key.', { cause })
  }
}

const mark = 'sealed1:'
const ivBytes = 12
const tagBytes = 16

/**
 * The seal of a station in Electron: secrets are sealed with AES-256-GCM under a key of the station's own, and that key
 * lies in `seal.key` as the operating system's key store encrypted it. `kept` is false where there is no key store: then
 * secrets lie on the disk as they are, and someone has to be told. Throws `SealedElsewhere` rather than ever making a
 * second key, which would leave what the first one sealed unreadable.
 */
export const openSeal = async (options: {
  folder: string
  keyStore: KeyStore
  platform: NodeJS.Platform
}): Promise<{ seal: Seal; kept: boolean }> => {
  const { folder, keyStore, platform } = options
  const path = join(folder, 'seal.key')
  const sealed = (await readIfThere(path))?.trim()
  if (sealed !== undefined && sealed !== '') {
    const { key, renew } = await openKey(keyStore, sealed)
    const renewed = renew ? await closeKey(keyStore, platform, key) : undefined
    if (renewed !== undefined) await atomicWrite(path, renewed)
    return sealedWith(folder, key)
  }
  const key = randomBytes(32)
  const closed = await closeKey(keyStore, platform, key)
  if (closed === undefined) return { seal: plainSeal, kept: false }
  await atomicWrite(path, closed)
  return sealedWith(folder, key)
}

const sealedWith = async (folder: string, key: Buffer): Promise<{ seal: Seal; kept: true }> => {
  const seal = sealWith(key)
  await sealLeftOpen(folder, seal)
  return { seal, kept: true }
}

/**
 * Seals keys that lie in the folder as they are: from before there was a key store, from the browser host, or restored by
 * a program that has none. Where the disk takes nothing they are still read, and sealed at a later start.
 */
const sealLeftOpen = async (folder: string, seal: Seal): Promise<void> => {
  for (const path of ['journal', 'replica', 'signing'].map((name) => join(folder, keyFileName(name)))) {
    const text = (await readIfThere(path))?.trim() ?? ''
    if (text !== '' && !text.startsWith(mark)) await atomicWrite(path, `${seal.close(text)}\n`).catch(() => undefined)
  }
}

const openKey = async (keyStore: KeyStore, sealed: string): Promise<{ key: Buffer; renew: boolean }> => {
  try {
    const { result, shouldReEncrypt } = await keyStore.decryptStringAsync(Buffer.from(sealed, 'base64'))
    return { key: Buffer.from(result, 'base64'), renew: shouldReEncrypt }
  } catch (error) {
    throw new SealedElsewhere(error)
  }
}

/** The key as the key store encrypts it, or `undefined` where the store would not protect it. */
const closeKey = async (keyStore: KeyStore, platform: NodeJS.Platform, key: Buffer): Promise<string | undefined> => {
  if (!(await keyStore.isAsyncEncryptionAvailable())) return undefined
  const sealed = await keyStore.encryptStringAsync(key.toString('base64')).catch(() => undefined)
  return sealed === undefined || isInOpen(sealed, platform) ? undefined : `${sealed.toString('base64')}\n`
}

/**
 * On Linux without a secret service Electron reports encryption as available and uses a password that is written in
 * Chromium's source; such a text begins with `v10` (components/os_crypt/async/browser/posix_key_provider.cc).
 */
const isInOpen = (sealed: Buffer, platform: NodeJS.Platform): boolean =>
  platform === 'linux' && sealed.subarray(0, 3).toString('latin1') === 'v10'

const sealWith = (key: Buffer): Seal => ({
  kind: 'keyStore',
  close: (secret) => {
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    return `${mark}${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')}`
  },
  open: (sealed) => {
    // It lay there before this station had a key store, and was not sealed yet.
    if (!sealed.startsWith(mark)) return sealed
    const bytes = Buffer.from(sealed.slice(mark.length), 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
  },
})
