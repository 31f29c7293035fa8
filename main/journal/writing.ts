import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Facts, errorFacts } from '../log/log.ts'
import type { JournalKey } from './key.ts'
import { type OpenSegment, type Segment, continueSegment, createSegment, segmentName } from './segments.ts'

/** The segment that is being written, and those that it replaces. */
export type Writing = {
  /** Resolves when the texts are on disk. */
  append: (texts: readonly string[]) => Promise<void>
  /** Writes what is still needed into a segment of its own, and then removes those from before. */
  rewrite: () => Promise<void>
  /** Rewrites when little of what is there is still needed, or when the file has gone. Never rejects. */
  tidy: () => Promise<void>
  close: () => Promise<void>
}

export type WritingOptions = {
  folder: string
  key: Pick<JournalKey, 'key' | 'keep'>
  /** No segment has had a higher number. */
  highest: number
  /** Segments whose content is all in `needed`. */
  replaced: readonly number[]
  /** All that is still needed. */
  needed: () => string[]
  onTrouble: (event: string, facts: Facts) => void
}

/** So much is written between two looks at how much of it is still needed. */
const smallBytes = 262_144
const lookEveryMs = 500

/** Goes on at `end`, or in a new segment with the first text. */
export const startWriting = async (
  options: WritingOptions,
  end: { number: number; size: number; sequence: number } | undefined,
): Promise<Writing> => {
  const { folder, key, needed, onTrouble } = options
  const segment = (number: number): Segment => ({ folder, number, key: key.key })
  const replaced = new Set(options.replaced)
  let highest = options.highest
  let current = end === undefined ? undefined : await continueSegment(segment(end.number), end)
  let worthALook = 0
  let looked = performance.now()

  const rewrite = async (): Promise<void> => {
    await key.keep()
    const before = current
    const next = await createSegment(segment(highest + 1), needed())
    if (before !== undefined) replaced.add(before.number)
    highest = next.number
    current = next
    worthALook = 2 * next.size() + smallBytes
    await before?.close().catch((error: unknown) => onTrouble('journalClose', errorFacts(error)))
    for (const number of replaced) {
      try {
        await rm(join(folder, segmentName(number)), { force: true })
        replaced.delete(number)
      } catch (error) {
        // All that it says is in the new segment too; the next rewriting tries again.
        onTrouble('journalRemove', errorFacts(error))
      }
    }
  }
  const isWasteful = (): boolean => {
    const size = current?.size() ?? 0
    if (size < worthALook) return false
    worthALook = 2 * size + smallBytes
    return 2 * sizeOf(needed()) < size
  }
  /** Asked now and then: a file that somebody deleted takes everything, and keeps nothing. */
  const isGone = async (): Promise<boolean> => {
    if (current === undefined || performance.now() - looked < lookEveryMs) return false
    looked = performance.now()
    if (!(await current.isGone())) return false
    onTrouble('journalGone', { file: segmentName(current.number) })
    return true
  }
  const writable = async (): Promise<OpenSegment> => {
    if (current === undefined || current.lost()) await rewrite()
    if (current === undefined) throw new Error('After a rewriting there is a segment.')
    return current
  }

  return {
    rewrite,
    append: async (texts) => (await writable()).append(texts),
    tidy: async () => {
      try {
        if ((await isGone()) || isWasteful()) await rewrite()
      } catch (error) {
        onTrouble('journalRewrite', errorFacts(error))
      }
    },
    close: async () => {
      await current?.close()
      current = undefined
    },
  }
}

const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)
