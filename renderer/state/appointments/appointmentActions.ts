import { appointmentId, newCode, readAppointmentId } from '#domain/appointment/appointmentId.ts'
import { type Appointment, appointmentOf, canUndoAppointment, holdsSeats } from '#domain/appointment/appointment.ts'
import { dueOf } from '#domain/appointment/arrival.ts'
import type {
  AppointmentEntry,
  AppointmentPayload,
  Plan,
  Series,
  Telling,
  Wish,
  sources,
} from '#domain/appointment/entry.ts'
import type { Language } from '#domain/language/language.ts'
import type { ContactField } from '#domain/person/person.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Actions, Done } from '../model.ts'
import { type Recording, attempted } from '../recording.ts'

/** What for, for whom. */
export type Matter = { products: string[]; people: number; language: Language; source: (typeof sources)[number] }

/** Who it is with. */
export type Citizen = { name?: string | undefined } & Partial<Record<ContactField, string | undefined>>

/** `unconfirmed`: the server has not said that nobody else has these seats. */
export type Booked = { appointment: Appointment; standing: 'confirmed' | 'unconfirmed' }

/** Who cannot be helped today: somebody who waits, or who has just come for this queue. */
export type PromisedTo = { visit: Visit } | { newcomer: { queue: string } }
/** `visit`: what was noted of them today. */
export type Promised = Booked & { visit: Visit }

/** What staff do with appointments. Each resolves once it is kept on disk; none throws. */
export type AppointmentActions = {
  /**
   * `seatTaken` where somebody had a seat a moment before: then nothing is booked. Where the citizen has a code already (`code`) the
   * appointment bears that one; the caller has looked that it is not taken.
   */
  book: (booking: {
    plan: Plan
    matter: Matter
    citizen: Citizen
    series?: Series
    code?: string
  }) => Promise<Done<Booked>>
  /**
   * Gives an appointment to somebody who cannot be helped today: the visit as which they wait ends with it, or they are counted as
   * one (`newcomer`).
   */
  promise: (booking: { plan: Plan; matter: Matter; citizen: Citizen; who: PromisedTo }) => Promise<Done<Promised>>
  /** Takes back the seat of a promise, once its citizen waits again. */
  takeBackPromise: (appointment: string) => Promise<Done<Appointment>>
  /** Keeps what cannot be given now: the citizen waits for a seat. */
  wish: (wish: { wish: Wish; matter: Matter; citizen: Citizen }) => Promise<Done<Appointment>>
  /** Gives a seat to whoever waits for one, or another time, also of another day, to an appointment; `citizen` goes along. */
  move: (appointment: Appointment, plan: Plan, citizen: Citizen) => Promise<Done<Booked>>
  cancel: (appointment: Appointment, who: 'citizen' | 'site') => Promise<Done<Appointment>>
  /** The citizen is here: gives a ticket for it. Who is too late for the seat (`late`) waits as one without appointment. */
  arrive: (appointment: Appointment, ticket: { queue: string; late: boolean; name?: string }) => Promise<Done<Visit>>
  miss: (appointment: Appointment) => Promise<Done<Appointment>>
  /** Missed, and this visit goes to whoever is free now. */
  giveTo: (appointment: Appointment, visit: string) => Promise<Done<Appointment>>
  checkDocuments: (appointment: Appointment) => Promise<Done<Appointment>>
  remind: (appointment: Appointment, how: Telling) => Promise<Done<Appointment>>
  /** The citizen was told how it stands. */
  inform: (appointment: Appointment, how: Telling) => Promise<Done<Appointment>>
  /** Notes a name, or how to reach somebody. */
  nameCitizen: (appointment: Appointment, citizen: Citizen) => Promise<Done<Appointment>>
  undoAppointment: (appointment: Appointment, entry: AppointmentEntry) => Promise<Done<Appointment>>
}

export type AppointmentParts = {
  recording: Pick<Recording, 'appointment' | 'person'>
  bridge: { call: Pick<Bridge['call'], 'report'> }
  site: string
  now: () => number
  /** The appointment as its log has it by now. */
  present: (id: string) => Promise<Appointment>
  /** Whether the server knows of nobody else on its seats; `unanswered` when it does not say so in time, or is not there. */
  confirm: (id: string) => Promise<'confirm' | 'withdraw' | 'unanswered'>
  /** Sees to it that a card finds the appointment, once there is time. */
  markLater: (id: string, name: string) => void
  /** Of what codes are made; the browser's own chance when it is left out. */
  randomBytes?: (count: number) => Uint8Array
} & Pick<Actions, 'giveTicket' | 'leaveWith' | 'registerGone'>

export const appointmentActionsWith = (parts: AppointmentParts): AppointmentActions => {
  const { recording, bridge, site, now, present, confirm, giveTicket, leaveWith, registerGone, markLater } = parts
  const { randomBytes = ofChance } = parts
  const attempt = <T>(work: () => Promise<Done<T>>): Promise<Done<T>> => attempted(bridge, 'appointment', work)
  const record = (id: string, entries: AppointmentPayload[]): Promise<Done<Appointment>> =>
    attempt(async () => ({ ok: true, value: await recording.appointment(id, entries) }))

  /** Writes what takes seats, then asks the server; `giveBack` says what takes them back where somebody else has them. */
  const seat = async (
    id: string,
    entry: AppointmentPayload,
    giveBack: (entry: string) => AppointmentPayload,
  ): Promise<Done<Booked>> => {
    const { seat: taken } = await recording.appointment(id, [entry])
    if (taken === undefined) return refuse('appointmentChanged')
    const answer = await confirm(id)
    if (answer === 'withdraw') {
      await recording.appointment(id, [giveBack(taken.entry)])
      return refuse('seatTaken')
    }
    if (answer === 'unanswered') return { ok: true, value: { appointment: await present(id), standing: 'unconfirmed' } }
    const appointment = await recording.appointment(id, [{ type: 'confirmed', seat: taken.entry }])
    return { ok: true, value: { appointment, standing: 'confirmed' } }
  }
  const withdrawn = (entry: string): AppointmentPayload => ({ type: 'withdrawn', seat: entry })
  const undone = (entry: string): AppointmentPayload => ({ type: 'undone', target: entry })

  /** Where seats that were given back are taken back, the right to them begins anew, and so does the server's word. */
  const confirmedAgain = async (back: Appointment): Promise<Appointment> => {
    const { id, stage, seat: taken, confirmed } = back
    if (stage !== 'booked' || confirmed || taken === undefined || (await confirm(id)) !== 'confirm') return back
    return recording.appointment(id, [{ type: 'confirmed', seat: taken.entry }])
  }

  const newId = (day: string): string => appointmentId({ site, day, code: newCode(randomBytes) })
  const named = async (id: string, citizen: Citizen): Promise<void> => {
    const { day } = readAppointmentId(id) ?? { day: dayOf(now()) }
    if (Object.values(citizen).some((value) => value !== undefined)) await recording.person({ id, day }, citizen)
    if (citizen.name !== undefined) markLater(id, citizen.name)
  }

  const moveTo = async (appointment: Appointment, plan: Plan, citizen: Citizen): Promise<Done<Booked>> => {
    const known = await present(appointment.id)
    if (known.stage === 'arrived' || known.stage === 'movedAway' || known.stage === 'empty') {
      return refuse('appointmentChanged')
    }
    const day = dayOf(plan.from)
    const { products, people, language, source = 'desk', series } = known
    const matter = { products, people, language, source, ...(series === undefined ? {} : { series }) }
    if (day === known.day) {
      const entry: AppointmentPayload =
        known.plan === undefined ? { type: 'booked', ...plan, ...matter } : { type: 'rescheduled', ...plan }
      return seat(known.id, entry, undone)
    }
    // The new one first: a station that dies in between leaves two, of which the new one names the old.
    const id = appointmentId({ site, day, code: known.code })
    await named(id, citizen)
    const booked = await seat(id, { type: 'booked', ...plan, ...matter, movedFrom: known.id }, withdrawn)
    if (booked.ok) await recording.appointment(known.id, [{ type: 'movedAway', to: id }])
    return booked
  }

  const book: AppointmentActions['book'] = ({ plan, matter, citizen, series, code }) =>
    attempt(async () => {
      const day = dayOf(plan.from)
      const id = code === undefined ? newId(day) : appointmentId({ site, day, code })
      await named(id, citizen)
      const more = series === undefined ? {} : { series }
      return seat(id, { type: 'booked', ...plan, ...matter, ...more }, withdrawn)
    })
  /** Nobody has it any more. */
  const takeBack = async (id: string): Promise<Appointment> => {
    const { seat: taken } = await present(id)
    return taken === undefined ? present(id) : recording.appointment(id, [withdrawn(taken.entry)])
  }

  return {
    book,
    promise: async ({ who, ...booking }) => {
      const booked = await book(booking)
      if (!booked.ok) return booked
      const { id } = booked.value.appointment
      const { products, language } = booking.matter
      const gone = await ('visit' in who
        ? leaveWith(who.visit, id)
        : registerGone({ ...who.newcomer, products, language, priority: 0 }, id))
      if (gone.ok) return { ok: true, value: { ...booked.value, visit: gone.value } }
      // A counter called them meanwhile, or nothing can be kept: then they have no appointment either.
      const back = await attempt(async () => ({ ok: true, value: await takeBack(id) }))
      return back.ok ? gone : back
    },
    takeBackPromise: (id) => attempt(async () => ({ ok: true, value: await takeBack(id) })),
    wish: ({ wish, matter, citizen }) =>
      attempt(async () => {
        const id = newId(dayOf(now()))
        await named(id, citizen)
        return { ok: true, value: await recording.appointment(id, [{ type: 'wished', ...wish, ...matter }]) }
      }),
    move: (appointment, plan, citizen) => attempt(() => moveTo(appointment, plan, citizen)),
    cancel: ({ id }, who) => record(id, [{ type: 'cancelled', who }]),
    arrive: (appointment, { queue, late, name }) =>
      attempt(async () => {
        const known = await present(appointment.id)
        if (known.stage === 'arrived') return refuse('appointmentChanged')
        const { products, language } = known
        const due = late || !holdsSeats(known) ? undefined : dueOf(known)
        const visit = await giveTicket({
          ...{ queue, products, language, priority: 0 },
          ...(due === undefined ? {} : { appointment: due }),
          ...(name === undefined ? {} : { name }),
        })
        if (visit.ok) await recording.appointment(known.id, [{ type: 'arrived', visit: visit.value.id }])
        return visit
      }),
    miss: ({ id }) => record(id, [{ type: 'missed' }]),
    giveTo: ({ id }, visit) => record(id, [{ type: 'missed', givenTo: visit }]),
    checkDocuments: ({ id }) => record(id, [{ type: 'documentsChecked' }]),
    remind: ({ id }, how) => record(id, [{ type: 'reminded', how }]),
    inform: ({ id }, how) => record(id, [{ type: 'informed', how }]),
    nameCitizen: ({ id }, citizen) =>
      attempt(async () => {
        await named(id, citizen)
        return { ok: true, value: await present(id) }
      }),
    undoAppointment: ({ id }, entry) =>
      attempt(async () => {
        if (!canUndoAppointment(entry, now())) return refuse('appointmentChanged')
        return { ok: true, value: await confirmedAgain(await recording.appointment(id, [undone(entry.id)])) }
      }),
  }
}

const ofChance = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

const refuse = <C extends 'seatTaken' | 'appointmentChanged'>(
  code: C,
): { ok: false; error: { code: C; facts: Record<string, string> } } => ({ ok: false, error: { code, facts: {} } })

/** The appointment of a log. */
export const presentWith =
  (logOf: (id: string) => Promise<Parameters<typeof appointmentOf>[0]['log']>) =>
  async (id: string): Promise<Appointment> =>
    appointmentOf({ id, log: await logOf(id) })
