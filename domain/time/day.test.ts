import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysUntil,
  weekdayOn,
  addMonths,
  dayInWords,
  dayOf,
  isDay,
  localDateTime,
  momentOf,
  monthOf,
  readTime,
  secondOf,
  timeOf,
  weekdayOf,
} from './day.ts'

const at = (iso: string): number => Date.parse(iso)

describe('a day in Brussels', () => {
  it('turns at 23:00 in winter and at 22:00 in summer, by the clock of the world', () => {
    expect(dayOf(at('2026-11-22T22:59:59.999Z'))).toBe('2026-11-22')
    expect(dayOf(at('2026-11-22T23:00:00.000Z'))).toBe('2026-11-23')
    expect(dayOf(at('2026-07-01T21:59:59.999Z'))).toBe('2026-07-01')
    expect(dayOf(at('2026-07-01T22:00:00.000Z'))).toBe('2026-07-02')
  })

  it('has the time that its clocks show, also on the days they are changed', () => {
    expect(timeOf(at('2026-03-29T00:59:00Z'))).toBe('01:59')
    expect(timeOf(at('2026-03-29T01:00:00Z'))).toBe('03:00')
    expect(timeOf(at('2026-10-25T00:30:00Z'))).toBe('02:30')
    expect(timeOf(at('2026-10-25T01:30:00Z'))).toBe('02:30')
  })

  it('has a weekday from Monday 1 to Sunday 7', () => {
    expect(weekdayOf(at('2026-11-23T08:00:00Z'))).toBe(1)
    expect(weekdayOf(at('2026-11-22T08:00:00Z'))).toBe(7)
    expect(weekdayOf(at('2026-11-22T23:30:00Z'))).toBe(1)
  })

  it('is told to the second where freshness matters', () => {
    expect(secondOf(at('2026-11-22T08:14:03.900Z'))).toBe('09:14:03')
  })

  it('is written out as people read it, also without a time', () => {
    expect(dayInWords('2026-11-23', 'nl')).toBe('maandag 23 november 2026')
    expect(dayInWords('2026-11-23', 'fr')).toBe('lundi 23 novembre 2026')
    const text = localDateTime(at('2026-11-22T08:14:00Z'), 'nl')
    expect(text).toContain('zondag 22 november 2026')
    expect(text).toContain('09:14')
  })
})

describe('a time that somebody typed', () => {
  it('is read in every way people write it', () => {
    for (const text of ['914', '0914', '9:14', '09:14', '9u14', '9h14', '9.14', ' 9 14 ']) {
      expect(readTime(text)).toBe('09:14')
    }
    expect(readTime('0000')).toBe('00:00')
  })

  it('is none when no clock shows it', () => {
    for (const text of ['', '9', '14', '2460', '2400', '9:1', 'nine', '91400', '-914'])
      expect(readTime(text)).toBeUndefined()
  })

  it('is a moment of its day in Brussels, and read back as it was typed', () => {
    expect(momentOf('2026-11-23', '09:14')).toBe(at('2026-11-23T08:14:00Z'))
    expect(momentOf('2026-07-01', '09:14')).toBe(at('2026-07-01T07:14:00Z'))
    expect(timeOf(momentOf('2026-11-23', '09:14'))).toBe('09:14')
  })
})

it('a day is one of the calendar', () => {
  expect(['2026-11-23', '2028-02-29'].map(isDay)).toEqual([true, true])
  expect(['', '2026-02-29', '2026-13-01', '23-11-2026', '2026-11-23T08:00'].some(isDay)).toBe(false)
})

it('a day has its weekday, and lies so many days before another', () => {
  expect(['2026-11-23', '2028-02-29', '2026-11-29'].map(weekdayOn)).toEqual([1, 2, 7])
  expect([daysUntil('2026-11-23', '2026-11-23'), daysUntil('2028-02-28', '2028-03-01')]).toEqual([0, 2])
  expect(daysUntil('2026-01-01', '2027-01-01')).toBe(365)
})

describe('a month', () => {
  it('is the beginning of its days', () => {
    expect(monthOf('2026-11-23')).toBe('2026-11')
  })

  it('follows another, over the year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(addMonths('2026-11', 0)).toBe('2026-11')
  })

  it('is where we were after going there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -40, max: 40 }), (month, months) => {
        const from = `2026-${String(month).padStart(2, '0')}`
        expect(addMonths(addMonths(from, months), -months)).toBe(from)
      }),
    )
  })
})
