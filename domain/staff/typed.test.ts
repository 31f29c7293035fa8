import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day.ts'
import { hoursText, readDays, readHours } from './typed.ts'

describe('working hours as they are typed', () => {
  it('are from one time until another, in order, however a time is written', () => {
    const hours = [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '17:00' },
    ]
    for (const text of ['9-12 13:30-17', '13u30-17u, 9u-12u', ' 0900 - 1200 ; 13.30–17:00 ']) {
      expect(readHours(text)).toEqual(hours)
    }
    expect(readHours('  ')).toEqual([])
  })

  it('are nothing else', () => {
    for (const text of ['9', '9-', '12-9', '9-9', '9-12 11-13', '9-25', 'vrij', '9-12-13', '9-12 x']) {
      expect([text, readHours(text)]).toEqual([text, undefined])
    }
  })

  const time = fc.integer({ min: 0, max: 24 * 60 - 1 })
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { maxLength: 8 }), (times) => {
        const inOrder = times.toSorted((a, b) => a - b).map(clock)
        const hours = inOrder.flatMap((from, place) => {
          const to = inOrder[place + 1]
          return place % 2 === 0 && to !== undefined ? [{ from, to }] : []
        })
        expect(readHours(hoursText(hours.toReversed()))).toEqual(hours)
      }),
    )
  })
})

describe('days as they are typed', () => {
  const today = '2026-11-28'
  const days = (from: string, until = from) => ({ from, until })

  it('are one day or several, of this year or the next', () => {
    expect(readDays('3/12', today)).toEqual(days('2026-12-03'))
    expect(readDays('3/12-5/12', today)).toEqual(days('2026-12-03', '2026-12-05'))
    expect(readDays('3 - 5/12', today)).toEqual(days('2026-12-03', '2026-12-05'))
    expect(readDays('28.12-3.1', today)).toEqual(days('2026-12-28', '2027-01-03'))
    expect(readDays('27/11', today)).toEqual(days('2026-11-27'))
    expect(readDays('1/2', today)).toEqual(days('2027-02-01'))
    expect(readDays('1/2/2026', today)).toEqual(days('2026-02-01'))
    expect(readDays('29/2', '2027-06-01')).toEqual(days('2028-02-29'))
  })

  it('have times, of their first day and their last one', () => {
    const times = { fromTime: '13:00', untilTime: '16:30' }
    expect(readDays('3/12 13-16:30', today)).toEqual({ ...days('2026-12-03'), ...times })
    expect(readDays('3/12 - 4/12  13 - 16u30', today)).toEqual({ ...days('2026-12-03', '2026-12-04'), ...times })
  })

  it('are nothing else', () => {
    for (const text of [
      '',
      '3',
      '31/11',
      '5/12-3/12',
      '3/12/2026-2/12/2026',
      '3/13',
      'morgen',
      '3/12 9',
      '3/12 9-10 11-12',
    ]) {
      expect([text, readDays(text, today)]).toEqual([text, undefined])
    }
  })

  it('are found again when they are typed with their year, whenever today is', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((after) => addDays('2024-01-01', after))
    const typed = (one: string): string => one.split('-').reverse().join('/')
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), day, (from, length, now) => {
        const until = addDays(from, length)
        expect(readDays(`${typed(from)}-${typed(until)}`, now)).toEqual({ from, until })
      }),
    )
  })
})
