import type { Language } from '../language/language.ts'
import type { CallRule } from '../ledger/record.ts'
import type { Stamp } from '../time/stamp.ts'
import type { Authority, Outcome, Priority, Target, VisitAppointment, VisitEntry } from './entry.ts'

/**
 * Where a visit stands: `printing` and `unprinted` before the citizen holds the number, then `waiting` until called.
 * `empty` is a log in which nothing known has happened yet.
 */
export const stages = [
  'empty',
  'printing',
  'unprinted',
  'waiting',
  'called',
  'serving',
  'parked',
  'missed',
  'finished',
  'left',
] as const
export type Stage = (typeof stages)[number]

/** A call that did not stand because another counter's (`kept`) call of the same visit did, and why that one. */
export type DoubleCall = { withdrawn: string; counter: string; at: Stamp; kept: string; rule: CallRule }

/** A visit that somebody sent on or noted as gone, not knowing that a counter (`kept`) had just called it. */
export type CrossedCall = { entry: string; what: 'transferred' | 'left'; at: Stamp; kept: string }

export type GuidedEntry = Extract<VisitEntry, { type: 'guided' }>

export type VisitState = {
  stage: Stage
  queue: string
  number: number
  products: string[]
  language: Language
  priority: Priority
  /** The appointment for which it came. */
  appointment?: VisitAppointment
  /** The appointment with which it ended, by id, as it could not be served that day. */
  promised?: string
  /** Meant for one counter or one member of staff. */
  target?: Extract<Target, { kind: 'counter' | 'staff' }>
  /** The counter that called, serves or last served it. */
  counter?: string
  /** The call by which that counter holds the visit. */
  claim?: { entry: string; authority: Authority; at: Stamp }
  /** The latest call that counts, whether or not its counter still holds the visit. */
  lastCall?: { entry: string; counter: string; at: Stamp }
  /** The entry by which it got its number. */
  registration?: { entry: string; at: Stamp }
  /** The call, or recall, by which its number is out. */
  calledOut?: { entry: string; at: Stamp }
  /** Times are true ones in ms since 1970; stamps tell order and who was first. */
  registeredAt?: number
  /** When the present wait began: at registration, or when it was sent on or came back. */
  waitingSince?: number
  firstCalledAt?: number
  calledAt?: number
  startedAt?: number
  endedAt?: number
  /** How often the number was called out since it was last waiting. */
  calls: number
  onPaper: boolean
  copies: number
  printProblem?: { outcome: 'failed' | 'unknown'; reason: string }
  outcomes: Outcome[]
  /** Ids of the entries whose text lies in the person document. */
  notes: string[]
  /** The guides that were played for it, in that order, each with what was shown and answered. */
  guided: GuidedEntry[]
  doubleCalls: DoubleCall[]
  crossedCalls: CrossedCall[]
  /** Where somebody who did not know of the present call sent the visitor, who may be waiting there. */
  sentMeanwhile?: { to: Target; since: number }
  /** What somebody who did not know of the present call typed from paper about the visit. */
  toldMeanwhile?: Extract<VisitEntry, { type: 'afterwards' }>
  /** How it ended was typed afterwards, from paper. */
  enteredAfterwards?: true
  lastEntry?: VisitEntry
}

/** Before anything happened. */
export const nothing: VisitState = {
  stage: 'empty',
  queue: '',
  number: 0,
  products: [],
  language: 'nl',
  priority: 0,
  calls: 0,
  onPaper: false,
  copies: 0,
  outcomes: [],
  notes: [],
  guided: [],
  doubleCalls: [],
  crossedCalls: [],
}

/** Back among those who wait, since then; what the last call and service left behind is gone. */
export const waitingAgain = (state: VisitState, since: number): VisitState => {
  const { target: _target, claim: _claim, calledOut: _out, calledAt: _calledAt, ...rest } = beforeCall(state)
  return { ...rest, stage: 'waiting', waitingSince: since, calls: 0 }
}

/** Without what belongs to one call and the service that follows it. */
export const beforeCall = (state: VisitState): VisitState => {
  const { startedAt: _startedAt, endedAt: _endedAt, promised: _promised, sentMeanwhile: _sent, ...before } = state
  const { toldMeanwhile: _told, enteredAfterwards: _entered, ...rest } = before
  return rest
}

export const sentTo = (to: Target): Pick<VisitState, 'queue' | 'target'> =>
  to.kind === 'queue' ? { queue: to.queue } : { queue: to.queue, target: to }

export const heldBy = (state: VisitState, counter: string): boolean => isHeld(state) && state.counter === counter

export const isHeld = ({ stage }: VisitState): boolean => stage === 'called' || stage === 'serving'
