import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import type { AppointmentPayload } from '#domain/appointment/entry.ts'
import { type Contact, contactOf } from '#domain/contact/contact.ts'
import type { ContactPayload } from '#domain/contact/entry.ts'
import type { Desk, DeskPayload } from '#domain/desk/desk.ts'
import { deskOf } from '#domain/desk/desk.ts'
import { type Envelope, latestStamp, unionLogs } from '#domain/document/log.ts'
import { compareText } from '#domain/document/order.ts'
import type { Pseudonym } from '#domain/eid/pseudonym.ts'
import { type ContactField, personId } from '#domain/person/person.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import { Temporal } from 'temporal-polyfill'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Written } from '#preload/contract.ts'
import type { Failure, Reply } from '#preload/failure.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { saveLog } from '#sync/replica/changeLog.ts'
import type { Replica } from '#sync/replica/open.ts'
import { afterPaint } from './afterPaint.ts'
import type { DayLogs } from './dayLogs.ts'
import type { Done } from './model.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import type { UntilStored } from './untilStored.ts'

/** Names and notes are wiped so many days after the visit. */
const personDays = 30

/** Main would not, or could not, keep an entry; nothing was written anywhere. */
export class NotKept extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The value of a reply; throws `NotKept` for an error. */
export const kept = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new NotKept(reply.error)
  return reply.value
}

/** What became of some work. What main did not keep is said, and what nobody foresaw stands in the station's log as `event`. */
export const attempted = async <T>(
  bridge: { call: Pick<Bridge['call'], 'report'> },
  event: string,
  work: () => Promise<Done<T>>,
): Promise<Done<T>> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotKept) return { ok: false, error: error.failure }
    const name = error instanceof Error ? error.name : typeof error
    void bridge.call.report({ level: 'error', event, facts: { name } })
    return { ok: false, error: { code: 'internal', facts: {} } }
  }
}

export type PersonChange = {
  name?: string | undefined
  pseudonym?: Pseudonym | undefined
  note?: { entry: Envelope; text: string }
} & Partial<Record<ContactField, string | undefined>>

export type Recording = {
  visit: (visit: Pick<Visit, 'id'>, entries: VisitPayload[], note?: string) => Promise<Visit>
  desk: (id: string, entries: DeskPayload[]) => Promise<Desk>
  contact: (id: string, entries: ContactPayload[]) => Promise<Contact>
  appointment: (id: string, entries: AppointmentPayload[]) => Promise<Appointment>
  /** Only asks main; the caller keeps the entries when they turn out to stand. */
  makeOnly: (id: string, log: readonly Envelope[], entries: VisitPayload[]) => Promise<Envelope[]>
  /** Only shows what main has on disk; whoever calls this keeps it later. */
  show: (written: Written) => Promise<Visit>
  /** Shows what main has on disk, sends it ahead to the server, and has the replica hold it. */
  keep: (written: Written) => Promise<Visit>
  /** The same for what the server has already taken. */
  keepTold: (written: Written) => Promise<Visit>
  /** Of a visit or an appointment. */
  person: (of: { id: string; day: string }, change: PersonChange) => Promise<void>
}

export type RecordingParts = {
  replica: Replica
  bridge: Bridge
  logs: DayLogs
  untilStored: UntilStored
  /** Hands a log to the server before the replication comes to it; does nothing where it cannot. Never rejects. */
  sendAhead: (id: string, log: readonly Envelope[]) => void
  /** Who acts. */
  by: () => string
}

/**
 * How every action becomes entries: main makes them and has them on disk, which is when the screen shows them; the replica
 * and the server follow by themselves, the replica once the screen is drawn; what it missed is given to it at the next start.
 */
export const recordWith = ({ replica, bridge, logs, untilStored, sendAhead, by }: RecordingParts): Recording => {
  const makeOnly: Recording['makeOnly'] = async (document, log, entries) => {
    const seen = latestStamp(log)
    const request = { document, by: by(), entries, ...(seen === undefined ? {} : { seen }) }
    return kept(await bridge.call.appendToVisit(request)).entries
  }
  const asked = async (document: string): Promise<{ document: string; by: string; seen?: Stamp }> => {
    const seen = latestStamp(await logs.logOf(document))
    return { document, by: by(), ...(seen === undefined ? {} : { seen }) }
  }
  const show = async ({ document: id, entries }: Written): Promise<Envelope[]> => {
    const log = unionLogs(await logs.logOf(id), entries)
    logs.show([{ id, log }])
    return log
  }
  const keepLog = async (written: Written, isTold: boolean): Promise<Envelope[]> => {
    const log = await show(written)
    if (!isTold) sendAhead(written.document, log)
    const isOfToday = logs.isOfToday(written.document)
    const storing = untilStored(async () => {
      if (isOfToday) await afterPaint()
      await saveLog(replica, { document: written.document, entries: log })
    })
    // Another day's log is read from the replica alone, so it must hold the entry before anything else happens, or is drawn.
    if (!isOfToday) await storing
    return log
  }
  const visitAfter = async (written: Written, isTold: boolean): Promise<Visit> =>
    visitOf({ id: written.document, log: await keepLog(written, isTold) })

  const person: Recording['person'] = async ({ id: of, day }, { note, ...said }) => {
    const id = personId(of)
    const known = (await replica.persons.findOne(id).exec())?.stamps ?? {}
    const seen = Object.values(known).sort(compareText).at(-1)
    const { at } = kept(await bridge.call.giveStamp(seen === undefined ? {} : { seen }))
    const named = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    const edit: EditedDocument = {
      id,
      type: 'person',
      data: {
        visit: of,
        expires: expiryOf(day),
        notes: note === undefined ? {} : { [note.entry.id]: { text: note.text, by: note.entry.by, at } },
        ...named,
      },
      stamps: Object.fromEntries(Object.keys(named).map((field) => [field, at])),
      history: [],
    }
    kept(await bridge.call.keepEdit({ document: edit }))
    // On disk with main, as every entry is; nobody waits for the replica.
    void untilStored(() => saveEdit(replica, edit))
  }
  return {
    makeOnly,
    show: async (written) => visitOf({ id: written.document, log: await show(written) }),
    keep: (written) => visitAfter(written, false),
    keepTold: (written) => visitAfter(written, true),
    person,
    visit: async ({ id }, entries, note) => {
      const payloads: VisitPayload[] = note === undefined ? entries : [{ type: 'noted' }, ...entries]
      const made = await makeOnly(id, await logs.logOf(id), payloads)
      const visit = await visitAfter({ document: id, entries: made }, false)
      const noted = made.find(({ type }) => type === 'noted')
      if (note !== undefined && noted !== undefined) await person(visit, { note: { entry: noted, text: note } })
      return visit
    },
    desk: async (id, entries) => {
      const request = { ...(await asked(id)), entries }
      return deskOf({ id, log: await keepLog(kept(await bridge.call.appendToDesk(request)), false) })
    },
    contact: async (id, entries) => {
      const request = { ...(await asked(id)), entries }
      return contactOf({ id, log: await keepLog(kept(await bridge.call.appendToContact(request)), false) })
    },
    appointment: async (id, entries) => {
      const request = { ...(await asked(id)), entries }
      return appointmentOf({ id, log: await keepLog(kept(await bridge.call.appendToAppointment(request)), false) })
    },
  }
}

const expiryOf = (day: string): string => Temporal.PlainDate.from(day).add({ days: personDays }).toString()
