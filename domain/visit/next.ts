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

/**
 * The waiting visits this counter may call, the next one first: what was sent to this very counter or person, then
 * priority, then who has used up most of the waiting time their queue allows, then who came first.
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
    sent: visit.target === undefined ? 0 : 1,
    used: waitedMs(visit, now) / (targetMinutesOf(targets, visit.queue) * 60_000),
  })
  return waiting
    .filter((visit) => mayCall(visit, caller))
    .map(rank)
    .sort(
      (a, b) =>
        b.sent - a.sent ||
        b.visit.priority - a.visit.priority ||
        b.used - a.used ||
        compareText(a.visit.registration?.at ?? '', b.visit.registration?.at ?? '') ||
        compareText(a.visit.id, b.visit.id),
    )
    .map(({ visit }) => visit)
}

export const nextVisit = (question: Parameters<typeof callingOrder>[0]): Visit | undefined => callingOrder(question)[0]

/** Milliseconds of the present wait, never negative, also when another station's clock runs ahead. */
export const waitedMs = (visit: Pick<Visit, 'waitingSince'>, now: number): number =>
  visit.waitingSince === undefined ? 0 : Math.max(0, now - visit.waitingSince)
