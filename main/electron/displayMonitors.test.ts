import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Displays, displayMonitor, displayNumbers } from './displayMonitors.ts'

const station: Displays = { displays: 1, staffed: false, manner: 'window' }
const monitors = (count: number): string[] => ['primary', 'second', 'third', 'fourth'].slice(0, count)
const filled = (of: Partial<Displays>, count: number): (string | undefined)[] => {
  const displays = { ...station, ...of }
  return displayNumbers(displays, monitors(count)).map((number) => displayMonitor(number, displays, monitors(count)))
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

  test('shows windows where there is one monitor, and in kiosk mode the first screen alone', () => {
    expect(filled({ displays: 2 }, 1)).toEqual([undefined, undefined])
    expect(filled({ displays: 2, manner: 'kiosk' }, 1)).toEqual(['primary'])
    expect(filled({ displays: 3, manner: 'kiosk' }, 2)).toEqual(['primary', 'second'])
  })
})

test('no two windows fill one monitor, and every layout has its window outside of kiosk mode', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
      fc.constantFrom('window' as const, 'kiosk' as const),
      (displays, count, staffed, manner) => {
        const all = filled({ displays, staffed, manner }, count)
        const placed = all.filter((monitor) => monitor !== undefined)
        expect(new Set(placed).size).toBe(placed.length)
        expect(all.length).toBeGreaterThan(0)
        if (manner === 'window') expect(all).toHaveLength(displays)
      },
    ),
  )
})
