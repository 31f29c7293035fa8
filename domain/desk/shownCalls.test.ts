import { describe, expect, it } from 'vitest'
import { ShownCalls } from '../devices/shownCalls.ts'
import { knownTimetable, weekRow } from '../hours/builders.ts'
import { atMinute, entry, visitNumbered } from '../visit/builders.ts'
import type { Visit } from '../visit/visit.ts'
import { shownCallsOf, standsAtLeastMs } from './shownCalls.ts'

/** A Monday with a break at noon; the tests' minute 0 is nine o'clock. */
const doors = {
  site: { alwaysOpen: false },
  timetables: [knownTimetable([weekRow('09:00', '12:00'), weekRow('13:30', '17:00')])],
}
const noon = 3 * 60

const called = (number: number, minute: number, counter = '1'): Visit =>
  visitNumbered(number, entry('called', { minute, counter }))

const labels = (...visits: Visit[]): string[] =>
  shownCallsOf(visits, doors).calls.map(({ counter, label }) => `${counter}:${label}`)

const blankAt = (...visits: Visit[]): number => (shownCallsOf(visits, doors).blankAt - atMinute(0)) / 60_000

describe('what counters’ displays show', () => {
  it('is the ticket that each counter serves', () => {
    const visits = [called(102, 5, '2'), called(101, 4), visitNumbered(103)]
    expect(labels(...visits)).toEqual(['1:A101', '2:A102'])
    expect(ShownCalls.parse(shownCallsOf(visits, doors))).toEqual(shownCallsOf(visits, doors))
  })

  it('is nothing of a visit that was finished, parked or missed', () => {
    const end = (type: 'finished' | 'parked' | 'missed', number: number): Visit =>
      visitNumbered(number, entry('called', { minute: 5 }), entry(type, { minute: 6 }))
    expect(labels(end('finished', 101), end('parked', 102), end('missed', 103))).toEqual([])
    expect(shownCallsOf([], doors)).toEqual({ calls: [], blankAt: 0 })
  })

  it('is the latest where a counter has two', () => {
    expect(labels(called(102, 9), called(101, 4), called(103, 7))).toEqual(['1:A102'])
  })

  it('is the same in whatever order visits come', () => {
    const visits = [called(101, 4), called(102, 4, '2'), called(103, 9)]
    expect(shownCallsOf(visits.toReversed(), doors)).toEqual(shownCallsOf(visits, doors))
  })

  it('goes blank when the opening ends', () => {
    expect(blankAt(called(101, 5))).toBe(noon)
    expect(blankAt(called(101, -10))).toBe(noon)
    expect(blankAt(called(101, 5), called(102, 5 * 60, '2'))).toBe(8 * 60)
  })

  it('stands a while when somebody is called shortly before the end, or after it', () => {
    const while_ = standsAtLeastMs / 60_000
    expect(blankAt(called(101, noon - 2))).toBe(noon - 2 + while_)
    expect(blankAt(called(101, 9 * 60))).toBe(9 * 60 + while_)
    const again = visitNumbered(101, entry('called', { minute: 5 }), entry('recalled', { minute: noon + 5 }))
    expect(blankAt(again)).toBe(noon + 5 + while_)
  })

  it('goes blank at midnight where the house has no hours that day', () => {
    const midnight = 15 * 60
    for (const timetables of [[], [knownTimetable([weekRow('09:00', '12:00', { weekday: 2 })])]]) {
      expect(shownCallsOf([called(101, 5)], { ...doors, timetables }).blankAt).toBe(atMinute(midnight))
    }
    expect(shownCallsOf([called(101, 5)], { ...doors, site: { alwaysOpen: true } }).blankAt).toBe(atMinute(midnight))
    expect(blankAt(called(101, midnight - 5))).toBe(midnight)
  })
})
