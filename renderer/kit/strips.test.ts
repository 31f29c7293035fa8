import { describe, expect, it } from 'vitest'
import { nextNumbers } from '#domain/visit/numbers.ts'
import type { Reservation } from '#domain/visit/reservation.ts'
import { runsOf, stripPages, stripsOnPage } from './strips.ts'

const issuer = { ordinal: 1, installation: 0 }
const reservation = (queue: string, last: number | undefined, count: number): Reservation => ({
  id: `of ${queue}`,
  day: '2026-11-23',
  queue,
  numbers: nextNumbers(issuer, last, count),
  by: 'staff:jan',
  at: 0,
})

describe('pages of strips', () => {
  it('hold every number once, in order, and never two queues', () => {
    const pages = stripPages([reservation('A', undefined, 24), reservation('B', undefined, 3)])
    expect(pages.map(({ queue, labels }) => [queue, labels.length])).toEqual([
      ['A', stripsOnPage],
      ['A', stripsOnPage],
      ['A', 4],
      ['B', 3],
    ])
    expect(pages.flatMap(({ labels }) => labels).slice(22)).toEqual(['A123', 'A124', 'B101', 'B102', 'B103'])
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
  })
})

describe('numbers in words', () => {
  it('are their first and last, once more for each block they lie in', () => {
    expect(runsOf(reservation('A', undefined, 24))).toEqual([{ from: 'A101', to: 'A124' }])
    expect(runsOf(reservation('A', 197, 4))).toEqual([
      { from: 'A198', to: 'A199' },
      { from: 'A2101', to: 'A2102' },
    ])
    expect(runsOf(reservation('A', 198, 1))).toEqual([{ from: 'A199', to: 'A199' }])
  })
})
