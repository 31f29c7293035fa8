import { type FileHandle, mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { Stamp } from '#domain/time/stamp.ts'
import { Written } from '#preload/contract.ts'
import { syncFolder } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/** One line of the file: entries that were made, the ids of entries that the server has confirmed, or a stamp given away. */
const Line = z.union([Written, z.strictObject({ confirmed: z.array(z.string()) }), z.strictObject({ stamp: Stamp })])
export type Line = z.infer<typeof Line>

const nameOf = (day: string): string => `entries-${day}.jsonl`
const namePattern = /^entries-(\d{4}-\d{2}-\d{2})\.jsonl$/

/**
 * Everything that was kept, day by day, oldest first. Lines that cannot be read (a crash in the middle of a write, a
 * damaged disk) are copied to a file of their own, named in `damaged`, and passed over.
 */
export const readEntryFiles = async (folder: string): Promise<{ lines: Line[]; damaged: string[] }> => {
  await mkdir(folder, { recursive: true })
  const names = (await readdir(folder)).filter((name) => namePattern.test(name)).sort()
  const lines: Line[] = []
  const damaged: string[] = []
  for (const name of names) {
    const unreadable: string[] = []
    for (const text of ((await readIfThere(join(folder, name))) ?? '').split('\n')) {
      if (text === '') continue
      const line = parseLine(text)
      if (line === undefined) unreadable.push(text)
      else lines.push(line)
    }
    if (unreadable.length === 0) continue
    await writeFile(join(folder, `${name}.damaged`), unreadable.join('\n'))
    damaged.push(`${name}.damaged`)
  }
  return { lines, damaged }
}

/** A file that lines are added to; `append` resolves when they are on disk. */
export type EntryFile = { append: (lines: readonly Line[]) => Promise<void>; close: () => Promise<void> }

export const openEntryFile = async (folder: string, day: string): Promise<EntryFile> => {
  const file = await open(join(folder, nameOf(day)), 'a+', 0o600)
  await syncFolder(folder)
  let size = await endWithNewline(file)
  return {
    append: async (lines) => {
      const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      try {
        await writeAll(file, bytes)
        await file.datasync()
        size += bytes.length
      } catch (error) {
        // A full disk may have taken half a line: what stands after this call is what stood before.
        await file.truncate(size)
        throw error
      }
    },
    close: () => file.close(),
  }
}

const writeAll = async (file: FileHandle, bytes: Buffer): Promise<void> => {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, offset)
    offset += bytesWritten
  }
}

/** A torn last line is closed, so that the next one starts on its own. Returns the size in bytes. */
const endWithNewline = async (file: FileHandle): Promise<number> => {
  const { size } = await file.stat()
  if (size === 0) return 0
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  if (buffer.toString() === '\n') return size
  await file.write('\n')
  return size + 1
}

const parseLine = (text: string): Line | undefined => {
  try {
    return Line.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
