import { type KeyObject, createSecretKey } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type Seal, bytesOfKey, keyFileName, newKey, readKey, writeKey } from '../station/secrets.ts'

const name = 'journal'

export type JournalKey = {
  /** An object: taking the bytes anew for every record would cost more than sealing it. */
  key: KeyObject
  /** A key file was there that does not open, or holds no key. */
  unreadable: boolean
  /** Puts the unreadable file under another name. */
  setAside: (as: string) => Promise<void>
  /** Resolves when the key is on disk, so that what is sealed with it can be opened again. */
  keep: () => Promise<void>
}

/** The journal's key, or a new one, not on disk yet, where there is none that opens. */
export const openJournalKey = async (folder: string, seal: Seal): Promise<JournalKey> => {
  const file = { folder, name, seal }
  const read = await readKey(file)
  const known = read.found === 'key' && bytesOfKey(read.key) !== undefined ? read.key : undefined
  const key = known ?? newKey()
  return {
    key: createSecretKey(Buffer.from(key, 'base64url')),
    unreadable: read.found !== 'none' && known === undefined,
    setAside: (as) => rename(join(folder, keyFileName(name)), join(folder, as)),
    keep: async () => {
      if ((await readKey(file)).found === 'none') await writeKey(file, key)
    },
  }
}
