import type { Desk, DeskPayload } from '#domain/desk/desk.ts'
import { deskOf } from '#domain/desk/desk.ts'
import { type Envelope, latestStamp, unionLogs } from '#domain/document/log.ts'
import { compareText } from '#domain/document/order.ts'
import { personId } from '#domain/person/person.ts'
import { Temporal } from 'temporal-polyfill'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Written } from '#preload/contract.ts'
import type { Failure, Reply } from '#preload/failure.ts'
import { type EditedDocument, logDocument, mergeEditedDocuments } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'

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

/** Writes what main has made into the replica, beside whatever is there by now. */
export const saveLog = async (replica: Replica, { document: id, entries }: Written): Promise<Envelope[]> => {
  for (;;) {
    const present = await replica.visits.findOne(id).exec()
    if (present === null) {
      const document = logDocument(id, unionLogs([], entries))
      const { error } = await replica.visits.bulkInsert([document])
      if (error.length === 0) return document.log
    } else {
      const after = await present.incrementalModify((content) => ({
        ...content,
        ...logDocument(id, unionLogs(content.log, entries)),
      }))
      return after.toMutableJSON().log
    }
  }
}

/** Joins an edit with whatever the replica has of the person by now; what it overwrites goes to the history. */
const saveEdit = async (replica: Replica, edit: EditedDocument): Promise<void> => {
  for (;;) {
    const present = await replica.persons.findOne(edit.id).exec()
    if (present !== null) {
      await present.incrementalModify((content) => ({ ...content, ...mergeEditedDocuments(content, edit) }))
      return
    }
    const { error } = await replica.persons.bulkInsert([edit])
    if (error.length === 0) return
  }
}

export type Recording = {
  visit: (visit: Pick<Visit, 'id'>, entries: VisitPayload[], note?: string) => Promise<Visit>
  desk: (id: string, entries: DeskPayload[]) => Promise<Desk>
  /** Only asks main; the caller writes the replica when the entries turn out to stand. */
  makeOnly: (id: string, log: readonly Envelope[], entries: VisitPayload[]) => Promise<Envelope[]>
  save: (written: Written) => Promise<Visit>
  person: (
    visit: Visit,
    change: { name?: string | undefined; note?: { entry: Envelope; text: string } },
  ) => Promise<void>
}

/** How every action becomes entries: main makes and keeps them, then the replica shows them. `by` says who acts. */
export const recordWith = (replica: Replica, bridge: Bridge, by: () => string): Recording => {
  const logOf = async (id: string): Promise<readonly Envelope[]> =>
    (await replica.visits.findOne(id).exec())?.toMutableJSON().log ?? []

  const makeOnly: Recording['makeOnly'] = async (document, log, entries) => {
    const seen = latestStamp(log)
    const request = { document, by: by(), entries, ...(seen === undefined ? {} : { seen }) }
    return kept(await bridge.call.appendToVisit(request)).entries
  }
  const save: Recording['save'] = async (written) =>
    visitOf({ id: written.document, log: await saveLog(replica, written) })

  const person: Recording['person'] = async (visit, { name, note }) => {
    const id = personId(visit.id)
    const known = (await replica.persons.findOne(id).exec())?.stamps ?? {}
    const seen = Object.values(known).sort(compareText).at(-1)
    const { at } = kept(await bridge.call.giveStamp(seen === undefined ? {} : { seen }))
    await saveEdit(replica, {
      id,
      type: 'person',
      data: {
        visit: visit.id,
        expires: expiryOf(visit.day),
        notes: note === undefined ? {} : { [note.entry.id]: { text: note.text, by: note.entry.by, at } },
        ...(name === undefined ? {} : { name }),
      },
      stamps: name === undefined ? {} : { name: at },
      history: [],
    })
  }
  return {
    makeOnly,
    save,
    person,
    visit: async ({ id }, entries, note) => {
      const payloads: VisitPayload[] = note === undefined ? entries : [{ type: 'noted' }, ...entries]
      const made = await makeOnly(id, await logOf(id), payloads)
      const visit = await save({ document: id, entries: made })
      const noted = made.find(({ type }) => type === 'noted')
      if (note !== undefined && noted !== undefined) await person(visit, { note: { entry: noted, text: note } })
      return visit
    },
    desk: async (id, entries) => {
      const seen = latestStamp(await logOf(id))
      const request = { document: id, by: by(), entries, ...(seen === undefined ? {} : { seen }) }
      const written = kept(await bridge.call.appendToDesk(request))
      return deskOf({ id, log: await saveLog(replica, written) })
    },
  }
}

const expiryOf = (day: string): string => Temporal.PlainDate.from(day).add({ days: personDays }).toString()
