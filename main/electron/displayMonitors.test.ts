import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Displays, displayMonitor, displayNumbers, isUnseen } from './displayMonitors.ts'

const station: Displays = { displays: 1, staffed: false, manner: 'window' }
const monitors = (count: number): string[] => ['primary', 'second', 'third', 'fourth'].slice(0, count)
const filled = (of: Partial<Displays>, count: number): (string | undefined)[] => {
  const displays = { ...station, ...of }
  return displayNumbers(displays).map((number) => displayMonitor(number, displays, monitors(count)))
}

describe('a station with several screens', () => {
  test('fills monitor after monitor, and leaves the primary one free where the others suffice', () => {
    expect(filled({ displays: 1 }, 2)).toEqual(['second'])
    expect(filled({ displays: 2 }, 3)).toEqual(['second', 'third'])
    expect(filled({ displays: 2 }, 2)).toEqual(['primary', 'second'])
    expect(filled({ displays: 3 }, 4)).toEqual(['second', 'third', 'fourth'])
  })

  test('never covers the monitor that somebody works at', () => {
    expect(filled({ displays: 2, staffed: true }, 2)).toEqual(['second', undefined])
    expect(filled({ displays: 2, staffed: true }, 1)).toEqual([undefined, undefined])
  })

  test('shows windows where there is one monitor, and in kiosk mode the first screen alone; the others are out of sight', () => {
    expect(filled({ displays: 2 }, 1)).toEqual([undefined, undefined])
    expect(filled({ displays: 2, manner: 'kiosk' }, 1)).toEqual(['primary', undefined])
    expect(filled({ displays: 3, manner: 'kiosk' }, 2)).toEqual(['primary', 'second', undefined])
    const unseen = (of: Partial<Displays>, count: number): boolean[] =>
      displayNumbers({ ...station, ...of }).map((number) => isUnseen(number, { ...station, ...of }, monitors(count)))
    expect(unseen({ displays: 3, manner: 'kiosk' }, 2)).toEqual([false, false, true])
    expect(unseen({ displays: 3 }, 2)).toEqual([false, false, false])
    expect(unseen({ displays: 1, manner: 'kiosk' }, 0)).toEqual([false])
  })

  test('goes back with each to the monitor on which it stood, and lets nobody wait for one that is gone', () => {
    const back = (stood: Record<number, string>, of: Partial<Displays>, count: number) =>
      displayNumbers({ ...station, ...of }).map((number) =>
        displayMonitor(number, { ...station, ...of }, monitors(count), (one) => stood[one]),
      )
    expect(back({ 1: 'third', 2: 'second' }, { displays: 2 }, 3)).toEqual(['third', 'second'])
    expect(back({ 2: 'second' }, { displays: 2 }, 3)).toEqual(['third', 'second'])
    expect(back({ 1: 'fourth', 2: 'second' }, { displays: 2 }, 3)).toEqual(['third', 'second'])
    // Somebody works at the primary one.
    expect(back({ 1: 'primary' }, { displays: 1, staffed: true }, 2)).toEqual(['second'])
    expect(back({ 2: 'second' }, { displays: 2, staffed: true }, 2)).toEqual(['second', undefined])
  })
})

test('no two windows fill one monitor wherever they stood, and every layout has its window', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
      fc.constantFrom('window' as const, 'kiosk' as const),
      fc.dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom(...monitors(4))),
      (displays, count, staffed, manner, stood) => {
        const all = displayNumbers({ displays }).map((number) =>
          displayMonitor(number, { displays, staffed, manner }, monitors(count), (one) => stood[String(one)]),
        )
        const placed = all.filter((monitor) => monitor !== undefined)
        expect(new Set(placed).size).toBe(placed.length)
        expect(all).toHaveLength(displays)
      },
    ),
  )
})
