import * as z from 'zod'
import { type AppointmentDocument, withAppointmentEntries } from '#domain/appointment/appointment.ts'
import { readAppointmentId } from '#domain/appointment/appointmentId.ts'
import { bookingParts, mergeBooking } from '#domain/appointment/mergeBooking.ts'
import { BookingPolicy } from '#domain/appointment/policy.ts'
import { Activity } from '#domain/activity/activity.ts'
import { activityParts, mergeActivities } from '#domain/activity/merge.ts'
import { readContactId } from '#domain/contact/contactId.ts'
import { type ContactDocument, withContactEntries } from '#domain/contact/contact.ts'
import { type DeskDocument, readDeskId, withDeskEntries } from '#domain/desk/desk.ts'
import { canonicalJson } from '#domain/document/canonical.ts'
import { isTooDeep } from '#domain/document/depth.ts'
import { type Edited, EditedShape, mergeEdited, sameEdited } from '#domain/document/fields.ts'
import { apart } from '#domain/document/parts.ts'
import { Guide, GuideVersion, LaterGuide, LaterVersion } from '#domain/guide/guide.ts'
import { guideParts, mergeGuides } from '#domain/guide/merge.ts'
import { GuideUseMonth, mergeGuideUse } from '#domain/guide/use.ts'
import { hoursParts, mergeTimetables } from '#domain/hours/merge.ts'
import { Timetable } from '#domain/hours/timetable.ts'
import { Envelope, type Stands, sameLog, unionLogs } from '#domain/document/log.ts'
import { compareText } from '#domain/document/order.ts'
import { quickly } from '#domain/document/quickly.ts'
import { CardKey, earlierKey } from '#domain/eid/cardKey.ts'
import { Heartbeat } from '#domain/health/heartbeat.ts'
import { SharedRecord, mergeSharedRecords } from '#domain/ledger/record.ts'
import { Person, mergeNotes } from '#domain/person/person.ts'
import { Flag, mergeReplies } from '#domain/product/flags/flag.ts'
import { mergeProducts, productParts } from '#domain/product/merge.ts'
import { ProductContent } from '#domain/product/product.ts'
import { SynonymGroups } from '#domain/product/search/synonyms.ts'
import { UnansweredMonth, mergeUnanswered } from '#domain/product/search/unanswered.ts'
import { Answer, standingAnswer } from '#domain/request/answer.ts'
import { Request, RequestName } from '#domain/request/request.ts'
import { MonthTotals, fuller } from '#domain/report/totals.ts'
import { putTogether, takenApart } from '#domain/site/layoutParts.ts'
import { readLogId } from '#domain/site/logId.ts'
import { Site } from '#domain/site/site.ts'
import { mergeKeys } from '#domain/site/stationKeys.ts'
import { mergeRotas, mergeStaff, rotaParts, staffParts } from '#domain/staff/merge.ts'
import { Rota } from '#domain/staff/rota.ts'
import { Staff } from '#domain/staff/staff.ts'
import { type VisitDocument, visitDocument } from '#domain/visit/visit.ts'

export type LogDocument = VisitDocument | DeskDocument | ContactDocument | AppointmentDocument

const editedOf = <T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.object({ id: z.string().startsWith(`${type}:`), type: z.literal(type), data, ...EditedShape })

/** The documents that people edit, each by its one definition: what its `data` must be. */
export const EditedDocument = z.discriminatedUnion('type', [
  editedOf('person', Person),
  editedOf('product', ProductContent),
  editedOf('synonyms', SynonymGroups),
  editedOf('flag', Flag),
  editedOf('activity', Activity),
  editedOf('guide', z.union([Guide, LaterGuide])),
  editedOf('guideVersion', z.union([GuideVersion, LaterVersion])),
  editedOf('site', Site),
  editedOf('staff', Staff),
  editedOf('rota', Rota),
  editedOf('hours', Timetable),
  editedOf('health', Heartbeat),
  editedOf('totals', MonthTotals),
  editedOf('unanswered', UnansweredMonth),
  editedOf('guideUse', GuideUseMonth),
  editedOf('record', SharedRecord),
  editedOf('cardKey', CardKey),
  editedOf('booking', BookingPolicy),
  editedOf('request', Request),
  editedOf('requestName', RequestName),
  editedOf('answer', Answer),
])
export type EditedDocument = z.infer<typeof EditedDocument>
export type BalieDocument = LogDocument | EditedDocument

/** The collections of the replica, and which kinds of document share each. */
export const collections = {
  visits: ['visit', 'desk', 'contact', 'appointment'],
  persons: ['person', 'cardKey', 'requestName'],
  catalogue: ['product', 'synonyms', 'flag', 'guide', 'guideVersion', 'activity'],
  settings: [
    'site',
    'staff',
    'rota',
    'hours',
    'booking',
    'totals',
    'unanswered',
    'guideUse',
    'record',
    'request',
    'answer',
  ],
  health: ['health'],
} as const
export type CollectionName = keyof typeof collections

const readLog = quickly(z.object({ log: z.array(Envelope) }))

const editedParts: ReadonlySet<string> = new Set([
  'id',
  'type',
  'data',
  'stamps',
  'history',
] satisfies (keyof EditedDocument)[])

/**
 * A part that a later version gave to a document would be lost with the first edit made here; then all of it counts as
 * unreadable. Names that begin with an underscore are the storage's own.
 */
const hasPartsOfLater = (content: object): boolean =>
  Object.keys(content).some((name) => !name.startsWith('_') && !editedParts.has(name))

/**
 * A document as the server or a file gives it, checked and with its derived fields worked out anew; `undefined` when it
 * is not what its id says, or so deep that storing it would fail.
 */
export const readDocument = (id: string, content: unknown): BalieDocument | undefined => {
  if (isTooDeep(content)) return undefined
  if (readLogId(id) !== undefined) {
    const parsed = readLog(content)
    return parsed === undefined ? undefined : logDocument(id, parsed.log)
  }
  const parsed = EditedDocument.safeParse(content)
  if (!parsed.success || parsed.data.id !== id) return undefined
  return typeof content === 'object' && content !== null && !hasPartsOfLater(content) ? parsed.data : undefined
}

export const logDocument = (id: string, log: readonly Envelope[]): LogDocument => {
  if (readDeskId(id) !== undefined) return withDeskEntries(id, undefined, log)
  if (readContactId(id) !== undefined) return withContactEntries(id, undefined, log)
  return readAppointmentId(id) === undefined ? visitDocument(id, log) : withAppointmentEntries(id, undefined, log)
}

/** Joins two versions of one document. Total, commutative, associative and idempotent for both kinds of document. */
export const mergeDocuments = (a: BalieDocument, b: BalieDocument, stands?: Stands): BalieDocument => {
  if ('log' in a && 'log' in b) return logDocument(a.id, unionLogs(a.log, b.log, stands))
  return 'log' in a || 'log' in b ? a : mergeEditedDocuments(a, b)
}

/** The same for documents that people edit: field by field, the later stamp wins. What nobody edits is taken whole. */
export const mergeEditedDocuments = (a: EditedDocument, b: EditedDocument): EditedDocument => {
  if (a.type === 'health' && b.type === 'health') return later(a, b)
  if (a.type === 'totals' && b.type === 'totals') return fuller(a, b)
  if (a.type === 'unanswered' && b.type === 'unanswered') return { ...a, data: mergeUnanswered(a.data, b.data) }
  if (a.type === 'guideUse' && b.type === 'guideUse') return { ...a, data: mergeGuideUse(a.data, b.data) }
  if (a.type === 'record' && b.type === 'record') return { ...a, data: mergeSharedRecords(a.data, b.data) }
  if (a.type === 'cardKey' && b.type === 'cardKey') return { ...either(a, b), data: earlierKey(a.data, b.data) }
  if (a.type === 'guideVersion' && b.type === 'guideVersion') return either(a, b)
  if (a.type === 'request' && b.type === 'request') return either(a, b)
  if (a.type === 'answer' && b.type === 'answer') return { ...either(a, b), data: standingAnswer(a.data, b.data) }
  const merged = EditedDocument.safeParse(joined(a, b))
  return merged.success ? merged.data : a
}

/** The fields that are merged each by itself, with their stamps: of what consists of parts those of its parts. */
export const mergedFields = (document: EditedDocument): Pick<Edited, 'data' | 'stamps'> => {
  if (document.type === 'product') return apart(document, productParts)
  if (document.type === 'activity') return apart(document, activityParts)
  if (document.type === 'hours') return apart(document, hoursParts)
  if (document.type === 'staff') return apart(document, staffParts)
  if (document.type === 'rota') return apart(document, rotaParts)
  if (document.type === 'booking') return apart(document, bookingParts)
  return document.type === 'guide' ? apart(document, guideParts) : document
}

const joined = (a: EditedDocument, b: EditedDocument): Edited => {
  if (a.type === 'product' && b.type === 'product') return mergeProducts(a, b)
  if (a.type === 'person' && b.type === 'person') return mergePersons(a, b)
  if (a.type === 'site' && b.type === 'site') return mergeSites(a, b)
  if (a.type === 'flag' && b.type === 'flag') return mergeFlags(a, b)
  if (a.type === 'staff' && b.type === 'staff') return mergeStaff(a, b)
  if (a.type === 'rota' && b.type === 'rota') return mergeRotas(a, b)
  if (a.type === 'hours' && b.type === 'hours') return mergeTimetables(a, b)
  if (a.type === 'guide' && b.type === 'guide') return mergeGuides(a, b)
  if (a.type === 'booking' && b.type === 'booking') return mergeBooking(a, b)
  if (a.type === 'activity' && b.type === 'activity') return mergeActivities(a, b)
  return mergeEdited(a, b)
}

type HealthDocument = Extract<EditedDocument, { type: 'health' }>

const later = (a: HealthDocument, b: HealthDocument): HealthDocument =>
  (b.data.at - a.data.at || compareText(canonicalJson(b), canonicalJson(a))) > 0 ? b : a

/**
 * Of what never changes there are two only where somebody meddled: then every station keeps the same. What a storage adds of its
 * own does not count.
 */
const either = <D extends EditedDocument>(a: D, b: D): D => (compareText(factsOf(a), factsOf(b)) <= 0 ? a : b)

const factsOf = ({ data, stamps, history }: EditedDocument): string => canonicalJson([data, stamps, history])

/** Whether two versions hold the same facts; fields that follow from a log are not compared. */
export const sameDocument = (a: BalieDocument, b: BalieDocument): boolean => {
  if ('log' in a && 'log' in b) return sameLog(a.log, b.log)
  if ('log' in a || 'log' in b) return false
  return sameEdited(a, b)
}

type PersonDocument = Extract<EditedDocument, { type: 'person' }>

/** Notes are each written once and never edited, so two stations' notes stand beside each other. */
const mergePersons = (a: PersonDocument, b: PersonDocument): PersonDocument => {
  const notes = mergeNotes(a.data.notes, b.data.notes)
  const withNotes = (document: PersonDocument): PersonDocument => ({ ...document, data: { ...document.data, notes } })
  return mergeEdited(withNotes(a), withNotes(b))
}

type FlagDocument = Extract<EditedDocument, { type: 'flag' }>

/** What was said of a flag never changes, so what was said at two stations stands beside each other. */
const mergeFlags = (a: FlagDocument, b: FlagDocument): FlagDocument => {
  const replies = mergeReplies(a.data.replies, b.data.replies)
  const withReplies = (document: FlagDocument): FlagDocument => ({ ...document, data: { ...document.data, replies } })
  return mergeEdited(withReplies(a), withReplies(b))
}

type SiteDocument = Extract<EditedDocument, { type: 'site' }>

/** What supervisors decided about keys and screens, each at a desk of their own, stands beside each other. */
const mergeSites = (a: SiteDocument, b: SiteDocument): SiteDocument => {
  const keys = mergeKeys(a.data.keys, b.data.keys)
  const withKeys = (document: SiteDocument): SiteDocument => ({ ...document, data: { ...document.data, keys } })
  return putTogether(mergeEdited(takenApart(withKeys(a)), takenApart(withKeys(b))))
}
