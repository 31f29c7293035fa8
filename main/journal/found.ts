import type { KeyObject } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StartProblem } from '#preload/contract.ts'
import type { Seal } from '../station/secrets.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { type Blocks, openBlocks } from './blocks.ts'
import { type Kept, nothingKept, passLostNumbers, take } from './kept.ts'
import { type JournalKey, openJournalKey } from './key.ts'
import { type Line, parseLine } from './line.ts'
import { readBlocks } from './readBlocks.ts'
import { type Reading, readSegment } from './readSegment.ts'
import { listSegments, segmentName } from './segments.ts'

/** The folder, within a station's own, that holds the segments. */
export const journalFolder = 'journal'

/** What a start finds of a journal. Nothing on the disk has been changed yet. */
export type Found = {
  kept: Kept
  key: JournalKey
  blocks: Blocks
  problems: StartProblem[]
  /** Removes what was never finished and puts what is damaged aside, step by step; each step may be taken again. */
  setAside: (() => Promise<void>)[]
  /** The segments of which `kept` has everything that can be had, but for the one to go on in. */
  read: number[]
  /** What is there has to be written anew before anything may be added. */
  mend: boolean
  /** Where to go on: behind the only segment, when it is whole. */
  end: { number: number; size: number; sequence: number } | undefined
  /** No file of a segment has ever had a higher number. */
  highest: number
}

export const findJournal = async (request: { folder: string; seal: Seal; now: number }): Promise<Found> => {
  const { folder, seal, now } = request
  const place = join(folder, journalFolder)
  const key = await openJournalKey(folder, seal)
  const blocks = await openBlocks(folder)
  const { numbers, unfinished, highest } = await listSegments(place)
  const segments = await Promise.all(numbers.map((number) => read(place, number, key.key)))
  const locked = segments.filter(isLocked)
  const readable = segments.filter((segment) => !isLocked(segment))
  const damaged = readable.filter((segment) => !isWhole(segment))

  const kept = nothingKept()
  for (const { reading } of readable) for (const { content } of reading.records) take(kept, content)
  const incomplete = key.unreadable || locked.length > 0 || damaged.some(hasLost)
  passLostNumbers(kept.marks, blocks.begun, incomplete)

  const mend = incomplete || damaged.length > 0 || readable.length > 1
  const ending = `damaged-${String(now)}`
  const under = (number: number, kind: string): string => `${journalFolder}/${segmentName(number, kind)}`
  return {
    kept,
    key,
    blocks,
    highest,
    mend,
    read: mend ? readable.map(({ number }) => number) : [],
    end: mend ? undefined : endOf(readable[0]),
    problems: [
      ...(key.unreadable ? [{ code: 'journalLocked' as const, file: `journal.key.${ending}` }] : []),
      ...locked.map(({ number }) => ({ code: 'journalLocked' as const, file: under(number, 'locked') })),
      ...damaged.map((segment) => ({
        code: hasLost(segment) ? ('journalDamaged' as const) : ('journalTorn' as const),
        file: under(segment.number, 'damaged'),
      })),
      ...(blocks.damaged ? [{ code: 'journalDamaged' as const, file: `numbers.json.${ending}` }] : []),
    ],
    setAside: [
      ...unfinished.map((name) => () => rm(join(place, name), { force: true })),
      ...(key.unreadable ? [() => key.setAside(`journal.key.${ending}`)] : []),
      ...locked.map(
        ({ number }) =>
          () =>
            rename(join(place, segmentName(number)), join(folder, under(number, 'locked'))),
      ),
      ...damaged.map((segment) => () => atomicWrite(join(folder, under(segment.number, 'damaged')), damageOf(segment))),
      ...(blocks.damaged ? [() => blocks.setAside(`numbers.json.${ending}`)] : []),
    ],
  }
}

type ReadSegment = { number: number; bytes: Buffer; reading: Reading<Line> }

const read = async (place: string, number: number, key: KeyObject): Promise<ReadSegment> => {
  const bytes = await readBlocks(join(place, segmentName(number)))
  return { number, bytes, reading: readSegment({ bytes, key, segment: number, read: parseLine }) }
}

/** Whole by its checksums, and not one record opens: it was sealed with another key. */
const isLocked = ({ reading }: ReadSegment): boolean => reading.records.length === 0 && reading.locked > 0

/** Some of what somebody was told to be on disk is not. */
const hasLost = ({ reading }: ReadSegment): boolean => reading.bad.length > 0 || reading.missing > 0

const isWhole = (segment: ReadSegment): boolean => !hasLost(segment) && segment.reading.torn === undefined

const endOf = (segment: ReadSegment | undefined): Found['end'] =>
  segment === undefined
    ? undefined
    : {
        number: segment.number,
        size: segment.bytes.length,
        sequence: segment.reading.records.at(-1)?.sequence ?? 0,
      }

/** What is kept of a damaged segment: each unreadable stretch behind a line of JSON that says where it stood. */
const damageOf = ({ number, bytes, reading }: ReadSegment): Buffer => {
  const { bad, torn, missing } = reading
  const ranges = torn === undefined ? bad : [...bad, torn]
  return Buffer.concat([
    Buffer.from(`${JSON.stringify({ segment: number, size: bytes.length, missingRecords: missing })}\n`),
    ...ranges.flatMap(({ from, to }) => [
      Buffer.from(`${JSON.stringify({ from, to })}\n`),
      bytes.subarray(from, to),
      Buffer.from('\n'),
    ]),
  ])
}
