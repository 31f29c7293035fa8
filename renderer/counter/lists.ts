import type { OtherShare } from '#domain/desk/shares.ts'
import type { Caller, Targets } from '#domain/visit/next.ts'
import { callingOrder } from '#domain/visit/next.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'

/** The five lists of a counter, each in the order a clerk reads it. */
export const listNames = ['waiting', 'called', 'parked', 'missed', 'finished'] as const
export type ListName = (typeof listNames)[number]
export type CounterLists = Readonly<Record<ListName, Visit[]>>

export const targetsOf = ({ queues }: Board['site']): Targets =>
  Object.fromEntries(queues.map(({ letter, targetMinutes }) => [letter, targetMinutes]))

/**
 * What concerns one counter: who waits for it in calling order, whom any counter called, and who is parked, missed or
 * finished at this counter or in its queues.
 */
export const listsOf = (question: {
  board: Pick<Board, 'site' | 'open' | 'closed'>
  caller: Caller
  now: number
}): CounterLists => {
  const { board, caller, now } = question
  const { open, closed } = board
  const concerns = (visit: Visit) =>
    visit.counter === caller.counter ||
    (visit.target?.kind === 'counter' && visit.target.counter === caller.counter) ||
    (visit.target?.kind === 'staff' && visit.target.staff === caller.staff) ||
    caller.queues.includes(visit.queue)
  return {
    waiting: callingOrder({ waiting: open, caller, targets: targetsOf(board.site), now }),
    called: latestFirst(
      open.filter(({ stage }) => stage === 'called' || stage === 'serving'),
      ({ calledOut }) => calledOut?.at,
    ),
    parked: latestFirst(
      open.filter((visit) => visit.stage === 'parked' && concerns(visit)),
      lastAt,
    ),
    missed: latestFirst(
      open.filter((visit) => visit.stage === 'missed' && concerns(visit)),
      lastAt,
    ),
    finished: closed.filter(concerns),
  }
}

/** While cut off, the other counter that a waiting visit falls to, by the visit's id; not of shares that were taken over. */
export const holdersOf = (shares: readonly OtherShare[]): ReadonlyMap<string, string> =>
  new Map(shares.flatMap(({ counter, visits, taken }) => (taken ? [] : visits.map((id) => [id, counter] as const))))

/** The visits this counter holds, whoever is being served first, then the latest call. Usually one, or none. */
export const heldBy = (open: readonly Visit[], counter: string): Visit[] =>
  latestFirst(
    open.filter((visit) => visit.counter === counter && (visit.stage === 'called' || visit.stage === 'serving')),
    ({ calledOut }) => calledOut?.at,
  ).sort((a, b) => Number(b.stage === 'serving') - Number(a.stage === 'serving'))

const lastAt = ({ lastEntry }: Visit): string | undefined => lastEntry?.at

const latestFirst = (visits: readonly Visit[], at: (visit: Visit) => string | undefined): Visit[] =>
  [...visits].sort((a, b) => {
    const [x, y] = [at(a) ?? '', at(b) ?? '']
    return x < y ? 1 : x > y ? -1 : a.id < b.id ? -1 : 1
  })
