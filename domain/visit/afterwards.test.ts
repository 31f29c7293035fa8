import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLog, reordered } from '#tests/arbitrary/entry.ts'
import type { Envelope } from '../document/log.ts'
import { atMinute, entry, stampAt, visitWith } from './builders.ts'
import { durationsOf } from './duration.ts'
import { foldVisit } from './fold.ts'
import { visitOf, withEntries } from './visit.ts'

const id = 'visit:gm-2026-11-23-A101'
const minutes = (count: number): number => count * 60_000
const typed = entry('afterwards', { minute: 300, by: 'staff:carla' })
const onPaperOnly = (...log: Envelope[]) => visitOf(withEntries(id, undefined, log))

describe('a visit that was written on paper', () => {
  it('has the times of the paper, and says that it was entered afterwards', () => {
    const visit = onPaperOnly(typed)
    expect(visit).toMatchObject({
      stage: 'finished',
      enteredAfterwards: true,
      counter: '1',
      queue: 'A',
      label: 'A101',
      products: ['identity-card'],
      outcomes: [{ product: 'identity-card', result: 'done' }],
    })
    expect(durationsOf(visit, atMinute(400))).toEqual({ waitMs: minutes(4), wayMs: minutes(1), serviceMs: minutes(7) })
    expect(withEntries(id, undefined, [typed]).open).toBe(false)
  })

  it('may lack what nobody wrote down, and lasts no time then', () => {
    const { calledAt: _called, startedAt: _started, endedAt: _ended, counter: _counter, ...gone } = typed
    const visit = onPaperOnly({ ...gone, ending: 'left', outcomes: [] })
    expect(visit).toMatchObject({ stage: 'left', registeredAt: atMinute(0) })
    expect(visit).not.toHaveProperty('counter')
    expect(durationsOf(visit, atMinute(400))).toEqual({})
  })

  it('is nothing again when it is taken back in time', () => {
    const undone = entry('undone', { minute: 300.1, target: typed.id })
    expect(onPaperOnly(typed, undone)).toMatchObject({ stage: 'empty' })
    expect(visitWith(typed, undone)).toMatchObject({ stage: 'waiting' })
  })

  it('is no visit when its times are not in order: then it is as a type that nobody knows', () => {
    expect(onPaperOnly({ ...typed, endedAt: atMinute(3) })).toMatchObject({ stage: 'empty' })
  })
})

describe('a visit of which the system knew the beginning', () => {
  it('is completed by the paper: what was measured stays', () => {
    const visit = visitWith(entry('productAdded', { minute: 1, product: 'move' }), {
      ...typed,
      registeredAt: atMinute(2),
      language: 'fr',
      products: ['passport'],
    })
    expect(visit).toMatchObject({
      stage: 'finished',
      registeredAt: atMinute(0),
      calledAt: atMinute(4),
      products: ['identity-card', 'move', 'passport'],
      language: 'nl',
    })
  })

  it('is closed from the call that was under way', () => {
    const call = entry('called', { minute: 3, counter: '2' })
    const visit = visitWith(call, entry('started', { minute: 4, counter: '2' }), { ...typed, after: call.at })
    expect(visit).toMatchObject({ stage: 'finished', calledAt: atMinute(3), startedAt: atMinute(4), counter: '1' })
    for (const gone of ['claim', 'calledOut']) expect(visit).not.toHaveProperty(gone)
  })
})

describe('a paper that meets what was done elsewhere meanwhile', () => {
  it('changes nothing in a visit that was finished in the system', () => {
    const log = [entry('called', { minute: 3, counter: '2' }), entry('finished', { minute: 9, counter: '2' })]
    const visit = visitWith(...log, { ...typed, after: '' })
    expect(visit).toMatchObject({ stage: 'finished', counter: '2', endedAt: atMinute(9) })
    expect(visit).not.toHaveProperty('enteredAfterwards')
  })

  it('leaves the visitor with a counter that has just called; when nobody comes the paper counts', () => {
    const call = entry('called', { minute: 299, counter: '2', station: 'k2' })
    const unaware = { ...typed, after: '' }
    expect(visitWith(call, unaware)).toMatchObject({ stage: 'called', counter: '2' })
    expect(visitWith(call, unaware, entry('missed', { minute: 301, counter: '2' }))).toMatchObject({
      stage: 'finished',
      counter: '1',
      endedAt: atMinute(12),
      enteredAfterwards: true,
    })
    const served = visitWith(call, unaware, entry('finished', { minute: 305, counter: '2' }))
    expect(served).toMatchObject({ stage: 'finished', counter: '2', endedAt: atMinute(305) })
    expect(served).not.toHaveProperty('enteredAfterwards')
  })

  it('is over for a counter that calls later without knowing, and that call is explained', () => {
    const call = entry('called', { minute: 301, counter: '2', station: 'k2', after: '' })
    expect(visitWith(typed, call)).toMatchObject({
      stage: 'finished',
      counter: '1',
      doubleCalls: [{ withdrawn: call.id, counter: '2', kept: '1', rule: 'over' }],
    })
  })

  it('is the later one of two that were typed at two stations', () => {
    const other = entry('afterwards', { minute: 310, station: 'k2', counter: '3', endedAt: atMinute(13) })
    for (const log of [
      [typed, other],
      [other, typed],
    ])
      expect(onPaperOnly(...log)).toMatchObject({ stage: 'finished', counter: '3', endedAt: atMinute(13) })
    const undone = entry('undone', { minute: 310.1, station: 'k2', target: other.id })
    expect(onPaperOnly(typed, other, undone)).toMatchObject({ counter: '1', endedAt: atMinute(12) })
  })

  it('does not bind whoever brings the visitor back', () => {
    const missed = { ...typed, ending: 'missed' as const }
    const back = visitWith(missed, entry('returned', { minute: 320 }))
    expect(back).toMatchObject({ stage: 'waiting', waitingSince: atMinute(320) })
    expect(back).not.toHaveProperty('enteredAfterwards')
  })

  it('comes to one state in whatever order the entries arrive', () => {
    fc.assert(
      fc.property(
        anyLog
          .map((log) => [...log, typed, entry('afterwards', { minute: 8, station: 'k2', after: stampAt(5) })])
          .chain((log) => fc.tuple(fc.constant(log), reordered(log))),
        ([log, mixed]) => {
          expect(foldVisit(mixed)).toStrictEqual(foldVisit(log))
        },
      ),
    )
  })
})
