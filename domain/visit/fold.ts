import { type Envelope, unionLogs } from '../document/log.ts'
import type { Language } from '../language/language.ts'
import type { CallRule } from '../ledger/record.ts'
import { type Stamp, stampMs } from '../time/stamp.ts'
import { type Authority, type Outcome, type Priority, type Target, type VisitEntry, knownVisitEntry } from './entry.ts'

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

export type VisitState = {
  stage: Stage
  queue: string
  number: number
  products: string[]
  language: Language
  priority: Priority
  /** Meant for one counter or one member of staff. */
  target?: Extract<Target, { kind: 'counter' | 'staff' }>
  /** The counter that called, serves or last served it. */
  counter?: string
  /** The call by which that counter holds the visit. */
  claim?: { entry: string; authority: Authority; at: Stamp }
  /** The latest call that counts, whether or not its counter still holds the visit. */
  lastCall?: { entry: string; counter: string; at: Stamp }
  registeredAt?: Stamp
  /** When the present wait began: at registration, or when it was sent on or came back. */
  waitingSince?: Stamp
  firstCalledAt?: Stamp
  calledAt?: Stamp
  startedAt?: Stamp
  endedAt?: Stamp
  /** How often the number was called out since it was last waiting. */
  calls: number
  onPaper: boolean
  copies: number
  printProblem?: { outcome: 'failed' | 'unknown'; reason: string }
  outcomes: Outcome[]
  /** Ids of the entries whose text lies in the person document. */
  notes: string[]
  doubleCalls: DoubleCall[]
  crossedCalls: CrossedCall[]
  /** Where somebody who did not know of the present call sent the visitor, who may be waiting there. */
  sentMeanwhile?: { to: Target; at: Stamp }
  lastEntry?: VisitEntry
}

/** An action can be taken back this long; the fold forgives some seconds more, for a slow click. */
export const undoMs = 10_000
const undoGraceMs = 5_000

/**
 * What a visit's log adds up to. Total and deterministic: any order, doubled entries and unknown types give one and the
 * same state.
 */
export const foldVisit = (log: readonly Envelope[]): VisitState => {
  const entries = unionLogs([], log).flatMap((entry) => knownVisitEntry(entry) ?? [])
  const void_ = voided(entries)
  return entries.filter(({ id }) => !void_.has(id)).reduce(apply, nothing)
}

const nothing: VisitState = {
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
  doubleCalls: [],
  crossedCalls: [],
}

/** Entries that no longer count: calls withdrawn by their own station, and actions undone in time. */
const voided = (entries: readonly VisitEntry[]): Set<string> => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const ids = new Set<string>()
  for (const entry of entries) {
    if (entry.type !== 'withdrawn' && entry.type !== 'undone') continue
    const target = byId.get(entry.target)
    if (target?.station !== entry.station) continue
    if (entry.type === 'withdrawn' ? target.type === 'called' : undoneInTime(target, entry)) ids.add(target.id)
  }
  return ids
}

const undoneInTime = (target: VisitEntry, undo: VisitEntry): boolean =>
  undoable.has(target.type) && stampMs(undo.at) - stampMs(target.at) <= undoMs + undoGraceMs

/** Giving a number and what happened to its paper are facts; they cannot be taken back. */
const undoable: ReadonlySet<VisitEntry['type']> = new Set([
  'called',
  'recalled',
  'started',
  'productAdded',
  'productRemoved',
  'finished',
  'parked',
  'returned',
  'transferred',
  'missed',
  'prioritised',
  'left',
] as const)

export const canUndo = (entry: VisitEntry, now: number): boolean =>
  undoable.has(entry.type) && now - stampMs(entry.at) <= undoMs

const apply = (state: VisitState, entry: VisitEntry): VisitState => {
  const next = step(state, entry)
  return entry.type === 'withdrawn' || entry.type === 'undone' ? next : { ...next, lastEntry: entry }
}

const step = (state: VisitState, entry: VisitEntry): VisitState => {
  switch (entry.type) {
    case 'registered':
      return {
        ...state,
        queue: entry.queue,
        number: entry.number,
        products: union(entry.products, state.products),
        language: entry.language,
        priority: entry.priority,
        registeredAt: entry.at,
        waitingSince: entry.at,
        stage: state.stage === 'empty' ? 'printing' : state.stage,
      }
    case 'presented':
      return {
        ...state,
        ...(state.stage === 'empty' ? { queue: entry.queue, number: entry.number, waitingSince: entry.at } : {}),
        onPaper: true,
        stage: beforeWaiting(state.stage) ? 'waiting' : state.stage,
      }
    case 'issued':
      return {
        ...withoutProblem(state),
        onPaper: state.onPaper || entry.how === 'paper',
        stage: beforeWaiting(state.stage) ? 'waiting' : state.stage,
      }
    case 'printFailed':
      return {
        ...state,
        printProblem: { outcome: entry.outcome, reason: entry.reason },
        stage: beforeWaiting(state.stage) ? 'unprinted' : state.stage,
      }
    case 'reprinted':
      return { ...state, copies: state.copies + 1 }
    case 'called':
      return called(state, entry)
    case 'recalled':
      return heldBy(state, entry.counter) ? { ...state, calls: state.calls + 1, calledAt: entry.at } : state
    case 'started':
      return heldBy(state, entry.counter) && state.stage === 'called'
        ? { ...state, stage: 'serving', startedAt: entry.at }
        : state
    case 'productAdded':
      return { ...state, products: union(state.products, [entry.product]) }
    case 'productRemoved':
      return { ...state, products: state.products.filter((product) => product !== entry.product) }
    case 'noted':
      return { ...state, notes: [...state.notes, entry.id] }
    case 'finished':
      return heldBy(state, entry.counter)
        ? { ...state, stage: 'finished', outcomes: entry.outcomes, endedAt: entry.at }
        : state
    case 'parked':
      return heldBy(state, entry.counter) ? { ...state, stage: 'parked' } : state
    case 'missed':
      return heldBy(state, entry.counter) ? missed(state, entry.at) : state
    case 'returned':
      return state.stage === 'parked' || state.stage === 'missed' || state.stage === 'left'
        ? waitingAgain(state, entry.at)
        : state
    case 'transferred':
      if (state.stage === 'finished') return state
      if (crossedCall(state, entry)) {
        return { ...withCrossed(state, entry), sentMeanwhile: { to: entry.to, at: entry.at } }
      }
      return { ...waitingAgain(state, entry.at), ...sentTo(entry.to) }
    case 'prioritised':
      return { ...state, priority: entry.priority }
    case 'left':
      if (state.stage === 'finished') return state
      return crossedCall(state, entry) ? withCrossed(state, entry) : { ...state, stage: 'left', endedAt: entry.at }
    case 'withdrawn':
    case 'undone':
      return state
  }
}

type Call = Extract<VisitEntry, { type: 'called' }>

const called = (state: VisitState, call: Call): VisitState => {
  if (state.stage === 'finished') return state.counter === call.counter ? state : withLost(state, call, 'over')
  const held = state.stage === 'called' || state.stage === 'serving'
  if (!held || state.counter === call.counter) return take(unaware(state, call) ? withMet(state, call) : state, call)
  if (serverOutranks(state, call)) return take(withOutranked(state, call), call)
  return withLost(state, call, state.stage === 'serving' ? 'seated' : 'first')
}

/** A call the server vouched for stands over an earlier one made cut off, as long as nobody sits down there yet. */
const serverOutranks = (state: VisitState, call: Call): boolean =>
  state.stage === 'called' && call.authority === 'server' && state.claim?.authority !== 'server'

/** Whether the counter called without knowing that another had called before it. */
const unaware = ({ lastCall }: VisitState, { after, counter }: Call): boolean =>
  after !== undefined && lastCall !== undefined && lastCall.counter !== counter && lastCall.at > after

type Away = Extract<VisitEntry, { type: 'transferred' | 'left' }>

/** Whether a counter has the visit by a call that whoever sent it away knew nothing of. The call stands: the number is out. */
const crossedCall = ({ stage, claim }: VisitState, { after }: Away): boolean =>
  (stage === 'called' || stage === 'serving') && after !== undefined && after !== claim?.at

const withCrossed = (state: VisitState, { id, type, at }: Away): VisitState => ({
  ...state,
  crossedCalls: [...state.crossedCalls, { entry: id, what: type, at, kept: state.counter ?? '' }],
})

/** Nobody came; whoever was sent elsewhere meanwhile has been waiting there since. */
const missed = (state: VisitState, at: Stamp): VisitState => {
  const { sentMeanwhile } = state
  if (sentMeanwhile === undefined) return { ...state, stage: 'missed', endedAt: at }
  return { ...waitingAgain(state, sentMeanwhile.at), ...sentTo(sentMeanwhile.to) }
}

const withDoubleCall = (state: VisitState, doubleCall: DoubleCall): VisitState => ({
  ...state,
  doubleCalls: [...state.doubleCalls, doubleCall],
})

/** Notes that the call before met with another, though its counter has let go by now. */
const withMet = (state: VisitState, call: Call): VisitState => {
  const { entry = '', counter = '', at = '' } = state.lastCall ?? {}
  return withDoubleCall(state, { withdrawn: entry, counter, at, kept: call.counter, rule: 'unaware' })
}

/** Notes a call of a visit that another counter has, or had to the end. */
const withLost = (state: VisitState, call: Call, rule: CallRule): VisitState =>
  withDoubleCall(state, { withdrawn: call.id, counter: call.counter, at: call.at, kept: state.counter ?? '', rule })

/** Notes that the counter which has the visit loses it. */
const withOutranked = (state: VisitState, call: Call): VisitState => {
  const { counter = '', claim } = state
  const { entry = '', at = '' } = claim ?? {}
  return withDoubleCall(state, { withdrawn: entry, counter, at, kept: call.counter, rule: 'server' })
}

const take = (state: VisitState, call: Call): VisitState => ({
  ...withoutPromise(withoutService(state)),
  stage: 'called',
  counter: call.counter,
  claim: { entry: call.id, authority: call.authority, at: call.at },
  lastCall: { entry: call.id, counter: call.counter, at: call.at },
  firstCalledAt: state.firstCalledAt ?? call.at,
  calledAt: call.at,
  calls: 1,
})

const heldBy = (state: VisitState, counter: string): boolean =>
  (state.stage === 'called' || state.stage === 'serving') && state.counter === counter

const beforeWaiting = (stage: Stage): boolean => stage === 'empty' || stage === 'printing' || stage === 'unprinted'

const waitingAgain = (state: VisitState, at: Stamp): VisitState => {
  const { target: _target, claim: _claim, calledAt: _calledAt, ...rest } = withoutPromise(withoutService(state))
  return { ...rest, stage: 'waiting', waitingSince: at, calls: 0 }
}

const sentTo = (to: Target): Pick<VisitState, 'queue' | 'target'> =>
  to.kind === 'queue' ? { queue: to.queue } : { queue: to.queue, target: to }

const withoutService = ({ startedAt: _startedAt, endedAt: _endedAt, ...state }: VisitState): VisitState => state
const withoutPromise = ({ sentMeanwhile: _sent, ...state }: VisitState): VisitState => state
const withoutProblem = ({ printProblem: _problem, ...state }: VisitState): VisitState => state
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]
