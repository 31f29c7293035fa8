import type { GuideShown } from '#domain/guide/shown.ts'
import type { Language } from '#domain/language/language.ts'
import type { VisitAppointment, VisitPayload } from '#domain/visit/entry.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import { type ActionParts, actionsWith } from './actions.ts'
import type { Done, NewTicket } from './model.ts'
import { attempted, kept } from './recording.ts'

/** Who acts at a kiosk: nobody signs in there. */
export const citizen = 'citizen'

export type KioskTicket = {
  queue: string
  products: string[]
  language: Language
  /** The guide that led to it. */
  guided?: GuideShown
  /** The appointment for which somebody is here; `due` is absent for who is too late for the seat. */
  arrival?: { appointment: string; due?: VisitAppointment }
}

/** What a citizen can do without anybody's help. Each resolves once it is kept on disk, and none throws. */
export type KioskActions = {
  /** Gives a number and prints it. The visit comes back waiting, or `unprinted` when no paper came, or perhaps none. */
  giveTicket: (ticket: KioskTicket) => Promise<Done<Visit>>
  /** Gives a number to somebody who takes it from the screen, because no paper would come. */
  giveOnScreen: (ticket: KioskTicket) => Promise<Done<Visit>>
  /** The number of an unprinted visit was taken from the screen; one that the welcome desk saw to meanwhile stays as it is. */
  takeOnScreen: (visit: Visit) => Promise<Done<Visit>>
}

export const kioskActionsWith = (parts: Omit<ActionParts, 'by'>): KioskActions => {
  const { recording, bridge, logOf } = parts
  const { giveTicket } = actionsWith({ ...parts, by: () => citizen })
  const attempt = <T>(work: () => Promise<Done<T>>): Promise<Done<T>> => attempted(bridge, 'kioskAction', work)
  const written = ({ queue, products, language, arrival }: KioskTicket): NewTicket => ({
    ...{ queue, language, products },
    priority: 0,
    ...(arrival?.due === undefined ? {} : { appointment: arrival.due }),
  })
  /** The number first: who dies in between has a visit that names the appointment. */
  const arrived = async ({ arrival }: KioskTicket, done: Done<Visit>): Promise<Done<Visit>> => {
    if (arrival === undefined || !done.ok) return done
    return attempt(async () => {
      await recording.appointment(arrival.appointment, [{ type: 'arrived', visit: done.value.id }])
      return done
    })
  }
  return {
    giveTicket: async (ticket) => {
      const guided = ticket.guided === undefined ? {} : { guided: [ticket.guided] }
      return arrived(ticket, await giveTicket({ ...written(ticket), ...guided }))
    },
    giveOnScreen: async (ticket) => {
      const given = await attempt<Visit>(async () => {
        const number = kept(await bridge.call.issueNumber({ ...written(ticket), by: citizen }))
        const visit = await recording.show(number)
        const guided: VisitPayload[] = ticket.guided === undefined ? [] : [{ type: 'guided', ...ticket.guided }]
        return { ok: true, value: await recording.visit(visit, [...guided, { type: 'issued', how: 'screen' }]) }
      })
      return arrived(ticket, given)
    },
    takeOnScreen: (visit) =>
      attempt(async () => {
        const present = visitOf({ id: visit.id, log: await logOf(visit.id) })
        if (present.stage !== 'printing' && present.stage !== 'unprinted') return { ok: true, value: present }
        return { ok: true, value: await recording.visit(present, [{ type: 'issued', how: 'screen' }]) }
      }),
  }
}
