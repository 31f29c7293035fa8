import { type Envelope } from '#domain/document/log.ts'
import { dayOf } from '#domain/time/day.ts'
import { type Clock, type Stamp, newClock, readStamp, stampOf, tick, witness } from '#domain/time/stamp.ts'
import { type VisitPayload } from '#domain/visit/entry.ts'
import { readVisitId, visitId } from '#domain/visit/label.ts'
import { type Issuer, nextNumber, readNumber } from '#domain/visit/numbers.ts'
import type { DeskPayload } from '#domain/desk/desk.ts'
import type { Input, StartProblem, Written } from '#preload/contract.ts'
import { diskFailure } from '../storage/diskFailure.ts'
import { type EntryFile, type Line, openEntryFile, readEntryFiles } from './entryFile.ts'

/**
 * The one door through which entries come into being. It alone gives ids, stamps and ticket numbers, and answers when
 * the entry is on disk. All windows of a station share it.
 */
export type Door = {
  issueNumber: (ticket: Input<'issueNumber'>) => Promise<Written>
  append: (request: {
    document: string
    by: string
    seen?: Stamp | undefined
    entries: readonly (VisitPayload | DeskPayload)[]
  }) => Promise<Written>
  giveStamp: (seen?: Stamp) => Promise<Stamp>
  unconfirmed: () => Written[]
  confirm: (ids: readonly string[]) => Promise<void>
  unsent: () => number
  onUnsent: (listener: (entries: number) => void) => void
  problems: readonly StartProblem[]
  close: () => Promise<void>
}

export type DoorOptions = {
  folder: string
  station: string
  site: string
  issuer: Issuer
  /** Wall time in ms since 1970. */
  now: () => number
  newId: () => string
}

export const openDoor = async (options: DoorOptions): Promise<Door> => {
  const { folder, station, site, issuer, now, newId } = options
  const { lines, damaged } = await readEntryFiles(folder)
  const kept = lines.flatMap((line) => ('entries' in line ? [line] : []))
  let clock = lines.flatMap(stampsIn).reduce(ahead, newClock(station))
  const marks = numberMarks(kept, issuer)
  const open = unconfirmedOf(lines)
  const listeners = new Set<(entries: number) => void>()
  const keep = lineWriter(folder, () => dayOf(now()))

  const make = (payload: VisitPayload | DeskPayload, by: string, seen?: Stamp): Envelope => {
    if (seen !== undefined) clock = witness(clock, seen, now())
    clock = tick(clock, now())
    return { ...payload, id: newId(), at: stampOf(clock), by, station }
  }
  const tellUnsent = () => {
    for (const listener of listeners) listener(open.size)
  }
  const write = async (written: Written): Promise<Written> => {
    await keep.write(written)
    for (const entry of written.entries) open.set(entry.id, { document: written.document, entry })
    tellUnsent()
    return written
  }

  return {
    issueNumber: async ({ by, queue, products, language, priority }) => {
      const day = dayOf(now())
      const number = nextNumber(issuer, marks.get(`${day}${queue}`))
      // The mark moves before the write: a number whose write failed is skipped, never given twice.
      marks.set(`${day}${queue}`, number)
      const entry = make({ type: 'registered', queue, number, products, language, priority }, by)
      return write({ document: visitId({ site, day, queue, number }), entries: [entry] })
    },
    append: ({ document, by, seen, entries }) =>
      write({ document, entries: entries.map((payload) => make(payload, by, seen)) }),
    giveStamp: async (seen) => {
      if (seen !== undefined) clock = witness(clock, seen, now())
      clock = tick(clock, now())
      const stamp = stampOf(clock)
      await keep.write({ stamp })
      return stamp
    },
    unconfirmed: () => byDocument([...open.values()]),
    confirm: async (ids) => {
      const confirmed = ids.filter((id) => open.has(id))
      if (confirmed.length === 0) return
      await keep.write({ confirmed })
      for (const id of confirmed) open.delete(id)
      tellUnsent()
    },
    unsent: () => open.size,
    onUnsent: (listener) => {
      listeners.add(listener)
    },
    problems: damaged.map((file) => ({ code: 'entriesDamaged', file })),
    close: keep.close,
  }
}

type OpenEntry = { document: string; entry: Envelope }

const stampsIn = (line: Line): Stamp[] =>
  'entries' in line ? line.entries.map(({ at }) => at) : 'stamp' in line ? [line.stamp] : []

const ahead = (clock: Clock, stamp: Stamp): Clock => {
  const read = readStamp(stamp)
  return read?.station === clock.station && stamp > stampOf(clock) ? read : clock
}

/** The last number this installation gave, per day and queue. */
const numberMarks = (kept: readonly Written[], issuer: Issuer): Map<string, number> => {
  const marks = new Map<string, number>()
  for (const { document, entries } of kept) {
    const ticket = readVisitId(document)
    if (ticket === undefined || !entries.some(({ type }) => type === 'registered')) continue
    const owner = readNumber(ticket.number)
    if (owner?.ordinal !== issuer.ordinal || owner.installation !== issuer.installation) continue
    const key = `${ticket.day}${ticket.queue}`
    marks.set(key, Math.max(marks.get(key) ?? 0, ticket.number))
  }
  return marks
}

const unconfirmedOf = (lines: readonly Line[]): Map<string, OpenEntry> => {
  const open = new Map<string, OpenEntry>()
  for (const line of lines) {
    if ('confirmed' in line) for (const id of line.confirmed) open.delete(id)
    if ('entries' in line) for (const entry of line.entries) open.set(entry.id, { document: line.document, entry })
  }
  return open
}

const byDocument = (entries: readonly OpenEntry[]): Written[] =>
  [...Map.groupBy(entries, ({ document }) => document)].map(([document, group]) => ({
    document,
    entries: group.map(({ entry }) => entry),
  }))

/** Writes lines one batch at a time: what arrives while the disk is busy goes along with the next flush. */
const lineWriter = (folder: string, today: () => string) => {
  let waiting: { line: Line; done: () => void; failed: (error: unknown) => void }[] = []
  let running: Promise<void> | undefined
  let current: { day: string; file: EntryFile } | undefined

  const fileOfToday = async (): Promise<EntryFile> => {
    const day = today()
    if (current?.day !== day) {
      await current?.file.close()
      current = { day, file: await openEntryFile(folder, day) }
    }
    return current.file
  }
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const file = await fileOfToday()
        await file.append(batch.map(({ line }) => line))
        for (const { done } of batch) done()
      } catch (error) {
        for (const { failed } of batch) failed(diskFailure(error))
      }
    }
    running = undefined
  }
  return {
    write: (line: Line): Promise<void> =>
      new Promise((done, failed) => {
        waiting.push({ line, done, failed })
        running ??= run()
      }),
    close: async (): Promise<void> => {
      await running
      await current?.file.close()
      current = undefined
    },
  }
}
