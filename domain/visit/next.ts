import { compareText } from '../document/order.ts'
import type { Visit } from './visit.ts'

/** What a counter may call: its own number, the letters of its queues, and who sits there. */
export type Caller = { counter: string; queues: readonly string[]; staff: string }

/** Minutes a citizen should wait at most, per queue letter. */
export type Targets = Readonly<Record<string, number>>

const usualTargetMinutes = 15

export const targetMinutesOf = (targets: Targets, queue: string): number => targets[queue] ?? usualTargetMinutes

/** Whether this counter may call the visit: meant for it, or waiting in one of its queues for anyone. */
export const mayCall = (visit: Visit, caller: Caller): boolean => {
  if (visit.stage !== 'waiting') return false
  if (visit.target?.kind === 'counter') return visit.target.counter === caller.counter
  if (visit.target?.kind === 'staff') return visit.target.staff === caller.staff
  return caller.queues.includes(visit.queue)
}

/** An appointment is called so long before its time, in ms, and not earlier while somebody else waits. */
const dueSoonMs = 300_000

/** Whether a visit waits for the time of its appointment. */
export const isEarly = ({ appointment }: Pick<Visit, 'appointment'>, now: number): boolean =>
  appointment !== undefined && now < appointment.due - dueSoonMs

/**
 * The waiting visits this counter may call, the next one first: what was sent to this very counter or person and appointments
 * whose time has come, then priority, then who has used up most of the waiting time their queue allows, then who came first.
 * Whoever is early for an appointment comes when nobody else waits.
 */
export const callingOrder = (question: {
  waiting: readonly Visit[]
  caller: Caller
  targets: Targets
  now: number
}): Visit[] => {
  const { waiting, caller, targets, now } = question
  const rank = (visit: Visit) => ({
    visit,
    early: isEarly(visit, now) ? 1 : 0,
    sent: visit.target === undefined && visit.appointment === undefined ? 0 : 1,
    used: waitedMs(visit, now) / (targetMinutesOf(targets, visit.queue) * 60_000),
  })
  return waiting
    .filter((visit) => mayCall(visit, caller))
    .map(rank)
    .sort(
      (a, b) =>
        a.early - b.early ||
        b.sent - a.sent ||
        b.visit.priority - a.visit.priority ||
        b.used - a.used ||
        (a.visit.appointment?.due ?? 0) - (b.visit.appointment?.due ?? 0) ||
        compareText(a.visit.registration?.at ?? '', b.visit.registration?.at ?? '') ||
        compareText(a.visit.id, b.visit.id),
    )
    .map(({ visit }) => visit)
}

export const nextVisit = (question: Parameters<typeof callingOrder>[0]): Visit | undefined => callingOrder(question)[0]

/**
 * Milliseconds of the present wait, never negative, also when another station's clock runs ahead. Whoever is early for an
 * appointment waits from its time on.
 */
export const waitedMs = (
  { waitingSince, appointment }: Pick<Visit, 'waitingSince' | 'appointment'>,
  now: number,
): number => (waitingSince === undefined ? 0 : Math.max(0, now - Math.max(waitingSince, appointment?.due ?? 0)))
