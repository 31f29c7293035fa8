import { stampMs } from '#domain/time/stamp.ts'
import type { Visit } from '#domain/visit/visit.ts'

/**
 * Something that happened to a visit of this counter without its clerk doing it: another counter (`other`) called it too and
 * has it, or has it not; or somebody sent it on or noted it as gone, not knowing of the call.
 */
export type Surprise = { id: string; label: string; kind: 'lost' | 'kept' | 'sentOn' | 'gone'; other: string }

/** How long it is worth telling, in ms. */
const toldMs = 10 * 60_000

/** What this counter should know of, latest first. */
export const surprisesOf = (visits: readonly Visit[], counter: string, now: number): Surprise[] =>
  visits
    .flatMap((visit) => [...doubleCallsOf(visit, counter), ...crossedCallsOf(visit, counter)])
    .filter(({ at }) => now - stampMs(at) <= toldMs)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ id, label, kind, other }) => ({ id, label, kind, other }))

type Timed = Surprise & { at: string }

const doubleCallsOf = ({ id, label, counter: holder, doubleCalls }: Visit, counter: string): Timed[] =>
  doubleCalls.flatMap((call): Timed[] => {
    if (holder === undefined || holder === call.counter) return []
    const about = { id: `${id} ${call.withdrawn}`, label, at: call.at }
    if (call.counter === counter) return [{ ...about, kind: 'lost', other: holder }]
    return holder === counter ? [{ ...about, kind: 'kept', other: call.counter }] : []
  })

/** Of use only while the visitor is expected or sits here. */
const crossedCallsOf = ({ id, label, counter: holder, stage, crossedCalls }: Visit, counter: string): Timed[] =>
  holder !== counter || (stage !== 'called' && stage !== 'serving')
    ? []
    : crossedCalls.map(({ entry, what, at }) => ({
        ...{ id: `${id} ${entry}`, label, at, other: '' },
        kind: what === 'left' ? 'gone' : 'sentOn',
      }))
