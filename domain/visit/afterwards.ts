import type { VisitEntry } from './entry.ts'
import { type VisitState, beforeCall, isHeld } from './state.ts'

type Account = Extract<VisitEntry, { type: 'afterwards' }>

/**
 * What was written on paper about a visit comes to its log, by these rules, in the order of stamps as everything else:
 *
 * - A visit that was finished in the system stays as it was finished.
 * - A visit that a counter has called, unknown to whoever typed, stays with that counter. When nobody comes, the paper tells
 *   why, and counts.
 * - Any other visit is completed: what the system measured stays, the paper says the rest and how it ended.
 * - Of two accounts of one visit only the later one counts (`latestAccount`).
 */
export const toldAfterwards = (state: VisitState, account: Account): VisitState => {
  if (state.stage === 'finished') return state
  return isUnheard(state, account) ? { ...state, toldMeanwhile: account } : completed(state, account)
}

const isUnheard = (state: VisitState, { after }: Account): boolean =>
  isHeld(state) && after !== undefined && after !== state.claim?.at

/** The visit with what the paper tells of it. A call that was under way is the one that the paper goes on with. */
export const completed = (state: VisitState, account: Account): VisitState => {
  const { target: _target, claim: _claim, calledOut: _out, calledAt: _calledAt, ...called } = beforeCall(state)
  const { printProblem: _problem, ...known } = called
  const registeredAt = state.registeredAt ?? account.registeredAt
  const underWay: Pick<VisitState, TimeName> = isHeld(state) ? state : {}
  return {
    ...known,
    ...given({
      registeredAt,
      waitingSince: state.waitingSince ?? registeredAt,
      firstCalledAt: state.firstCalledAt ?? account.calledAt,
      calledAt: underWay.calledAt ?? account.calledAt,
      startedAt: underWay.startedAt ?? account.startedAt,
      endedAt: account.endedAt,
    }),
    ...(account.counter === undefined ? {} : { counter: account.counter }),
    queue: state.queue === '' ? account.queue : state.queue,
    number: account.number,
    products: [...new Set([...state.products, ...account.products])],
    language: state.registration === undefined ? account.language : state.language,
    stage: account.ending,
    outcomes: account.outcomes,
    enteredAfterwards: true,
  }
}

type TimeName = 'registeredAt' | 'waitingSince' | 'firstCalledAt' | 'calledAt' | 'startedAt' | 'endedAt'

const given = (times: Record<TimeName, number | undefined>): Pick<VisitState, TimeName> =>
  Object.fromEntries(Object.entries(times).flatMap(([name, ms]) => (ms === undefined ? [] : [[name, ms]])))

/** The log without the accounts that a later one replaces. */
export const latestAccount = (entries: readonly VisitEntry[]): readonly VisitEntry[] => {
  const latest = entries.findLast(({ type }) => type === 'afterwards')
  if (latest === undefined) return entries
  return entries.filter((entry) => entry.type !== 'afterwards' || entry === latest)
}
