import { open } from 'node:fs/promises'
import { isErrno } from '../storage/readIfThere.ts'

const chunkBytes = 1_048_576
const blockBytes = 4_096

/** What reads a part of a file, as an open file of Node does. */
type Disk = {
  read: (into: Buffer, offset: number, length: number, from: number) => Promise<{ bytesRead: number }>
}

/** A file's bytes; blocks that the disk does not give any more are zeros. */
export const readBlocks = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r')
  try {
    return await readAround(file, (await file.stat()).size)
  } finally {
    await file.close()
  }
}

/** Reads in large chunks, and block by block where the disk refuses one. */
export const readAround = async (file: Disk, size: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(size)
  for (let from = 0; from < size; from += chunkBytes) {
    const to = Math.min(from + chunkBytes, size)
    if (await filled(file, bytes, { from, to })) continue
    for (let block = from; block < to; block += blockBytes) {
      await filled(file, bytes, { from: block, to: Math.min(block + blockBytes, to) })
    }
  }
  return bytes
}

const filled = async (file: Disk, bytes: Buffer, { from, to }: { from: number; to: number }): Promise<boolean> => {
  try {
    for (let offset = from; offset < to;) {
      const { bytesRead } = await file.read(bytes, offset, to - offset, offset)
      // The file became shorter meanwhile.
      if (bytesRead === 0) return true
      offset += bytesRead
    }
    return true
  } catch (error) {
    if (!isErrno(error, 'EIO')) throw error
    bytes.fill(0, from, to)
    return false
  }
}
