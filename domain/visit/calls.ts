import type { CallRule } from '../ledger/record.ts'
import { trueMs } from '../time/trueTime.ts'
import { completed } from './afterwards.ts'
import type { VisitEntry } from './entry.ts'
import { type DoubleCall, type VisitState, beforeCall, isHeld, sentTo, waitingAgain } from './state.ts'

type Call = Extract<VisitEntry, { type: 'called' }>

/** A counter calls the visit: it takes it, or another counter's call stands. */
export const called = (state: VisitState, call: Call): VisitState => {
  if (state.stage === 'finished') return state.counter === call.counter ? state : withLost(state, call, 'over')
  if (!isHeld(state) || state.counter === call.counter)
    return take(unaware(state, call) ? withMet(state, call) : state, call)
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
const isUnheard = (state: VisitState, { after }: Away): boolean =>
  isHeld(state) && after !== undefined && after !== state.claim?.at

const withCrossed = (state: VisitState, { id, type, at }: Away): VisitState => ({
  ...state,
  crossedCalls: [...state.crossedCalls, { entry: id, what: type, at, kept: state.counter ?? '' }],
})

/** Somebody sends the visit on. */
export const transferred = (state: VisitState, entry: Extract<Away, { type: 'transferred' }>): VisitState => {
  if (state.stage === 'finished') return state
  const { to } = entry
  const since = trueMs(entry)
  if (isUnheard(state, entry)) return { ...withCrossed(state, entry), sentMeanwhile: { to, since } }
  return { ...waitingAgain(state, since), ...sentTo(to) }
}

/** Somebody notes that the citizen went away. */
export const left = (state: VisitState, entry: Extract<Away, { type: 'left' }>): VisitState => {
  if (state.stage === 'finished') return state
  if (isUnheard(state, entry)) return withCrossed(state, entry)
  const { promised } = entry
  return { ...state, stage: 'left', endedAt: trueMs(entry), ...(promised === undefined ? {} : { promised }) }
}

/** Nobody came; whoever was sent elsewhere meanwhile has been waiting there since, and whoever was served on paper is gone. */
export const missed = (state: VisitState, at: number): VisitState => {
  const { sentMeanwhile, toldMeanwhile } = state
  if (toldMeanwhile !== undefined) return completed(state, toldMeanwhile)
  if (sentMeanwhile === undefined) return { ...state, stage: 'missed', endedAt: at }
  return { ...waitingAgain(state, sentMeanwhile.since), ...sentTo(sentMeanwhile.to) }
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
  ...beforeCall(state),
  stage: 'called',
  counter: call.counter,
  claim: { entry: call.id, authority: call.authority, at: call.at },
  lastCall: { entry: call.id, counter: call.counter, at: call.at },
  calledOut: { entry: call.id, at: call.at },
  firstCalledAt: state.firstCalledAt ?? trueMs(call),
  calledAt: trueMs(call),
  calls: 1,
})
