import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Replaces a file so that a crash at any moment leaves the old or the new content, never a part: written beside it,
 * flushed, renamed over it, and the folder flushed so that the rename itself is on disk.
 */
export const atomicWrite = async (path: string, content: string | Uint8Array): Promise<void> => {
  const temporary = `${path}.new`
  const file = await open(temporary, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
  await syncFolder(dirname(path))
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
