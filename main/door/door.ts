import type { Edited } from '#domain/document/fields.ts'
import { type Envelope } from '#domain/document/log.ts'
import { dayOf } from '#domain/time/day.ts'
import {
  type Stamp,
  clockAfter,
  largestDriftMs,
  readStamp,
  stampAfter,
  stampMs,
  stampOf,
  tick,
  witness,
} from '#domain/time/stamp.ts'
import { correctionOf } from '#domain/time/trueTime.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { readVisitId, visitId } from '#domain/visit/label.ts'
import { type Issuer, nextNumber, nextNumbers, readNumber } from '#domain/visit/numbers.ts'
import type { Reservation } from '#domain/visit/reservation.ts'
import type { AppointmentPayload } from '#domain/appointment/entry.ts'
import type { ContactPayload } from '#domain/contact/entry.ts'
import type { DeskPayload } from '#domain/desk/desk.ts'
import type { ClockSetBack, Input, KeptEdit, StartProblem, Written } from '#preload/contract.ts'
import { type Journal, type JournalOptions, openJournal } from '../journal/journal.ts'
import { byDocument, raise, rowOf, withClock } from '../journal/kept.ts'
import type { Mark } from '../journal/line.ts'

/**
 * The one door through which entries come into being. It alone gives ids, stamps, ticket numbers and signatures,
 * and answers when the entry is in the journal, on disk. All windows of a station share it.
 */
export type Door = {
  issueNumber: (ticket: Input<'issueNumber'>) => Promise<Written>
  /** Takes numbers from the station's blocks for paper. On disk when it answers, so that nothing is printed before. */
  reserveNumbers: (request: Input<'reserveNumbers'>) => Promise<Reservation>
  /** What was taken for paper of the present day, in the order in which it was. */
  reservations: () => Reservation[]
  append: (request: {
    document: string
    by: string
    seen?: Stamp | undefined
    entries: readonly LogPayload[]
  }) => Promise<Written>
  giveStamp: (seen?: Stamp) => Promise<Stamp>
  /** Keeps an edit of a document that is no log. */
  keepEdit: (document: Edited) => Promise<KeptEdit>
  unconfirmed: () => Written[]
  unconfirmedEdits: () => KeptEdit[]
  /** The server holds these entries, or edits. */
  confirm: (ids: readonly string[]) => Promise<void>
  /** Visits that somebody has seen; numbers among them that are this station's own are not given again. */
  seen: (visits: readonly string[]) => Promise<void>
  /** How many entries and edits no server has confirmed. */
  unsent: () => number
  onUnsent: (listener: (changes: number) => void) => void
  problems: readonly StartProblem[]
  setBack: ClockSetBack | undefined
  close: () => Promise<void>
}

/** What an entry of a log says, beside its envelope. */
export type LogPayload = VisitPayload | DeskPayload | ContactPayload | AppointmentPayload

export type DoorOptions = JournalOptions & {
  station: string
  site: string
  issuer: Issuer
  newId: () => string
  /** The server's clock minus this station's, in ms, once they were compared. */
  skewMs?: () => number | undefined
  /** Vouches for an entry of this document in the station's name. */
  sign: (document: string, entry: Envelope) => Envelope
}

export const openDoor = async (options: DoorOptions): Promise<Door> => doorBefore(await openJournal(options), options)

/** The door before a journal that is open already. */
export const doorBefore = (
  journal: Pick<Journal, 'kept' | 'write' | 'problems' | 'close'>,
  { station, site, issuer, now, newId, skewMs, sign }: Omit<DoorOptions, Exclude<keyof JournalOptions, 'now'>>,
): Door => {
  const { kept } = journal
  const listeners = new Set<(changes: number) => void>()
  const setBack = setBackSince(kept.stamp, now())
  let clock = clockAfter(station, kept.stamp, now())
  /** What was given; ahead of the journal by the numbers that are on their way to it, or never arrived. */
  const given = new Map(kept.marks)
  /** Confirmed by the server, and not known to the journal: the disk took nothing when we heard. */
  const confirmed = new Set<string>()

  const make = (
    payload: LogPayload,
    { document, by, seen }: { document: string; by: string; seen?: Stamp | undefined },
  ): Envelope => {
    if (seen !== undefined) clock = witness(clock, seen, now())
    clock = tick(clock, now())
    const at = stampAfter(clock, seen)
    const { skew: _theirs, ...entry }: Envelope = { ...payload, id: newId(), at, by, station }
    const skew = correctionOf(present() - stampMs(at))
    return sign(document, skew === 0 ? entry : { ...entry, skew })
  }
  /**
   * The time as well as this station knows it: the server's, or else its own clock's, which `seen` may have left behind
   * the stamp but which never goes back.
   */
  const present = (): number => {
    const known = skewMs?.()
    return known === undefined ? clock.ms : now() + known
  }
  const unconfirmed = () => [...kept.open.values()].filter(({ entry }) => !confirmed.has(entry.id))
  const unconfirmedEdits = (): KeptEdit[] =>
    [...kept.edits].flatMap(([id, document]) => (confirmed.has(id) ? [] : [{ id, document }]))
  const unsent = (): number => unconfirmed().length + unconfirmedEdits().length
  const tellUnsent = () => {
    for (const listener of listeners) listener(unsent())
  }
  const write = async (written: Written): Promise<Written> => {
    await journal.write(withClock(written, stampOf(clock)))
    tellUnsent()
    return written
  }

  return {
    issueNumber: async ({ by, queue, products, language, priority, appointment }) => {
      const day = dayOf(now())
      const row = rowOf({ day, queue }, issuer)
      const number = nextNumber(issuer, given.get(row)?.number)
      // The mark moves before the write: a number whose write failed is skipped, never given twice.
      given.set(row, { day, queue, number })
      const document = visitId({ site, day, queue, number })
      const known = appointment === undefined ? {} : { appointment }
      const entry = make(
        { type: 'registered', queue, number, products, language, priority, ...known },
        { document, by },
      )
      return write({ document, entries: [entry] })
    },
    reserveNumbers: async ({ queue, count, by }) => {
      const at = now()
      const day = dayOf(at)
      const row = rowOf({ day, queue }, issuer)
      const numbers = nextNumbers(issuer, given.get(row)?.number, count)
      for (const number of numbers) raise(given, { day, queue, number })
      const reserved = { id: newId(), day, queue, numbers, by, at }
      await journal.write({ reserved })
      return reserved
    },
    reservations: () => [...kept.reserved.values()].filter(({ day }) => day === dayOf(now())),
    append: ({ document, by, seen, entries }) =>
      write({ document, entries: entries.map((payload) => make(payload, { document, by, seen })) }),
    giveStamp: async (seen) => {
      if (seen !== undefined) clock = witness(clock, seen, now())
      clock = tick(clock, now())
      const stamp = stampAfter(clock, seen)
      await journal.write({ stamp: stampOf(clock) })
      return stamp
    },
    keepEdit: async (document) => {
      const edit = { id: newId(), document }
      await journal.write({ edit })
      tellUnsent()
      return edit
    },
    unconfirmed: () => byDocument(unconfirmed()),
    unconfirmedEdits,
    confirm: async (ids) => {
      for (const id of ids) if (kept.open.has(id) || kept.edits.has(id)) confirmed.add(id)
      if (confirmed.size === 0) return
      const told = [...confirmed]
      // Where the disk takes nothing, nobody was promised anything: the journal hears of it with the next confirmation.
      await journal.write({ confirmed: told }).then(
        () => told.forEach((id) => confirmed.delete(id)),
        () => undefined,
      )
      tellUnsent()
    },
    seen: async (visits) => {
      const marks = [...highestOf(visits.flatMap((id) => markOf(id, site, issuer)))]
        .filter(([row, { number }]) => number > (given.get(row)?.number ?? 0))
        .map(([, mark]) => mark)
      if (marks.length === 0) return
      for (const mark of marks) raise(given, mark)
      await journal.write({ marks })
    },
    unsent,
    onUnsent: (listener) => {
      listeners.add(listener)
    },
    problems: journal.problems,
    setBack,
    close: journal.close,
  }
}

/** How far the wall clock stands behind the last stamp that was given, where that is more than clocks drift. */
const setBackSince = (stamp: Stamp | undefined, now: number): ClockSetBack | undefined => {
  const lastAt = stamp === undefined ? undefined : readStamp(stamp)?.ms
  return lastAt === undefined || lastAt - now <= largestDriftMs ? undefined : { lastAt, ms: lastAt - now }
}

/** The number of a visit, if it is this site's and one of the station's own. */
const markOf = (id: string, site: string, issuer: Issuer): Mark[] => {
  const ticket = readVisitId(id)
  const owner = ticket === undefined ? undefined : readNumber(ticket.number)
  if (ticket?.site !== site) return []
  if (owner?.ordinal !== issuer.ordinal || owner.installation !== issuer.installation) return []
  return [{ day: ticket.day, queue: ticket.queue, number: ticket.number }]
}

const highestOf = (marks: readonly Mark[]): Map<string, Mark> => {
  const highest = new Map<string, Mark>()
  for (const mark of marks) raise(highest, mark)
  return highest
}
