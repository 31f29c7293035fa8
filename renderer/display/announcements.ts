import { type Call, callKey } from './calls.ts'

/** The calls this display has dealt with, by key, with the moment of the call in ms since 1970. */
export type Announced = ReadonlyMap<string, number>

/**
 * A call that reaches the display later than this, after an outage or a start, is shown but not called out: the visitor
 * has been at the counter for long.
 */
export const lateMs = 2 * 60_000

/** Keys are remembered longer than they can be late, so that a call which comes back by an undo stays quiet. */
const rememberMs = 10 * lateMs

/** What the display finds when it starts: it was called out before, by this display or while nobody looked. */
export const alreadyAnnounced = (calls: readonly Call[], now: number): Announced => remember(new Map(), calls, now)

/** The calls to call out now, the oldest first, and what is dealt with after that. `now` in ms since 1970. */
export const announce = (question: {
  calls: readonly Call[]
  announced: Announced
  now: number
}): { fresh: Call[]; announced: Announced } => {
  const { calls, announced, now } = question
  const fresh = calls.filter((call) => !announced.has(callKey(call)) && Math.abs(now - call.calledAt) <= lateMs)
  return { fresh: fresh.toReversed(), announced: remember(announced, calls, now) }
}

const remember = (announced: Announced, calls: readonly Call[], now: number): Announced => {
  const present = calls.map((call) => [callKey(call), call.calledAt] as const)
  const recent = [...announced].filter(([, calledMs]) => now - calledMs <= rememberMs)
  return new Map([...recent, ...present])
}
