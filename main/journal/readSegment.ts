import type { KeyObject } from 'node:crypto'
import { isCutShort, nextMarker, openRecord, recordAt } from './record.ts'

/** A stretch of bytes of a segment: from the first to before the last. */
export type Range = { from: number; to: number }

export type Reading<T> = {
  /** What could be read, in the order in which it was written, with the place of its bytes. */
  records: { sequence: number; content: T; at: Range }[]
  /** Stretches that hold no record that proves itself. */
  bad: Range[]
  /** A last write that a crash cut short: nobody was told that it is on disk. */
  torn: Range | undefined
  /** How many records must have been there by the sequence, and are not; those at the end cannot be known. */
  missing: number
  /** How many records are whole by their checksum and yet do not open. */
  locked: number
}

/**
 * Reads a segment, whatever has happened to its bytes. After damage it goes on at the next marker whose record proves
 * itself. `read` turns a text into what it says; a text that says nothing we know counts as damage.
 */
export const readSegment = <T>(options: {
  bytes: Buffer
  key: KeyObject
  segment: number
  read: (text: string) => T | undefined
}): Reading<T> => {
  const { bytes, key, segment, read } = options
  const found = new Map<number, Reading<T>['records'][number]>()
  const bad: Range[] = []
  let locked = 0

  const takeAt = (offset: number): number | undefined => {
    const record = recordAt(bytes, offset)
    if (record === undefined || found.has(record.sequence)) return undefined
    const text = openRecord(key, bytes, segment, record)
    if (text === undefined) locked++
    const content = text === undefined ? undefined : read(text)
    if (content === undefined) return undefined
    found.set(record.sequence, { sequence: record.sequence, content, at: { from: offset, to: record.to } })
    return record.to
  }
  for (let offset = 0; offset < bytes.length;) {
    const from = offset
    let next = takeAt(offset)
    while (next === undefined && offset < bytes.length) {
      offset = nextMarker(bytes, offset + 1)
      next = takeAt(offset)
    }
    if (offset > from) bad.push({ from, to: offset })
    offset = next ?? bytes.length
  }

  const last = bad.at(-1)
  const isTorn = last?.to === bytes.length && isCutShort(bytes.subarray(last.from))
  const records = [...found.values()].sort((a, b) => a.sequence - b.sequence)
  return {
    records,
    bad: isTorn ? bad.slice(0, -1) : bad,
    torn: isTorn ? last : undefined,
    missing: (records.at(-1)?.sequence ?? 0) - records.length,
    locked,
  }
}
