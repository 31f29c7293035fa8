import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { whileHeld } from './whileHeld.ts'

/**
 * Replaces a file so that a crash at any moment leaves the old or the new content, never a part: written beside it,
 * flushed, renamed over it, and the folder flushed so that the rename itself is on disk. A file that a virus scanner holds
 * is tried again for about a second.
 */
export const atomicWrite = async (path: string, content: string | Uint8Array): Promise<void> => {
  const temporary = `${path}.new`
  try {
    await whileHeld(() => writeFlushed(temporary, content))
    await whileHeld(() => rename(temporary, path))
  } catch (error) {
    // It may hold a password, and nobody would look for it. What cannot be removed is written over the next time.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}

const writeFlushed = async (path: string, content: string | Uint8Array): Promise<void> => {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Windows cannot open a folder for flushing, and needs no such thing on NTFS. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
