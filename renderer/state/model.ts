import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { ContactEntry, ContactResult } from '#domain/contact/entry.ts'
import type { Desk } from '#domain/desk/desk.ts'
import type { OtherShare } from '#domain/desk/shares.ts'
import type { Pseudonym } from '#domain/eid/pseudonym.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import type { KnownTimetable } from '#domain/hours/timetable.ts'
import type { Language } from '#domain/language/language.ts'
import type { Person } from '#domain/person/person.ts'
import type { ProductContent } from '#domain/product/product.ts'
import type { SynonymGroups } from '#domain/product/search/synonyms.ts'
import type { LayoutNews } from '#domain/site/layoutNews.ts'
import type { Site } from '#domain/site/site.ts'
import type { ChangeRefusal } from '#domain/staff/change.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import type { Outcome, Priority, Target, VisitAppointment, VisitEntry } from '#domain/visit/entry.ts'
import type { AfterwardsPayload } from '#domain/visit/paperRow.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { TicketDoubt } from '#domain/site/site.ts'
import type { Connection } from '#preload/contract.ts'
import type { FailureCode, Failure } from '#preload/failure.ts'
import type { ApartRow } from '#sync/replica/keptApart.ts'
import type { Progress } from '#sync/replication/progress.ts'

export type Product = ProductContent & { key: string }
export type { StaffMember }

/** A document that the server refused; it is kept, and shown until settled. */
export type RefusedRow = { document: string; reason: string; at: number }

/** An entry that does not count, because it is forged or outranked; it is kept, and shown. */
export type ApartEntry = Pick<ApartRow, 'id' | 'document' | 'fault' | 'at'> & { station: string }

/** How the replica and the server stand to each other. */
export type SyncState = {
  connection: Connection
  /** Changes on this station that the server has not accepted yet. */
  unsent: number
  refused: readonly RefusedRow[]
  apart: readonly ApartEntry[]
  /** Databases that the server did not have when it was last asked. */
  missing: readonly string[]
  /** True once everything the server had at start is in the replica, and while nothing worth telling is missing. */
  caughtUp: boolean
  /** How far the replica is with what it misses. */
  progress: Progress | undefined
}

/** What the screens show: the replica's present content, already folded. A new object whenever something changed. */
export type Board = {
  site: Site
  /** What became of screens that were taken away, if any were. */
  layoutNews?: LayoutNews
  staff: readonly StaffMember[]
  /** The site's opening hours, also those that were withdrawn. */
  timetables: readonly KnownTimetable[]
  products: readonly Product[]
  /** The words that mean the same to citizens, as staff keep them. */
  synonyms: SynonymGroups
  /** Today's visits that still need something, by id. */
  open: readonly Visit[]
  /** Today's latest finished and left visits, newest first, 200 at most. */
  closed: readonly Visit[]
  /** The counters that are open or on a break. */
  desks: readonly Desk[]
  /** Ids of the days of counters that have closed. */
  closedDesks: readonly string[]
  /** Today's contacts, the latest first. */
  contacts: readonly Contact[]
  /** Today's appointments, the first of the day first, and what was asked for today and could not be given. */
  appointments: readonly Appointment[]
  persons: ReadonlyMap<string, Person>
}

/** What became of an action: done, with the entry that `undo` takes, or why not, in words a language file has. */
export type Done<T> = { ok: true; value: T } | { ok: false; error: ActionFailure }
export type ActionFailure =
  | Failure
  | {
      code:
        | 'nobodyWaiting'
        | 'nobodyInShare'
        | 'takenElsewhere'
        | 'notInThisState'
        | 'contactChanged'
        | 'appointmentChanged'
        | 'seatTaken'
        | 'notPrinted'
        | 'notSupervisor'
        | 'notYourSheet'
        | 'flagChanged'
        | 'notYourWords'
        | 'notYourGuide'
        | 'notYourActivity'
        | 'laterGuide'
        | 'falseKey'
        | 'noProducts'
        | ChangeRefusal
        | TicketDoubt
      facts: Failure['facts']
    }
export type ActionFailureCode = FailureCode | ActionFailure['code']

export type NewTicket = {
  queue: string
  products: string[]
  language: Language
  priority: Priority
  name?: string
  /** Whose card the name was taken from. */
  pseudonym?: Pseudonym
  note?: string
  /** The guides that led to it. */
  guided?: readonly GuideShown[]
  appointment?: VisitAppointment
}

/** Somebody who goes away before a ticket was given. */
export type GoneTicket = Pick<NewTicket, 'queue' | 'products' | 'language' | 'priority'>

/** Everything staff can do. Each resolves once it is kept on disk, never before. `by` is the signed-in member of staff. */
export type Actions = {
  /** Gives a number and prints it. The visit comes back waiting, or `unprinted` when no paper came. */
  giveTicket: (ticket: NewTicket) => Promise<Done<Visit>>
  /** Prints again: the first ticket of an unprinted visit, or a copy marked as such. */
  print: (visit: Visit) => Promise<Done<Visit>>
  /** The number was told in person: the visit waits without paper. */
  tellNumber: (visit: Visit) => Promise<Done<Visit>>

  callNext: () => Promise<Done<Visit>>
  /** Whom `callNext` would try first, as the board stands at that time in ms. */
  nextUp: (board: Board, now: number) => Visit | undefined
  /** Cut off: the shares of other counters in which somebody waits. */
  otherShares: (board: Board, now: number) => OtherShare[]
  /** Calls one visit on purpose: waiting, parked or missed. */
  callVisit: (visit: Visit) => Promise<Done<Visit>>
  /** Calls a ticket shown on paper, by its label, also one this station has never heard of. */
  callPaper: (label: string) => Promise<Done<Visit>>
  recall: (visit: Visit) => Promise<Done<Visit>>
  start: (visit: Visit) => Promise<Done<Visit>>
  addProduct: (visit: Visit, product: string) => Promise<Done<Visit>>
  removeProduct: (visit: Visit, product: string) => Promise<Done<Visit>>
  /** Keeps with a visit what a guide showed and what was answered, and adds products to which it led. */
  guide: (visit: Visit, shown: GuideShown, products: readonly string[]) => Promise<Done<Visit>>
  finish: (visit: Visit, outcomes: Outcome[]) => Promise<Done<Visit>>
  park: (visit: Visit) => Promise<Done<Visit>>
  transfer: (visit: Visit, to: Target, note?: string) => Promise<Done<Visit>>
  missed: (visit: Visit) => Promise<Done<Visit>>
  returnToQueue: (visit: Visit) => Promise<Done<Visit>>
  leave: (visit: Visit) => Promise<Done<Visit>>
  /** Could not be helped today, and goes away with this appointment. */
  leaveWith: (visit: Visit, promised: string) => Promise<Done<Visit>>
  /** The same for somebody who has no number yet: they are counted, and nothing is printed. */
  registerGone: (ticket: GoneTicket, promised: string) => Promise<Done<Visit>>
  prioritise: (visit: Visit, priority: Priority) => Promise<Done<Visit>>
  addNote: (visit: Visit, text: string) => Promise<Done<Visit>>
  /** Notes how a visitor is called, as their card says and they agreed to. */
  namePerson: (visit: Visit, holder: { name: string; pseudonym?: Pseudonym }) => Promise<Done<Visit>>
  /** A visit of any day that this station holds, as its log has it by now; one that nobody heard of is empty. */
  visitOfDay: (id: string) => Promise<Done<Visit>>
  /** Adds what was written on paper to a visit that was not finished in the system; its number is never given again. */
  enterAfterwards: (id: string, row: AfterwardsPayload) => Promise<Done<Visit>>
  /** Takes the visit's last action back, within 10 seconds. */
  undo: (visit: Visit, entry: VisitEntry) => Promise<Done<Visit>>

  /** Begins a contact of somebody who calls, about products where they are known by then. */
  takeCall: (language: Language, products?: readonly string[]) => Promise<Done<Contact>>
  inLanguage: (contact: Contact, language: Language) => Promise<Done<Contact>>
  addContactProduct: (contact: Contact, product: string) => Promise<Done<Contact>>
  removeContactProduct: (contact: Contact, product: string) => Promise<Done<Contact>>
  /** Keeps with a contact what a guide showed and what was answered, and adds products to which it led. */
  guideContact: (contact: Contact, shown: GuideShown, products: readonly string[]) => Promise<Done<Contact>>
  closeContact: (contact: Contact, result: ContactResult, department?: string) => Promise<Done<Contact>>
  reopenContact: (contact: Contact) => Promise<Done<Contact>>
  /** Takes the contact's last action back, within 10 seconds. */
  undoContact: (contact: Contact, entry: ContactEntry) => Promise<Done<Contact>>

  openDesk: (desk: { counter: string; queues: string[] }) => Promise<Done<Desk>>
  pauseDesk: () => Promise<Done<Desk>>
  resumeDesk: () => Promise<Done<Desk>>
  closeDesk: () => Promise<Done<Desk>>
  /** F2 also calls whoever falls to another counter, until the line is back or the share is given back. */
  takeShare: (counter: string) => Promise<Done<Desk>>
  returnShare: (counter: string) => Promise<Done<Desk>>
}
