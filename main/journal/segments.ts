import type { KeyObject } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isErrno } from '../storage/readIfThere.ts'
import { syncFolder } from '../storage/atomicWrite.ts'
import { whileHeld } from '../storage/whileHeld.ts'
import { sealRecord } from './record.ts'

/** Which file it is, and what its records are sealed with. */
export type Segment = { folder: string; number: number; key: KeyObject }

export type OpenSegment = {
  number: number
  size: () => number
  /** Resolves when the texts are on disk. When it throws, none of them is there, or `lost` says that the file cannot be trusted. */
  append: (texts: readonly string[]) => Promise<void>
  lost: () => boolean
  /** Whether the file was deleted, or moved away, while it was being written. */
  isGone: () => Promise<boolean>
  close: () => Promise<void>
}

export const segmentName = (number: number, ending = 'journal'): string =>
  `${String(number).padStart(6, '0')}.${ending}`

/** What is in the folder: segments, oldest first, and files that were never put in their place. */
export const listSegments = async (
  folder: string,
): Promise<{ numbers: number[]; unfinished: string[]; highest: number }> => {
  const names = await namesIn(folder)
  const numbered = (pattern: RegExp): number[] =>
    names.flatMap((name) => (pattern.test(name) ? [Number.parseInt(name, 10)] : []))
  return {
    numbers: numbered(/^\d{6,9}\.journal$/).sort((a, b) => a - b),
    unfinished: names.filter((name) => name.endsWith('.new')),
    highest: Math.max(0, ...numbered(/^\d{6,9}\./)),
  }
}

/** Begins a segment with these texts. It is written beside its place and put there when it is whole. */
export const createSegment = async (segment: Segment, texts: readonly string[]): Promise<OpenSegment> => {
  const path = join(segment.folder, segmentName(segment.number))
  const temporary = `${path}.new`
  const bytes = sealAll(segment, texts, 1)
  const made = await mkdir(segment.folder, { recursive: true })
  if (made !== undefined) await syncFolder(dirname(made))
  try {
    await writeNew(temporary, bytes)
    await whileHeld(() => rename(temporary, path))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(segment.folder)
  return continueSegment(segment, { size: bytes.length, sequence: texts.length })
}

/** Goes on in a segment that is whole, behind the record with this sequence. */
export const continueSegment = async (
  segment: Segment,
  end: { size: number; sequence: number },
): Promise<OpenSegment> => {
  const file = await open(join(segment.folder, segmentName(segment.number)), 'r+')
  let { size, sequence } = end
  let lost = false
  return {
    number: segment.number,
    size: () => size,
    append: async (texts) => {
      const bytes = sealAll(segment, texts, sequence + 1)
      try {
        await writeAll(file, bytes, size)
        await file.datasync()
      } catch (error) {
        lost = !(await putBack(file, size)) || !isLackOfRoom(error)
        throw error
      }
      size += bytes.length
      sequence += texts.length
    },
    lost: () => lost,
    isGone: async () => (await file.stat()).nlink === 0,
    close: () => file.close(),
  }
}

const sealAll = ({ key, number }: Segment, texts: readonly string[], first: number): Buffer =>
  Buffer.concat(texts.map((text, index) => sealRecord(key, { segment: number, sequence: first + index }, text)))

const writeNew = async (path: string, bytes: Buffer): Promise<void> => {
  const file = await open(path, 'w', 0o600)
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

const writeAll = async (file: FileHandle, bytes: Buffer, from: number): Promise<void> => {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset, from + offset)
    offset += bytesWritten
  }
}

/** A full disk may have taken half a record: what stands after a failed call is what stood before. */
const putBack = async (file: FileHandle, size: number): Promise<boolean> => {
  try {
    await file.truncate(size)
    await file.datasync()
    return true
  } catch {
    return false
  }
}

/** After these the file is as it was; after any other failure nobody knows what the disk has kept. */
const isLackOfRoom = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].some((code) => isErrno(error, code))

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return []
    throw error
  }
}
