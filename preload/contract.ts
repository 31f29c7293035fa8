import * as z from 'zod'
import { AppointmentPayload, Resource, fits } from '#domain/appointment/entry.ts'
import { Feed } from '#domain/appointment/feeds.ts'
import { readAppointmentId } from '#domain/appointment/appointmentId.ts'
import { readContactId } from '#domain/contact/contactId.ts'
import { ContactPayload } from '#domain/contact/entry.ts'
import { DeskPayload, readDeskId } from '#domain/desk/desk.ts'
import { isTooDeep } from '#domain/document/depth.ts'
import { Edited } from '#domain/document/fields.ts'
import { Envelope } from '#domain/document/log.ts'
import { NamedKey } from '#domain/document/signed.ts'
import { Language } from '#domain/language/language.ts'
import { PrintOutcome, PrinterState, Ticket } from '#domain/printing/printing.ts'
import { Paper } from '#domain/printing/simulation.ts'
import { Stamp } from '#domain/time/stamp.ts'
import { Priority, QueueLetter, VisitAppointment, VisitPayload } from '#domain/visit/entry.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { RelayState, relayCalls } from './relay.ts'
import { Reservation, mostReserved } from '#domain/visit/reservation.ts'
import { carryCalls } from './carry.ts'
import { deviceCalls, deviceEvents } from './devices.ts'
import { DrillState, drillCalls } from './drill.ts'
import { ipdcCalls } from './ipdc.ts'
import { mailCalls } from './mail.ts'
import { largestData } from './plainData.ts'
import { Screen } from './screens.ts'
import { settingsCalls } from './settings.ts'
import { TrainingState, trainingCalls } from './training.ts'

const Nothing = z.strictObject({})
const DatabaseName = z.string().regex(/^balie_[a-z0-9_]+$/)
const FeedName = z.string().min(1).max(80)
/** The header by which a page names the stay that a request for the central database belongs to. */
export const stayHeader = 'x-balie-stay'

const VisitId = z
  .string()
  .max(64)
  .refine((id) => readVisitId(id) !== undefined)
const ReplicaId = z.string().min(1).max(64)
const ReplicaMark = z.int().nonnegative()
const Author = z.string().min(1).max(64)

export { Screen, screens } from './screens.ts'

/** Something that was wrong at start and has been put aside, to be told on every screen. */
export const StartProblem = z.strictObject({
  code: z.enum([
    'configurationCorrupt',
    'journalTorn',
    'journalDamaged',
    'journalLocked',
    'signingKeyLost',
    'overrideWrong',
    'provisionWrong',
    'provisionKept',
    'replicaGone',
    'replicaOlder',
    'replicaNewer',
    'replicaLocked',
    'replicaDamaged',
  ]),
  /** Name under which the damaged file was kept, within the station's folder, or of what is wrong; a replica's own name. */
  file: z.string(),
})
export type StartProblem = z.infer<typeof StartProblem>

/** The PC's clock stood so many ms before the station's last action (`lastAt`, ms since 1970) when the station started. */
export const ClockSetBack = z.strictObject({ lastAt: z.number(), ms: z.number() })
export type ClockSetBack = z.infer<typeof ClockSetBack>

export const StationDescription = z.strictObject({
  station: z.string(),
  name: z.string(),
  site: z.string(),
  screen: Screen,
  /** Counter number this station usually is, if it is one. */
  counter: z.string().optional(),
  language: Language,
  host: z.enum(['electron', 'browser']),
  version: z.string(),
  /** What protects the keys of replica and journal on this machine: `plainFile` is no more than the rights of a file. */
  keys: z.enum(['keyStore', 'plainFile']),
  /** How often it was installed anew. */
  installation: z.int().nonnegative(),
  /** Key of the replica's encrypted fields. */
  replicaKey: z.string().min(16),
  /** The key by which others know this station's entries as its own. */
  key: NamedKey,
  problems: z.array(StartProblem),
  setBack: ClockSetBack.optional(),
  /** It is a throw-away copy, to practise on. */
  training: z.literal(true).optional(),
  /** Its pages give main the agendas, to be written as calendar files. */
  feeds: z.literal(true).optional(),
  /** It can send mail. */
  mail: z.literal(true).optional(),
})
export type StationDescription = z.infer<typeof StationDescription>

const StayName = z.string().min(1).max(40)

/** Which of the station's servers main follows. */
export const FollowedServer = z.strictObject({
  /** Host and port of its address; of a relay, the station that serves the building. */
  name: z.string(),
  kind: z.enum(['centre', 'relay']),
  /** In the station's list, from 1; behind the first one only while those before it are not there. */
  place: z.int().positive(),
  of: z.int().positive(),
  /** Names the time from coming to this server until the next move. Sequences of one stay mean nothing in another. */
  stay: StayName,
})
export type FollowedServer = z.infer<typeof FollowedServer>

/** Whether main can reach the central database. Times are ms since 1970. */
export const Connection = z.strictObject({
  state: z.enum(['online', 'cutOff']),
  since: z.number(),
  /** When the server last answered; absent if it never did. */
  lastExchange: z.number().optional(),
  /** The server's clock minus ours in ms, when it was last heard. */
  skewMs: z.number().optional(),
  /** Why it is cut off, as a code: an HTTP status, a network error's name, or our own word for what happened. */
  reason: z.string().optional(),
  /** Absent as long as main has not said. */
  server: FollowedServer.optional(),
})
export type Connection = z.infer<typeof Connection>

/** Entries that main has made, numbered and kept; only now may a screen show them as done. */
export const Written = z.strictObject({ document: z.string(), entries: z.array(Envelope) })
export type Written = z.infer<typeof Written>

/** An edit of a document that is no log, under an id of its own: main has it on disk until the server confirms it. */
export const KeptEdit = z.strictObject({ id: z.string(), document: Edited })
export type KeptEdit = z.infer<typeof KeptEdit>

/** How many entries and edits of this station the server has not confirmed. */
export const Unsent = z.strictObject({ entries: z.int().nonnegative() })

/** Something a person was doing on a screen and had not sent, as JSON text: as much as could be sent at all. */
export const Draft = z.strictObject({ key: z.string().min(1).max(120), value: z.string().max(largestData) })
export type Draft = z.infer<typeof Draft>

export const ChangeRow = z.object({
  id: z.string(),
  seq: z.string(),
  deleted: z.boolean().optional(),
  /** CouchDB says null where it no longer has the document. */
  doc: z.looseObject({ _id: z.string() }).nullish(),
})
export type ChangeRow = z.infer<typeof ChangeRow>

/** What a screen can ask of a station that is open. */
export const stationCalls = {
  describeStation: { input: Nothing, output: StationDescription },

  /** Gives a ticket number and writes the visit's first entry. */
  issueNumber: {
    input: z.strictObject({
      by: Author,
      queue: QueueLetter,
      products: z.array(z.string().min(1).max(80)).max(20),
      language: Language,
      priority: Priority,
      appointment: VisitAppointment.optional(),
    }),
    output: Written,
  },
  /** Takes so many of today's numbers for strips on paper: no ticket ever bears one of them. */
  reserveNumbers: {
    input: z.strictObject({ queue: QueueLetter, count: z.int().min(1).max(mostReserved), by: Author }),
    output: Reservation,
  },
  /** What was taken for paper today, the earliest first, so that the same strips can be printed again. */
  reservations: { input: Nothing, output: z.array(Reservation) },
  /** The one door for every other entry. `seen` is the latest stamp in the document as the screen knows it. */
  appendToVisit: {
    input: z.strictObject({
      document: VisitId,
      by: Author,
      seen: Stamp.optional(),
      entries: z.array(VisitPayload).min(1).max(20),
    }),
    output: Written,
  },
  appendToDesk: {
    input: z.strictObject({
      document: z
        .string()
        .max(64)
        .refine((id) => readDeskId(id) !== undefined),
      by: Author,
      seen: Stamp.optional(),
      entries: z.array(DeskPayload).min(1).max(20),
    }),
    output: Written,
  },
  appendToContact: {
    input: z.strictObject({
      document: z
        .string()
        .max(64)
        .refine((id) => readContactId(id) !== undefined),
      by: Author,
      seen: Stamp.optional(),
      entries: z.array(ContactPayload).min(1).max(20),
    }),
    output: Written,
  },
  appendToAppointment: {
    input: z
      .strictObject({
        document: z
          .string()
          .max(64)
          .refine((id) => readAppointmentId(id) !== undefined),
        by: Author,
        seen: Stamp.optional(),
        entries: z.array(AppointmentPayload).min(1).max(20),
      })
      .refine(({ document, entries }) =>
        entries.every((entry) => (entry.type !== 'booked' && entry.type !== 'rescheduled') || fits(document, entry)),
      ),
    output: Written,
  },
  /** A stamp for an edit of a document that is no log, later than the latest stamp `seen` in it. */
  giveStamp: { input: z.strictObject({ seen: Stamp.optional() }), output: z.strictObject({ at: Stamp }) },
  /** What main has kept and the server has not confirmed, so that a replica that missed some of it can be made whole. */
  unconfirmedEntries: { input: Nothing, output: z.array(Written) },
  /** Has an edit of a document that is no log on disk, so that it outlives the replica it was made in. */
  keepEdit: {
    input: z.strictObject({ document: Edited.refine((document) => !isTooDeep(document)) }),
    output: KeptEdit,
  },
  unconfirmedEdits: { input: Nothing, output: z.array(KeptEdit) },
  /** Writes an agenda as a calendar file where the station's configuration says; `names` are those of products by their keys. */
  writeFeed: {
    input: z.strictObject({ feed: Feed, names: z.record(z.string().max(80), z.string().max(300)) }),
    output: z.strictObject({ changed: z.boolean() }),
  },
  /** The agendas there are: files of others go. */
  keepFeeds: { input: z.strictObject({ resources: z.array(Resource).max(1_000) }), output: Nothing },
  /** The server holds these entries, or edits. */
  confirmEntries: { input: z.strictObject({ entries: z.array(z.string().max(64)).max(5_000) }), output: Nothing },
  unsent: { input: Nothing, output: Unsent },
  /** Visits that the screen knows of: main never gives a number again that one of them bears. */
  seenVisits: { input: z.strictObject({ visits: z.array(VisitId).max(5_000) }), output: Nothing },

  /** How far each replica of this station and site was when it last told, by the replica's own id. */
  replicaMarks: { input: Nothing, output: z.record(ReplicaId, ReplicaMark) },
  /** A replica has come so far: one that is found behind this later is an older copy. */
  markReplica: { input: z.strictObject({ replica: ReplicaId, mark: ReplicaMark }), output: Nothing },

  connection: { input: Nothing, output: Connection },
  /**
   * Follows one database's changes from a sequence on; the rows arrive as `changes` of `feed`, a name the screen chose. It
   * lasts as long as the stay at the server that gave the sequence.
   */
  follow: {
    input: z.strictObject({ feed: FeedName, database: DatabaseName, since: z.string().max(10_000), stay: StayName }),
    output: Nothing,
  },
  unfollow: { input: z.strictObject({ feed: FeedName }), output: Nothing },

  ...relayCalls,

  print: { input: Ticket, output: PrintOutcome },
  printerState: { input: Nothing, output: z.strictObject({ state: PrinterState }) },
  /** The simulated printer's paper, newest last. */
  paper: { input: Nothing, output: z.array(Paper) },
  ...deviceCalls,

  /** What was being done on a screen when its page died. */
  drafts: { input: z.strictObject({ screen: Screen }), output: z.array(Draft) },
  /** Keeps a draft while the station runs, or forgets it when there is no value: it was sent, or given up. */
  keepDraft: {
    input: z.strictObject({ screen: Screen, key: Draft.shape.key, value: Draft.shape.value.optional() }),
    output: Nothing,
  },

  /** Opens another screen of this station in a window of its own; false when the host has no windows. */
  openScreen: { input: z.strictObject({ screen: Screen }), output: z.strictObject({ opened: z.boolean() }) },
  /** A line for the station's log. Facts hold no personal data. */
  report: {
    input: z.strictObject({
      level: z.enum(['info', 'warn', 'error']),
      event: z.string().max(80),
      facts: z
        .record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean()]))
        .refine((facts) => Object.keys(facts).length <= 30),
    }),
    output: Nothing,
  },

  ...carryCalls,
  ...ipdcCalls,
  ...mailCalls,
  ...drillCalls,
  ...trainingCalls,
} as const

/** What a screen can ask of main: each channel's input and output. Handler and caller types follow from this map. */
export const calls = { ...stationCalls, ...settingsCalls } as const

/** What main tells the screens by itself. */
export const events = {
  connectionChanged: Connection,
  changes: z.strictObject({
    feed: z.string(),
    rows: z.array(ChangeRow),
    lastSeq: z.string(),
    /** How many rows are behind these, while a feed makes good what it missed; absent once it is live. */
    pending: z.int().nonnegative().optional(),
  }),
  printerChanged: z.strictObject({ state: PrinterState }),
  paperChanged: z.array(Paper),
  ...deviceEvents,
  unsentChanged: Unsent,
  /** Main keeps edits that no page made, such as requests from a file. */
  editsKept: z.strictObject({ count: z.int() }),
  relayChanged: RelayState,
  drillChanged: DrillState,
  /** In the copy itself: without `running` it is over. */
  trainingChanged: TrainingState,
  /** The station was opened anew, with other settings: every page begins again. */
  stationReopened: z.strictObject({ screen: Screen }),
} as const

export type Channel = keyof typeof calls
export type StationChannel = keyof typeof stationCalls
export type SettingsChannel = keyof typeof settingsCalls
export type EventName = keyof typeof events
/** Whether a channel is answered by main itself, station or not. */
export const isSettingsChannel = (name: string): name is SettingsChannel => Object.hasOwn(settingsCalls, name)
export type Input<C extends Channel> = z.input<(typeof calls)[C]['input']>
export type Output<C extends Channel> = z.output<(typeof calls)[C]['output']>
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>

export const channels = Object.keys(calls).filter((name): name is Channel => name in calls)
export const eventNames = Object.keys(events).filter((name): name is EventName => name in events)
