import { type Envelope, unionLogs } from '../document/log.ts'
import { type Signer, signersOf } from '../document/signed.ts'
import type { Language } from '../language/language.ts'
import type { NameMark } from './nameMark.ts'
import type { Stamp } from '../time/stamp.ts'
import { isRecent, isUndoneInTime } from '../time/undoMs.ts'
import { readAppointmentId } from './appointmentId.ts'
import {
  type AppointmentEntry,
  type Plan,
  type Series,
  type Telling,
  type Wish,
  fits,
  knownAppointmentEntry,
  type sources,
} from './entry.ts'

/** One appointment as it is stored: a log as a visit's is, and beside it what the replica's queries need. */
export type AppointmentDocument = {
  id: string
  type: 'appointment'
  day: string
  /** Whether it is still to come, or the citizen waits for a free seat. */
  open: boolean
  latest: string
  log: Envelope[]
}

export const appointmentStages = [
  'empty',
  'wished',
  'booked',
  'arrived',
  'missed',
  'cancelled',
  'movedAway',
  'withdrawn',
] as const
export type AppointmentStage = (typeof appointmentStages)[number]

/** An appointment as screens use it. Who it is with is not in it. */
export type Appointment = {
  id: string
  day: string
  code: string
  /** `empty` where nothing known has happened, or its booking was taken back. */
  stage: AppointmentStage
  products: string[]
  people: number
  language: Language
  source?: (typeof sources)[number]
  /** When, how, and what it takes; absent for one that was never booked. */
  plan?: Plan
  /** The entry by which it has its seats, or had them last. */
  seat?: { entry: string; at: Stamp; station: string }
  /** The server knew of nobody else on these seats when it had that entry. */
  confirmed: boolean
  /** What was confirmed before it was moved, while the new seats are not: where they are refused it comes back to these. */
  leaving?: Plan
  wish?: Wish
  /** When the wish was heard. */
  askedAt?: Stamp
  series?: Series
  movedFrom?: string
  movedTo?: string
  cancelledBy?: 'citizen' | 'site'
  reminded: boolean
  /** How the citizen was told last that it is booked, moved or cancelled, since it is so. */
  informed?: Telling
  documentsChecked: boolean
  /** The mark of the name of who it is with. */
  nameMark?: NameMark
  /** The visit of whoever came in the place of somebody who was missed. */
  givenTo?: string
  /** The visit as which the citizen waits. */
  visit?: string
  /** Who made it, and at which station. */
  by?: string
  station?: string
  lastEntry?: AppointmentEntry
  signers: Signer[]
}

const nothing: Omit<Appointment, 'id' | 'day' | 'code' | 'signers'> = {
  stage: 'empty',
  products: [],
  people: 1,
  language: 'nl',
  confirmed: false,
  reminded: false,
  documentsChecked: false,
}

const appointments = new WeakMap<readonly Envelope[], Appointment>()

/** The appointment that a document stands for. Folding is done once for each version of a log. */
export const appointmentOf = (document: Pick<AppointmentDocument, 'id' | 'log'>): Appointment => {
  const appointment = appointments.get(document.log) ?? fold(document)
  appointments.set(document.log, appointment)
  return appointment
}

/** What a log adds up to. Total and deterministic: any order, doubled entries and unknown types give one and the same. */
const fold = ({ id, log }: Pick<AppointmentDocument, 'id' | 'log'>): Appointment => {
  const union = unionLogs([], log)
  const entries = union.flatMap((entry) => knownAppointmentEntry(entry) ?? [])
  const undone = undoneIn(entries)
  const givenBackAgain = entries.filter(({ id: one, type }) => undone.has(one) && givingBack.has(type))
  const counting = entries.filter((entry) =>
    entry.type === 'undone'
      ? givenBackAgain.some(({ id: one }) => one === entry.target)
      : !undone.has(entry.id) && isOf(id, entry),
  )
  // A mark follows what was done by itself, and nobody takes it back.
  const lastEntry = counting.findLast(({ type }) => type !== 'marked' && type !== 'undone')
  return {
    id,
    day: readAppointmentId(id)?.day ?? '',
    code: readAppointmentId(id)?.code ?? '',
    ...counting.reduce(apply, nothing),
    ...(lastEntry === undefined ? {} : { lastEntry }),
    signers: signersOf(union),
  }
}

/** The appointment's document after these entries; the document given may be absent. */
export const withAppointmentEntries = (
  id: string,
  document: Pick<AppointmentDocument, 'log'> | undefined,
  entries: readonly Envelope[],
): AppointmentDocument => {
  const log = unionLogs(document?.log ?? [], entries)
  const { day, stage } = appointmentOf({ id, log })
  return {
    ...{ id, type: 'appointment', day },
    open: stage === 'booked' || stage === 'wished',
    ...{ latest: log.at(-1)?.at ?? '', log },
  }
}

/** Whether it takes its seats. One that was missed gives them back, also when the citizen comes after all. */
export const holdsSeats = ({ stage, seat }: Pick<Appointment, 'stage' | 'seat'>): boolean =>
  (stage === 'booked' || stage === 'arrived') && seat !== undefined

/** Whether an entry may still be taken back at a moment in ms since 1970. */
export const canUndoAppointment = (entry: AppointmentEntry, now: number): boolean =>
  entry.type !== 'undone' && isRecent(entry, now)

const undoneIn = (entries: readonly AppointmentEntry[]): ReadonlySet<string> => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return new Set(
    entries.flatMap((entry) => {
      const target = entry.type === 'undone' ? byId.get(entry.target) : undefined
      return target !== undefined && target.type !== 'undone' && isUndoneInTime(target, entry) ? [target.id] : []
    }),
  )
}

/** A plan that cannot be is none, whoever wrote it. */
const isOf = (id: string, entry: AppointmentEntry): boolean =>
  (entry.type !== 'booked' && entry.type !== 'rescheduled') || fits(id, entry)

type State = typeof nothing & Partial<Appointment>

const apply = (state: State, entry: AppointmentEntry): State => {
  switch (entry.type) {
    case 'wished':
      if (state.stage !== 'empty') return state
      return {
        ...state,
        ...matterOf(entry),
        stage: 'wished',
        wish: wishOf(entry),
        askedAt: entry.at,
        source: entry.source,
      }
    case 'booked': {
      // The second of two bookings under one id, such as a request from outside that two stations took up, says nothing new; unless
      // it was moved here twice by people who did not know of each other: then the later word is what the citizen heard last.
      if (!bookable.has(state.stage) && !(state.stage === 'booked' && entry.movedFrom !== undefined)) return state
      const { movedTo: _movedTo, ...rest } = state
      const { series, movedFrom, source } = entry
      return {
        ...seated(rest, entry),
        ...matterOf(entry),
        source,
        ...(series === undefined ? {} : { series }),
        ...(movedFrom === undefined ? {} : { movedFrom }),
      }
    }
    case 'rescheduled':
      // What was cancelled meanwhile by somebody who did not know is on again: better one too many than a citizen sent home.
      return state.plan === undefined || state.stage === 'arrived' || state.stage === 'movedAway'
        ? state
        : seated(state, entry)
    case 'movedAway':
      return state.stage === 'arrived' ? state : { ...state, stage: 'movedAway', movedTo: entry.to }
    case 'confirmed': {
      if (state.seat?.entry !== entry.seat) return state
      const { leaving: _leaving, ...rest } = state
      return { ...rest, confirmed: true }
    }
    case 'withdrawn':
      return state.seat?.entry === entry.seat && state.stage === 'booked' ? { ...state, stage: 'withdrawn' } : state
    case 'cancelled':
      return state.stage === 'booked' || state.stage === 'wished' || state.stage === 'missed'
        ? { ...untold(state), stage: 'cancelled', cancelledBy: entry.who }
        : state
    case 'reminded':
      return { ...state, reminded: true }
    case 'informed':
      return { ...state, informed: entry.how }
    case 'documentsChecked':
      return { ...state, documentsChecked: true }
    case 'marked':
      return { ...state, nameMark: entry.name }
    case 'arrived':
      // Somebody who stands there is there, whatever was noted before. Seats that were given back meanwhile others may have by now.
      return {
        ...(holdsSeats(state) ? state : withoutSeat(state)),
        stage: 'arrived',
        ...(state.visit !== undefined || entry.visit === undefined ? {} : { visit: entry.visit }),
      }
    case 'missed': {
      if (state.stage !== 'booked' && state.stage !== 'missed') return state
      const { givenTo = state.givenTo } = entry
      return { ...state, stage: 'missed', ...(givenTo === undefined ? {} : { givenTo }) }
    }
    case 'undone':
      // That seats were given back is taken back: others may have been given them meanwhile, so the right to them begins anew.
      return state.stage === 'booked' && state.seat !== undefined
        ? { ...state, seat: seatBy(entry), confirmed: false }
        : state
  }
}

/** What gives seats back. */
const givingBack: ReadonlySet<AppointmentEntry['type']> = new Set(['cancelled', 'missed', 'movedAway'])

const withoutSeat = ({ seat: _seat, ...rest }: State): State => ({ ...rest, confirmed: false })

/** Where nobody has a seat yet, or has it elsewhere, or was told that it had gone: then another one can be taken. */
const bookable: ReadonlySet<AppointmentStage> = new Set(['empty', 'wished', 'movedAway', 'withdrawn'])

const matterOf = ({
  products,
  people,
  language,
}: Pick<Appointment, 'products' | 'people' | 'language'>): Pick<Appointment, 'products' | 'people' | 'language'> => ({
  products,
  people,
  language,
})

const wishOf = ({ earliest, latest, way, staff }: Wish): Wish => ({
  ...{ earliest, latest, way },
  ...(staff === undefined ? {} : { staff }),
})

/** What was told before it changed says nothing of how it stands. */
const untold = ({ informed: _informed, ...state }: State): State => state

const seated = (state: State, entry: Extract<AppointmentEntry, { type: 'booked' | 'rescheduled' }>): State => {
  const { cancelledBy: _cancelledBy, leaving: before, ...rest } = untold(state)
  const { station, by, from, until, way, seats } = entry
  const leaving = state.confirmed ? state.plan : before
  return {
    ...rest,
    ...(state.stage === 'booked' && leaving !== undefined ? { leaving } : {}),
    ...(state.plan === undefined ? { by, station } : {}),
    stage: 'booked',
    plan: { from, until, way, seats },
    seat: seatBy(entry),
    confirmed: false,
  }
}

const seatBy = ({ id: entry, at, station }: AppointmentEntry): NonNullable<Appointment['seat']> => ({
  entry,
  at,
  station,
})
