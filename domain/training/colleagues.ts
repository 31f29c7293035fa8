import type { Counter } from '../site/site.ts'
import { type Staff, isHere } from '../staff/staff.ts'
import type { VisitPayload } from '../visit/entry.ts'
import { type Targets, callingOrder } from '../visit/next.ts'
import { heldBy } from '../visit/state.ts'
import { type Visit, knownCall } from '../visit/visit.ts'

/** Somebody who is played: a member of staff at a counter. */
export type Colleague = { counter: string; queues: readonly string[]; staff: string }

/** At each counter but the one of whoever practises, somebody who can do what is done there, nobody at two of them. */
export const colleaguesFor = (site: {
  counters: readonly Counter[]
  staff: readonly (Pick<Staff, 'skills' | 'archived'> & { id: string })[]
  /** The counter of whoever practises. */
  without?: string | undefined
  /** Who practises. */
  who: string
}): Colleague[] => {
  const free = new Set(site.staff.filter((member) => member.id !== site.who && isHere(member)))
  return site.counters
    .filter(({ number, kind }) => number !== site.without && kind !== 'welcome')
    .flatMap(({ number, queues }) => {
      const able = [...free].find(({ skills }) => queues.some((letter) => skills.includes(letter)))
      if (able === undefined) return []
      free.delete(able)
      return [{ counter: number, queues, staff: able.id }]
    })
}

/** What a colleague does with a visit. */
export type Deed = { visit: Visit; does: VisitPayload }

/** How quick things go, in ms. */
export type Pace = { walkMs: number; restMs: number; serviceMs: (visit: Visit) => number }

/**
 * What a colleague does now, or `undefined` while they serve, rest, or nobody waits for them: fetch the next visitor, begin
 * when they are there, finish when it took as long as it takes. `freeSince` is when they were last done, ms since 1970.
 */
export const deedOf = (question: {
  colleague: Colleague
  visits: readonly Visit[]
  targets: Targets
  freeSince: number
  pace: Pace
  now: number
}): Deed | undefined => {
  const { colleague, visits, targets, freeSince, pace, now } = question
  const { counter } = colleague
  const held = visits.find((visit) => heldBy(visit, counter))
  if (held?.stage === 'called') {
    const walked = now - (held.calledAt ?? now)
    return walked < pace.walkMs ? undefined : { visit: held, does: { type: 'started', counter } }
  }
  if (held !== undefined) {
    const served = now - (held.startedAt ?? now)
    return served < pace.serviceMs(held) ? undefined : { visit: held, does: finished(held, counter) }
  }
  if (now - freeSince < pace.restMs) return undefined
  const [visit] = callingOrder({ waiting: visits, caller: colleague, targets, now })
  const call = (next: Visit): VisitPayload => ({ type: 'called', counter, authority: 'server', after: knownCall(next) })
  return visit === undefined ? undefined : { visit, does: call(visit) }
}

const finished = ({ products }: Visit, counter: string): VisitPayload => ({
  type: 'finished',
  counter,
  outcomes: products.map((product) => ({ product, result: 'done' })),
})
