import type { Envelope } from '#domain/document/log.ts'
import { addDays } from '#domain/time/day.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import { readVisitId } from '#domain/visit/label.ts'
import type { Reservation } from '#domain/visit/reservation.ts'
import { type Issuer, lastOfBlock, readNumber } from '#domain/visit/numbers.ts'
import type { Edited } from '#domain/document/fields.ts'
import type { Written } from '#preload/contract.ts'
import type { Line, Mark } from './line.ts'

export type OpenEntry = { document: string; entry: Envelope }

/** What the lines of a journal come to: all that is still needed of them. */
export type Kept = {
  /** Entries that the server has not confirmed, by id, in the order in which they were made. */
  open: Map<string, OpenEntry>
  /** Edits of other documents that the server has not confirmed, by their ids, in the order in which they were made. */
  edits: Map<string, Edited>
  /** The highest number given, by row. */
  marks: Map<string, Mark>
  /** Numbers that were taken for paper, in the order in which they were, so that the same strips can be printed again. */
  reserved: Map<string, Reservation>
  /** The latest stamp given. */
  stamp: Stamp | undefined
}

/** Numbers of days longer ago are not given again: no clock is that wrong. */
const markDays = 35

export const nothingKept = (): Kept => ({
  open: new Map(),
  edits: new Map(),
  marks: new Map(),
  reserved: new Map(),
  stamp: undefined,
})

/** Names the row of blocks of one station, queue and day. */
export const rowOf = ({ day, queue }: Pick<Mark, 'day' | 'queue'>, { ordinal, installation }: Issuer): string =>
  `${day} ${queue} ${ordinal} ${installation}`

/** What the line adds to, or takes from, all that came before it. */
export const take = (kept: Kept, line: Line): void => {
  if ('confirmed' in line) for (const id of line.confirmed) forget(kept, id)
  else if ('edit' in line) kept.edits.set(line.edit.id, line.edit.document)
  else if ('stamp' in line) passStamp(kept, line.stamp)
  else if ('marks' in line) for (const mark of line.marks) raise(kept.marks, mark)
  else if ('reserved' in line) {
    for (const mark of marksOf(line)) raise(kept.marks, mark)
    kept.reserved.set(line.reserved.id, line.reserved)
  } else {
    for (const mark of marksOf(line)) raise(kept.marks, mark)
    for (const entry of line.entries) {
      passStamp(kept, line.clock ?? entry.at)
      kept.open.set(entry.id, { document: line.document, entry })
    }
  }
}

const forget = ({ open, edits }: Kept, id: string): void => {
  open.delete(id)
  edits.delete(id)
}

/** The numbers that a line gives away. */
export const marksOf = (line: Line): Mark[] => {
  if ('reserved' in line) {
    const { day, queue, numbers } = line.reserved
    return numbers.map((number) => ({ day, queue, number }))
  }
  if (!('entries' in line) || !line.entries.some(({ type }) => type === 'registered')) return []
  const ticket = readVisitId(line.document)
  return ticket === undefined ? [] : [{ day: ticket.day, queue: ticket.queue, number: ticket.number }]
}

/** Numbers only go up; those of a row belong together, whatever order they are heard in. */
export const raise = (marks: Map<string, Mark>, mark: Mark): void => {
  const owner = readNumber(mark.number)
  if (owner === undefined) return
  const row = rowOf(mark, owner)
  if ((marks.get(row)?.number ?? 0) < mark.number) marks.set(row, mark)
}

/**
 * Goes on in blocks of which nothing was ever given, where numbers may have been lost: in every row when some of what was
 * written is missing, otherwise in the rows of which the journal does not know the block that was `begun` last.
 */
export const passLostNumbers = (marks: Map<string, Mark>, begun: readonly Mark[], incomplete: boolean): void => {
  const known = new Map(marks)
  for (const mark of begun) raise(marks, mark)
  for (const [row, mark] of marks) {
    if (incomplete || known.get(row) !== mark) marks.set(row, { ...mark, number: lastOfBlock(mark.number) })
  }
}

/** The same again in as few lines as will do; what is of days long ago stays behind. */
export const linesOf = ({ open, edits, marks, reserved, stamp }: Kept, today: string): Line[] => {
  const recent = recentOf([...marks.values()], today)
  return [
    ...(stamp === undefined ? [] : [{ stamp }]),
    ...(recent.length === 0 ? [] : [{ marks: recent }]),
    ...recentOf([...reserved.values()], today).map((one) => ({ reserved: one })),
    ...byDocument([...open.values()]).map((written) => withClock(written, stamp)),
    ...[...edits].map(([id, document]) => ({ edit: { id, document } })),
  ]
}

export const recentOf = <T extends Pick<Mark, 'day'>>(ofDays: readonly T[], today: string): T[] => {
  const oldest = addDays(today, -markDays)
  return ofDays.filter(({ day }) => day >= oldest)
}

export const byDocument = (entries: readonly OpenEntry[]): Written[] =>
  [...Map.groupBy(entries, ({ document }) => document)].map(([document, group]) => ({
    document,
    entries: group.map(({ entry }) => entry),
  }))

/** Entries with what the station's clock had come to, where they are stamped ahead of it. */
export const withClock = (written: Written, clock: Stamp | undefined): Line =>
  clock !== undefined && written.entries.some(({ at }) => at > clock) ? { ...written, clock } : written

const passStamp = (kept: Kept, stamp: Stamp): void => {
  if (kept.stamp === undefined || kept.stamp < stamp) kept.stamp = stamp
}
