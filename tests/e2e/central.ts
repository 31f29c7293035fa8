import * as z from 'zod'
import { appointmentId } from '#domain/appointment/appointmentId.ts'
import { nameMark } from '#domain/appointment/nameMark.ts'
import { BookingPolicy, type OwnRule, bookingId } from '#domain/appointment/policy.ts'
import { partField } from '#domain/document/parts.ts'
import { type ContactField, personId } from '#domain/person/person.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { dayOf } from '#domain/time/day.ts'
import { visitId } from '#domain/visit/label.ts'
import { nextNumber } from '#domain/visit/numbers.ts'
import { approveKeys } from '#build/demo/keys.ts'
import { demoSite } from '#build/demo/site.ts'
import { DisplayLayout } from '#domain/site/displays.ts'
import { editLayouts } from '#domain/site/layoutEdit.ts'
import { timetableWith } from '#domain/hours/editing.ts'
import { Timetable, hoursIdOf } from '#domain/hours/timetable.ts'
import type { Site } from '#domain/site/site.ts'
import { Overwritten } from '#domain/document/fields.ts'
import type { Envelope } from '#domain/document/log.ts'
import { passingSigner } from '#main/signing/signer.ts'
import type { CentralAdmin } from '#sync/central/server.ts'

const Entry = z.looseObject({ id: z.string(), at: z.string(), station: z.string(), type: z.string() })
const Stored = z.looseObject({ _id: z.string(), log: z.array(Entry).optional() })
const AllDocs = z.object({ rows: z.array(z.object({ id: z.string(), doc: Stored })) })

export type StoredVisit = { id: string; log: z.infer<typeof Entry>[] }

const ask = async ({ url, name, password }: CentralAdmin, path: string, body?: unknown): Promise<unknown> => {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}

/** The logs of a kind in a moment's month as the central database has them, read with plain HTTP and none of Balie's own reading code. */
const logsAtCentral = async (
  admin: CentralAdmin,
  kind: 'visit' | 'desk' | 'contact' | 'appointment',
  now: number,
): Promise<StoredVisit[]> => {
  const { rows } = AllDocs.parse(await ask(admin, `/${monthDatabase(now)}/_all_docs?include_docs=true`))
  return rows.flatMap(({ id, doc }) => (id.startsWith(`${kind}:`) ? [{ id, log: doc.log ?? [] }] : []))
}

export const visitsAtCentral = (admin: CentralAdmin, now = Date.now()): Promise<StoredVisit[]> =>
  logsAtCentral(admin, 'visit', now)

/** The days of counters in the same way. */
export const desksAtCentral = (admin: CentralAdmin): Promise<StoredVisit[]> => logsAtCentral(admin, 'desk', Date.now())

export const contactsAtCentral = (admin: CentralAdmin): Promise<StoredVisit[]> =>
  logsAtCentral(admin, 'contact', Date.now())

const EditedRows = z.object({
  rows: z.array(
    z.object({ id: z.string(), doc: z.looseObject({ data: z.record(z.string(), z.unknown()).optional() }) }),
  ),
})

/** What of a database begins with this id, in the same way. */
export const documentsIn = async (
  admin: CentralAdmin,
  database: string,
  begins: string,
): Promise<{ id: string; data: Record<string, unknown> }[]> => {
  const { rows } = EditedRows.parse(await ask(admin, `/${database}/_all_docs?include_docs=true`))
  return rows.flatMap(({ id, doc }) => (id.startsWith(begins) ? [{ id, data: doc.data ?? {} }] : []))
}

/** The numbers of today's visits at the central database, in order. */
export const labelsAtCentral = async (admin: CentralAdmin): Promise<string[]> =>
  (await visitsAtCentral(admin)).map(({ id }) => id.split('-').at(-1) ?? '').sort()

/** The types of the entries that count: without calls that were withdrawn, as happens when the machine is too slow. */
export const whatStands = (log: StoredVisit['log']): string[] => {
  const gone = new Set(log.flatMap((entry) => (entry.type === 'withdrawn' ? [String(entry['target'])] : [])))
  return log.filter(({ id, type }) => type !== 'withdrawn' && !gone.has(id)).map(({ type }) => type)
}

/** A kiosk that is no process: it signs as a station does, and its key is approved when it first gives tickets. */
const kiosk = passingSigner()

/** Puts waiting visits at the central database as a ticket kiosk would: numbers 201 and on, after those it gave already. */
export const giveTickets = async (
  admin: CentralAdmin,
  queue: string,
  count: number,
  already = 0,
): Promise<string[]> => {
  const now = Date.now()
  await approveKeys(admin, [{ station: 'kiosk', ...kiosk.key }], now)
  const numbers = kioskNumbers(already + count).slice(already)
  const docs = numbers.map((number, index) => {
    const stamp = (offset: number): string => stampOf({ station: 'kiosk', ms: now + index, count: offset })
    const envelope = { by: 'citizen', station: 'kiosk' }
    const registered = { type: 'registered', queue, number, products: [], language: 'nl', priority: 0 }
    const log: Envelope[] = [
      { id: `r${String(number)}`, at: stamp(0), ...envelope, ...registered },
      { id: `i${String(number)}`, at: stamp(1), ...envelope, type: 'issued', how: 'paper' },
    ]
    const id = visitId({ site: demoSite, day: dayOf(now), queue, number })
    return { _id: id, type: 'visit', log: log.map((entry) => kiosk.sign(id, entry)) }
  })
  await ask(admin, `/${monthDatabase()}/_bulk_docs`, { docs })
  return numbers.map((number) => `${queue}${String(number)}`)
}

/** Puts an appointment of the present day at the central database, as another program's station would: it begins at a minute. */
export const putAppointment = async (
  admin: CentralAdmin,
  appointment: { code: string; from: number; minutes: number; product: string; staff: string; name?: string },
): Promise<string> => {
  const { code, from, minutes, product, staff, name } = appointment
  await approveKeys(admin, [{ station: 'kiosk', ...kiosk.key }], Date.now())
  const id = appointmentId({ site: demoSite, day: dayOf(from), code })
  const until = from + minutes * 60_000
  const envelope = (count: number) => ({
    ...{ id: `b${code}${String(count)}`, at: stampOf({ station: 'kiosk', ms: Date.now(), count }) },
    ...{ by: 'system', station: 'kiosk' },
  })
  const booked: Envelope = {
    ...envelope(0),
    ...{ type: 'booked', from, until, way: 'onSite', seats: [{ resource: staff, from, until }] },
    ...{ products: [product], people: 1, language: 'nl', source: 'web' },
  }
  const mark =
    name === undefined ? undefined : await nameMark(name, { site: demoSite, day: dayOf(from), subtle: crypto.subtle })
  const log: Envelope[] = [booked, ...(mark === undefined ? [] : [{ ...envelope(1), type: 'marked', name: mark }])]
  await ask(admin, `/${databaseOfDay(id) ?? ''}/_bulk_docs`, {
    docs: [{ _id: id, type: 'appointment', log: log.map((entry) => kiosk.sign(id, entry)) }],
  })
  return id
}

/** Who an appointment is with, as the private database of the site holds it. */
export const putCitizen = async (
  admin: CentralAdmin,
  appointment: string,
  citizen: { name: string } & Partial<Record<ContactField, string>>,
): Promise<void> => {
  const at = stampOf({ station: 'kiosk', ms: Date.now(), count: 1 })
  const data = { visit: appointment, expires: '2099-01-01', notes: {}, ...citizen }
  const stamps = Object.fromEntries(Object.keys(citizen).map((field) => [field, at]))
  const docs = [{ _id: personId(appointment), type: 'person', data, stamps, history: [] }]
  await ask(admin, `/balie_${demoSite}_private/_bulk_docs`, { docs })
}

/** Changes how the site gives appointments for a product, as an editor's stamped edit would arrive there. */
export const editBookingRule = async (admin: CentralAdmin, product: string, rule: OwnRule): Promise<void> => {
  const id = bookingId(demoSite)
  const StoredBooking = z.looseObject({ data: BookingPolicy, stamps: z.record(z.string(), z.string()) })
  const before = StoredBooking.parse(await ask(admin, `/balie_${demoSite}/${id}`))
  const at = stampOf({ station: 'editor', ms: Date.now(), count: 0 })
  const data = { ...before.data, products: { ...before.data.products, [product]: rule } }
  const stamps = { ...before.stamps, [partField('products', product)]: at }
  await ask(admin, `/balie_${demoSite}/_bulk_docs`, { docs: [{ ...before, data, stamps }] })
}

/** Puts a document into a database there, as another program does. */
export const putDocument = async (admin: CentralAdmin, database: string, document: object): Promise<void> => {
  await ask(admin, `/${database}/_bulk_docs`, { docs: [document] })
}

/** Puts one visit at the central database as some other station wrote it. */
export const putVisit = async (admin: CentralAdmin, id: string, log: readonly object[]): Promise<void> => {
  await ask(admin, `/${monthDatabase()}/_bulk_docs`, { docs: [{ _id: id, type: 'visit', log }] })
}

/** Changes the log of one visit at the central database, as somebody could who has a way into it. */
export const changeLog = async (
  admin: CentralAdmin,
  id: string,
  change: (log: StoredVisit['log']) => readonly object[],
): Promise<void> => {
  const stored = Stored.parse(await ask(admin, `/${monthDatabase()}/${encodeURIComponent(id)}`))
  await ask(admin, `/${monthDatabase()}/_bulk_docs`, { docs: [{ ...stored, log: change(stored.log ?? []) }] })
}

/** A kiosk that is station 2 of the site. */
const kioskNumbers = (count: number): number[] => {
  const numbers: number[] = []
  for (let last: number | undefined; numbers.length < count; numbers.push(last)) {
    last = nextNumber({ ordinal: 2, installation: 0 }, last)
  }
  return numbers
}

const monthDatabase = (now = Date.now()): string =>
  databaseOfDay(visitId({ site: demoSite, day: dayOf(now), queue: 'A', number: 101 })) ?? ''

/** Changes settings of the site at the central database, as an editor's stamped edit would arrive there. */
export const editSite = async (admin: CentralAdmin, change: Partial<Site>, now = Date.now()): Promise<void> => {
  const place = `/balie_${demoSite}/site:${demoSite}`
  const StoredSite = z.looseObject({ _id: z.string(), data: z.looseObject({}), stamps: z.looseObject({}) })
  const at = stampOf({ station: 'editor', ms: now, count: 0 })
  const { displays, ...fields } = change
  const stamps = Object.fromEntries(Object.keys(fields).map((field) => [field, at]))
  const before = StoredSite.parse(await ask(admin, place))
  const present = z.array(DisplayLayout).optional().parse(before.data['displays']) ?? []
  const edited = displays === undefined ? undefined : editLayouts({ present, base: present, next: displays, at })
  const data = { ...before.data, ...fields, ...(edited === undefined ? {} : { displays: edited.displays }) }
  const docs = [{ ...before, data, stamps: { ...before.stamps, ...stamps, ...edited?.stamps } }]
  await ask(admin, `/balie_${demoSite}/_bulk_docs`, { docs })
}

const StoredHours = z.looseObject({
  data: Timetable,
  stamps: z.record(z.string(), z.string()),
  history: z.array(Overwritten),
})

/** The same of the hours of the site's reception. */
export const editHours = async (admin: CentralAdmin, change: Partial<Timetable>, now = Date.now()): Promise<void> => {
  const id = hoursIdOf(demoSite, { is: 'reception' })
  const { data: base, ...stored } = StoredHours.parse(await ask(admin, `/balie_${demoSite}/${id}`))
  const at = stampOf({ station: 'editor', ms: now, count: 0 })
  const present = { id, type: 'hours' as const, data: base, stamps: stored.stamps, history: stored.history }
  const edited = timetableWith({ base, next: { ...base, ...change } }, { id, present, at })
  if (edited === undefined) return
  const docs = [{ ...stored, data: edited.data, stamps: edited.stamps }]
  await ask(admin, `/balie_${demoSite}/_bulk_docs`, { docs })
}
