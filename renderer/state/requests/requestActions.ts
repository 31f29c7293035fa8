import type { Observable } from 'rxjs'
import { appointmentId } from '#domain/appointment/appointmentId.ts'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Plan } from '#domain/appointment/entry.ts'
import { type Answer, type AnswerReason, answerId } from '#domain/request/answer.ts'
import { type RequestName, readRequestId, requestNameId } from '#domain/request/request.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { AppointmentActions, Booked, Citizen } from '../appointments/appointmentActions.ts'
import type { Done } from '../model.ts'
import { attempted } from '../recording.ts'
import { type EditBridge, writeEdit } from '../writeEdit.ts'
import { type OpenRequest, requestNamed } from './openRequests.ts'

/** What is done about requests of other programs. Each resolves once it is kept on disk; none throws. */
export type RequestActions = {
  /**
   * Makes the appointment that bears a request's code, at a time that is free, with whoever asked, and says so to the program.
   * `seatTaken` where somebody had a seat a moment before, `appointmentChanged` where it was answered meanwhile.
   */
  give: (open: OpenRequest, plan: Plan) => Promise<Done<Booked>>
  /** Says that it became this appointment. */
  sayBooked: (open: OpenRequest, appointment: string) => Promise<Done<Answer>>
  /** Says that nothing comes of it, and why. */
  refuse: (open: OpenRequest, why: { reason: AnswerReason; what: string }) => Promise<Done<Answer>>
  /** Who asked, live. */
  named: (request: string) => Observable<RequestName | undefined>
}

export type RequestActionParts = {
  replica: Replica
  bridge: EditBridge & { call: Pick<Bridge['call'], 'report'> }
  site: string
  book: AppointmentActions['book']
  /** The appointment as its log has it by now. */
  present: (id: string) => Promise<Appointment>
}

export const requestActionsWith = ({ replica, bridge, site, book, present }: RequestActionParts): RequestActions => {
  const attempt = <T>(work: () => Promise<Done<T>>): Promise<Done<T>> => attempted(bridge, 'request', work)
  const say = ({ id }: OpenRequest, answerAt: (at: Stamp) => Answer): Promise<Done<Answer>> =>
    attempt(async () => {
      const kept = await writeEdit({ replica, bridge }, (at) => ({
        ...{ id: answerId(id), type: 'answer', data: answerAt(at), stamps: {}, history: [] },
      }))
      return kept.type === 'answer' ? { ok: true, value: kept.data } : refusal('internal')
    })
  const sayBooked: RequestActions['sayBooked'] = (open, appointment) =>
    say(open, (at) => ({ is: 'booked', appointment, at }))
  return {
    sayBooked,
    refuse: (open, { reason, what }) => say(open, (at) => ({ is: 'refused', reason, what: what.slice(0, 120), at })),
    named: (request) => requestNamed(replica, request),
    give: (open, plan) =>
      attempt(async () => {
        const named = readRequestId(open.id)
        if (named === undefined) return refusal('badRequest')
        const id = appointmentId({ site, day: dayOf(plan.from), code: named.code })
        const { stage } = await present(id)
        const isAnswered = (await replica.settings.findOne(answerId(open.id)).exec()) !== null
        if (isAnswered || (stage !== 'empty' && stage !== 'withdrawn')) return refusal('appointmentChanged')
        const { products, people, language } = open.request
        const booked = await book({
          ...{ plan, citizen: await citizenOf(replica, open.id), code: named.code },
          matter: { products, people, language, source: 'web' },
        })
        if (booked.ok) {
          const said = await sayBooked(open, booked.value.appointment.id)
          if (!said.ok) return said
        }
        return booked
      }),
  }
}

/** Who asked, as an appointment knows them; nobody where the request does not say so, or it has not arrived yet. */
export const citizenOf = async (replica: Replica, request: string): Promise<Citizen> => {
  const stored = (await replica.persons.findOne(requestNameId(request)).exec())?.getLatest().toMutableJSON()
  if (stored?.type !== 'requestName') return {}
  const { name, phone, mail } = stored.data
  return { name, phone, mail }
}

const refusal = <C extends 'badRequest' | 'appointmentChanged' | 'internal'>(
  code: C,
): { ok: false; error: { code: C; facts: Record<string, string> } } => ({ ok: false, error: { code, facts: {} } })
