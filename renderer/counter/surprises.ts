import { stampMs } from '#domain/time/stamp.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** Something that happened to a visit of this counter without its clerk doing it. `other` is the other counter. */
export type Surprise = { id: string; label: string; kind: 'lost' | 'kept'; other: string }

/** How long a double call is worth telling, in ms. */
const toldMs = 10 * 60_000

/** Double calls that this counter had a part in, latest first: its own call was withdrawn, or another counter's was. */
export const doubleCallsOf = (visits: readonly Visit[], counter: string, now: number): Surprise[] =>
  visits
    .flatMap((visit) => visit.doubleCalls.map((call) => ({ visit, call })))
    .filter(({ call }) => now - stampMs(call.at) <= toldMs)
    .filter(({ visit, call }) => visit.counter !== undefined && visit.counter !== call.counter)
    .flatMap(({ visit, call }): (Surprise & { at: string })[] => {
      const about = { id: `${visit.id} ${call.withdrawn}`, label: visit.label, at: call.at }
      if (call.counter === counter) return [{ ...about, kind: 'lost', other: visit.counter ?? '' }]
      if (visit.counter === counter) return [{ ...about, kind: 'kept', other: call.counter }]
      return []
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ id, label, kind, other }) => ({ id, label, kind, other }))
