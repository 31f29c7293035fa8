import { type Announced, alreadyAnnounced, announce } from './announcements.ts'
import { type Call, callKey } from './calls.ts'
import type { Announcement, SpeechQueue } from './speech.ts'

/** Watches the calls go by, has new ones said, and tells which were called out since the display started. */
export type Announcer = {
  /** `settled` once the display knows all that was there before; until then everything counts as called out already. */
  see: (calls: readonly Call[], settled: boolean) => void
  fresh: () => ReadonlySet<string>
  subscribe: (changed: () => void) => () => void
}

export const createAnnouncer = (parts: {
  queue: SpeechQueue
  sentence: (call: Call) => Announcement['sentence']
  now: () => number
}): Announcer => {
  const { queue, sentence, now } = parts
  const listeners = new Set<() => void>()
  let announced: Announced = new Map()
  let fresh: ReadonlySet<string> = new Set()
  let started = false

  const announcementOf = (call: Call): Announcement => ({
    key: callKey(call),
    at: call.calledOut.at,
    counter: call.counter,
    language: call.language,
    sentence: sentence(call),
  })
  const begin = (calls: readonly Call[], settled: boolean): void => {
    announced = new Map([...announced, ...alreadyAnnounced(calls, now())])
    started = settled
  }

  const goOn = (calls: readonly Call[]): void => {
    const step = announce({ calls, announced, now: now() })
    announced = step.announced
    queue.keepOnly(new Set(calls.map(callKey)))
    for (const call of step.fresh) queue.say(announcementOf(call))
    if (step.fresh.length === 0) return
    fresh = new Set(step.fresh.map(callKey))
    for (const changed of listeners) changed()
  }

  return {
    see: (calls, settled) => (started ? goOn(calls) : begin(calls, settled)),
    fresh: () => fresh,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
