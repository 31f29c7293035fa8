import { describe, expect, it } from 'vitest'
import { openRow, timetable, weekRow } from './builders.ts'
import { daysFaults, exceptionOddity, isPossible, rowFaults, tableOddity } from './checks.ts'

describe('rows', () => {
  it('are possible one after the other, on other days, and with focus time over them', () => {
    const rows = [
      weekRow('09:00', '12:00'),
      weekRow('12:00', '13:00', { access: 'appointment' }),
      weekRow('09:00', '12:00', { weekday: 2 }),
      weekRow('10:00', '11:00', { access: 'focus' }),
    ]
    expect(rowFaults(rows)).toEqual(rows.map(() => undefined))
  })

  it('are told where they overlap, take no time, go back, or have no time', () => {
    const rows = [
      openRow('09:00', '12:00'),
      openRow('11:59', '13:00', 'appointment'),
      openRow('14:00', '14:00'),
      openRow('16:00', '15:00'),
      openRow('', '15:00'),
      openRow('16:00', '24:00'),
    ]
    expect(rowFaults(rows)).toEqual([undefined, 'overlaps', 'nothing', 'backwards', 'noTime', 'noTime'])
  })
})

it('days are told that are none, or of which the last is before the first', () => {
  const right = { from: undefined, until: undefined }
  expect(daysFaults({ from: '2026-11-23', until: '' })).toEqual(right)
  expect(daysFaults({ from: '2026-11-23', until: '2026-11-23' })).toEqual(right)
  expect(daysFaults({ from: '2026-11-23', until: '2026-11-22' })).toEqual({ ...right, until: 'before' })
  expect(daysFaults({ from: '2026-02-29', until: '2026' })).toEqual({ from: 'noDay', until: 'noDay' })
})

describe('a timetable', () => {
  const [monday, reason] = ['2026-11-23', { nl: 'inventaris' }]
  const hours = timetable([weekRow('09:00', '12:00')])

  it('is possible until one of its parts is not', () => {
    const exceptionWith = (part: object) => ({
      ...hours,
      exceptions: { x: { from: monday, until: monday, reason, openings: [], ...part } },
    })
    expect(isPossible(hours)).toBe(true)
    expect(isPossible(exceptionWith({}))).toBe(true)
    expect(isPossible(exceptionWith({ until: '2026-11-22' }))).toBe(false)
    expect(isPossible(exceptionWith({ openings: [openRow('09:00', '12:00'), openRow('11:00', '13:00')] }))).toBe(false)
    expect(isPossible(timetable([weekRow('12:00', '09:00')]))).toBe(false)
    expect(isPossible({ ...hours, tables: { a: { from: monday, until: '2026-11-22', rows: [] } } })).toBe(false)
  })

  it('is odd where something is over, says nothing new, or never counts', () => {
    const today = monday
    expect(tableOddity({ from: '2026-01-01', until: '2026-11-22' }, { others: [], today })).toBe('over')
    expect(tableOddity({ from: '2026-01-01' }, { others: [{ from: '2026-01-01' }], today })).toBe('sameStart')
    expect(tableOddity({ from: '2026-01-01', until: today }, { others: [{ from: '2026-01-02' }], today })).toBe(
      undefined,
    )
    const odd = (from: string, until = from) => exceptionOddity({ from, until, openings: [] }, { rest: hours, today })
    expect([odd('2026-11-22'), odd(monday), odd('2026-11-24'), odd('2026-11-20', monday)]).toEqual([
      ...['over', undefined, 'closedAnyway', undefined],
    ])
  })
})
