import { type Envelope, unionLogs } from '../document/log.ts'
import { trueMs } from '../time/trueTime.ts'
import { isRecent, isUndoneInTime } from '../time/undoMs.ts'
import { latestAccount, toldAfterwards } from './afterwards.ts'
import { called, left, missed, transferred } from './calls.ts'
import { type VisitEntry, knownVisitEntry } from './entry.ts'
import { type Stage, type VisitState, heldBy, nothing, sentTo, waitingAgain } from './state.ts'

/**
 * What a visit's log adds up to. Total and deterministic: any order, doubled entries and unknown types give one and the
 * same state.
 */
export const foldVisit = (log: readonly Envelope[]): VisitState => foldUnion(unionLogs([], log))

/** The same for a log that is a union already: in order, and without doubled entries. */
export const foldUnion = (union: readonly Envelope[]): VisitState => {
  const entries = union.flatMap((entry) => knownVisitEntry(entry) ?? [])
  const void_ = voided(entries)
  const counting = latestAccount(void_.size === 0 ? entries : entries.filter(({ id }) => !void_.has(id)))
  const lastEntry = counting.findLast(({ type }) => type !== 'withdrawn' && type !== 'undone')
  const state = counting.reduce(apply, nothing)
  return lastEntry === undefined ? state : { ...state, lastEntry }
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
  undoable.has(target.type) && isUndoneInTime(target, undo)

/** Giving a number and what happened to its paper are facts; they cannot be taken back. */
const undoable: ReadonlySet<VisitEntry['type']> = new Set([
  'called',
  'recalled',
  'started',
  'productAdded',
  'productRemoved',
  'guided',
  'finished',
  'parked',
  'returned',
  'transferred',
  'missed',
  'prioritised',
  'left',
  'afterwards',
] as const)

export const canUndo = (entry: VisitEntry, now: number): boolean => undoable.has(entry.type) && isRecent(entry, now)

const apply = (state: VisitState, entry: VisitEntry): VisitState => {
  const at = trueMs(entry)
  switch (entry.type) {
    case 'registered':
      return {
        ...state,
        queue: entry.queue,
        number: entry.number,
        products: union(entry.products, state.products),
        language: entry.language,
        priority: entry.priority,
        registration: { entry: entry.id, at: entry.at },
        registeredAt: at,
        waitingSince: at,
        stage: state.stage === 'empty' ? 'printing' : state.stage,
        ...appointed(state, entry),
      }
    case 'presented':
      return {
        ...state,
        ...(state.stage === 'empty' ? { queue: entry.queue, number: entry.number, waitingSince: at } : {}),
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
      return heldBy(state, entry.counter)
        ? { ...state, calls: state.calls + 1, calledOut: { entry: entry.id, at: entry.at }, calledAt: at }
        : state
    case 'started':
      return heldBy(state, entry.counter) && state.stage === 'called'
        ? { ...state, stage: 'serving', startedAt: at }
        : state
    case 'productAdded':
      return { ...state, products: union(state.products, [entry.product]) }
    case 'productRemoved':
      return { ...state, products: state.products.filter((product) => product !== entry.product) }
    case 'noted':
      return { ...state, notes: [...state.notes, entry.id] }
    case 'guided':
      return { ...state, guided: [...state.guided, entry] }
    case 'finished':
      return heldBy(state, entry.counter)
        ? { ...state, stage: 'finished', outcomes: entry.outcomes, endedAt: at }
        : state
    case 'parked':
      return heldBy(state, entry.counter) ? { ...state, stage: 'parked' } : state
    case 'missed':
      return heldBy(state, entry.counter) ? missed(state, at) : state
    case 'returned':
      return state.stage === 'parked' || state.stage === 'missed' || state.stage === 'left'
        ? waitingAgain(state, at)
        : state
    case 'transferred':
      return transferred(state, entry)
    case 'prioritised':
      return { ...state, priority: entry.priority }
    case 'left':
      return left(state, entry)
    case 'afterwards':
      return toldAfterwards(state, entry)
    case 'withdrawn':
    case 'undone':
      return state
  }
}

/** With whom the appointment is, the visit is for, unless somebody has sent it elsewhere by then. */
const appointed = (
  state: VisitState,
  { appointment, queue }: Extract<VisitEntry, { type: 'registered' }>,
): Pick<VisitState, 'appointment' | 'target'> => {
  if (appointment === undefined) return {}
  const { staff } = appointment
  return {
    appointment,
    ...(staff === undefined || state.target !== undefined ? {} : sentTo({ kind: 'staff', staff, queue })),
  }
}

const beforeWaiting = (stage: Stage): boolean => stage === 'empty' || stage === 'printing' || stage === 'unprinted'

const withoutProblem = ({ printProblem: _problem, ...state }: VisitState): VisitState => state
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]
