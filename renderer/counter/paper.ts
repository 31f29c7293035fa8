import { doubtTicket } from '#domain/site/site.ts'
import { readLabel } from '#domain/visit/label.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'

/** What a number typed from a paper ticket turns out to be, before anything is called. */
export type PaperTicket =
  | { kind: 'unreadable' }
  | { kind: 'unknownQueue' | 'unknownNumber'; label: string }
  /** Somebody has it at a counter, or is done with it: it cannot be called. */
  | { kind: 'taken' | 'finished'; label: string; visit: Visit }
  | { kind: 'known'; label: string; visit: Visit }
  /** A ticket that may well be real, but that this station never heard of: cut off, or just printed. */
  | { kind: 'unheard'; label: string; queue: string }

export const readPaper = (
  typed: string,
  { site, open, closed }: Pick<Board, 'site' | 'open' | 'closed'>,
): PaperTicket => {
  const ticket = readLabel(typed)
  if (ticket === undefined) return { kind: 'unreadable' }
  const label = `${ticket.queue}${ticket.number}`
  const doubt = doubtTicket(site, ticket)
  if (doubt !== undefined) return { kind: doubt, label }
  const visit = [...open, ...closed].find((one) => one.label === label)
  if (visit === undefined) return { kind: 'unheard', label, queue: ticket.queue }
  if (visit.stage === 'finished') return { kind: 'finished', label, visit }
  if (visit.stage === 'called' || visit.stage === 'serving') return { kind: 'taken', label, visit }
  return { kind: 'known', label, visit }
}
