import { type Interval, common, joined } from '../time/interval.ts'
import { type SlotQuestion, needsPlace } from './slotQuestion.ts'
import { clerksFor, placesFor, slotsOf } from './slots.ts'

/** Why nothing is free, such that a person can do something about it. */
export const noSlotReasons = [
  'noProduct',
  'walkInOnly',
  'wayNotOffered',
  'beyondHorizon',
  'nobodyCan',
  'nobodySpeaks',
  'noPrivateRoom',
  'noRoomForAll',
  'closed',
  'longerThanOpening',
  'notAtThatTime',
  'neverTogether',
  'quotaReached',
  'keptForWalkIns',
  'allTaken',
] as const
export type NoSlotReason = (typeof noSlotReasons)[number]

/** Why a question has no answer, what lies deepest before the rest; `undefined` where it has one. */
export const whyNone = (question: SlotQuestion): NoSlotReason | undefined => {
  const { need, limits, places, open } = question
  if (need.never !== undefined) return need.never
  if (isAnswered(question)) return undefined
  if (limits.latest <= limits.earliest) return 'beyondHorizon'
  const { languages: _any, ...inAnyLanguage } = need
  if (clerksFor({ ...question, need: inAnyLanguage }).length === 0) return 'nobodyCan'
  if (clerksFor(question).length === 0) return 'nobodySpeaks'
  if (needsPlace(need) && placesFor(question)?.length === 0) {
    return places.some(({ isPrivate }) => isPrivate) || !need.privateRoom ? 'noRoomForAll' : 'noPrivateRoom'
  }
  const hours = joined(open)
  if (hours.length === 0) return 'closed'
  if (hours.every(({ from, until }) => until - from < need.minutes * 60_000)) return 'longerThanOpening'
  const { left: _quota, ...times } = limits
  if (isAnswered({ ...question, limits: times })) return 'quotaReached'
  const unkept = { ...question, limits: { ...times, walkInShare: 0 } }
  if (isAnswered(unkept)) return 'keptForWalkIns'
  const empty = { ...unkept, busy: new Map<string, Interval[]>() }
  if (isAnswered(empty)) return 'allTaken'
  const { partOfDay, ...atAnyTime } = need
  if (partOfDay !== undefined && isAnswered({ ...empty, need: atAnyTime })) return 'notAtThatTime'
  if (common(open, [{ from: limits.earliest, until: limits.latest }]).length === 0) return 'closed'
  const unlimited = { ...empty, need: atAnyTime, limits: { ...empty.limits, latest: Infinity } }
  return isAnswered(unlimited) ? 'beyondHorizon' : 'neverTogether'
}

const isAnswered = (question: SlotQuestion): boolean => slotsOf(question).next().done !== true
