import { randomBytes } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { whileHeld } from '../storage/whileHeld.ts'

/** Turns a secret into what may lie on disk and back: Electron's safeStorage, or nothing at all in the browser host. */
export type Seal = {
  /** What protects the secrets: the operating system's key store, or only the rights of the files they lie in. */
  kind: 'keyStore' | 'plainFile'
  close: (secret: string) => string
  open: (sealed: string) => string
}

export const plainSeal: Seal = { kind: 'plainFile', close: (secret) => secret, open: (sealed) => sealed }

type KeyFile = { folder: string; name: string; seal: Seal }

/** What the file of a key holds. */
export type KeyFound = { found: 'none' } | { found: 'key'; key: string } | { found: 'unreadable'; reason: unknown }

const keyBytes = 32

/**
 * One of the station's keys, made at its first start: 32 random bytes in base64url, sealed in `<name>.key`. It is for what
 * can be had again from elsewhere: a file that does not open, or holds no key, is kept under another name, and the station
 * goes on with a new one.
 */
export const namedKey = async (file: KeyFile, now: number): Promise<string> => {
  const read = await readKey(file)
  if (read.found === 'key' && bytesOfKey(read.key) !== undefined) return read.key
  if (read.found !== 'none') {
    const path = join(file.folder, keyFileName(file.name))
    await whileHeld(() => rename(path, `${path}.damaged-${String(now)}`))
  }
  const key = newKey()
  await writeKey(file, key)
  return key
}

export const readKey = async ({ folder, name, seal }: KeyFile): Promise<KeyFound> => {
  const sealed = (await readIfThere(join(folder, keyFileName(name))))?.trim()
  if (sealed === undefined || sealed === '') return { found: 'none' }
  try {
    return { found: 'key', key: seal.open(sealed) }
  } catch (reason) {
    return { found: 'unreadable', reason }
  }
}

export const writeKey = ({ folder, name, seal }: KeyFile, key: string): Promise<void> =>
  atomicWrite(join(folder, keyFileName(name)), `${seal.close(key)}\n`)

export const newKey = (): string => randomBytes(keyBytes).toString('base64url')

/** The bytes of a key as `newKey` makes it, or `undefined` for any other text. */
export const bytesOfKey = (key: string): Buffer | undefined => {
  const bytes = Buffer.from(key, 'base64url')
  return bytes.length === keyBytes ? bytes : undefined
}

export const keyFileName = (name: string): string => `${name}.key`
