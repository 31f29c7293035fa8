import { type Observable, exhaustMap, interval, merge } from 'rxjs'
import type { Plan } from '#domain/appointment/entry.ts'
import { type TakenUp, isForPeople } from '#domain/request/takeUp.ts'
import type { KnownRequest, OpenRequest } from './openRequests.ts'
import { unanswered } from './openRequests.ts'
import type { RequestActions } from './requestActions.ts'

export type TakingUp = {
  /** All of the site by now. */
  requests: () => readonly KnownRequest[]
  /** What becomes of one by what is known now; `undefined` where too little is known yet. */
  judge: (open: OpenRequest) => Promise<TakenUp | undefined>
  actions: Pick<RequestActions, 'give' | 'sayBooked' | 'refuse'>
  /** Whether the station has a server, and has read what that had. */
  mayDecide: () => boolean
  /** How many stations see to it before this one. */
  turn: (request: string) => number
  /** In ms; only differences count. */
  now: () => number
}

/** So long a station leaves a request to each of those whose turn is before its own. */
export const patienceMs = 20_000

/**
 * Sees to what other programs ask for, one round at each call: gives the time that is asked for where it is free, refuses what can
 * never come about, and leaves the rest to people. What came by a file is refused by nobody but people: the program that wrote
 * it reads no answer. Resolves with how many were answered.
 */
export const takingUpWith = ({ requests, judge, actions, mayDecide, turn, now }: TakingUp): (() => Promise<number>) => {
  const seen = new Map<string, number>()
  return async () => {
    let answered = 0
    for (const open of unanswered(requests())) {
      const since = seen.get(open.id) ?? now()
      seen.set(open.id, since)
      if (now() - since < turn(open.id) * patienceMs) continue
      if (!mayDecide()) return answered
      const taken = await judge(open)
      if (taken === undefined) return answered
      if (await answer(open, taken, actions)) answered++
    }
    return answered
  }
}

const answer = async (open: OpenRequest, taken: TakenUp, actions: TakingUp['actions']): Promise<boolean> => {
  if (taken.ok) {
    if (taken.payload === undefined) return (await actions.sayBooked(open, taken.appointment)).ok
    const { from, until, way, seats } = taken.payload
    const plan: Plan = { from, until, way, seats }
    return (await actions.give(open, plan)).ok
  }
  const { refusal: reason, what } = taken
  if (isForPeople(reason) || open.request.source === fromFolder) return false
  return (await actions.refuse(open, { reason, what })).ok
}

/** What the drop folder writes as the source of its rows. */
export const fromFolder = 'folder'

const everyMs = 10_000

/** Does so whenever requests come or are answered, and now and then; `onProblem` hears what was thrown. */
export const takeUpAlways = (parts: {
  round: () => Promise<unknown>
  requests$: Observable<unknown>
  onProblem: (error: unknown) => void
}): void => {
  const { round, requests$, onProblem } = parts
  merge(requests$, interval(everyMs))
    .pipe(exhaustMap(() => round().catch(onProblem)))
    .subscribe()
}
