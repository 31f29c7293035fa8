import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/** Turns a secret into what may lie on disk and back: Electron's safeStorage, or nothing at all in the browser host. */
export type Seal = { close: (secret: string) => string; open: (sealed: string) => string }

export const plainSeal: Seal = { close: (secret) => secret, open: (sealed) => sealed }

/** The key of the replica's encrypted fields, made at the station's first start. */
export const replicaKey = async (folder: string, seal: Seal): Promise<string> => {
  const path = join(folder, 'replica.key')
  const sealed = (await readIfThere(path))?.trim()
  if (sealed !== undefined && sealed !== '') return seal.open(sealed)
  const key = randomBytes(32).toString('base64url')
  await atomicWrite(path, `${seal.close(key)}\n`)
  return key
}
