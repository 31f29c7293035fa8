import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, momentOf, timeOf, weekdayOf } from '../time/day.ts'
import { common, overlap } from '../time/interval.ts'
import { openRow, timetable, weekRow } from './builders.ts'
import { openFor, openingsOn } from './openings.ts'
import { type Timetable, type WeekRow, accesses } from './timetable.ts'

const monday = '2026-11-23'
/** `09:00-12:00 everyone` */
const told = (hours: Timetable, day: string): string[] =>
  openingsOn(hours, day).openings.map(({ from, until, access }) => `${timeOf(from)}-${timeOf(until)} ${access}`)
const weekday = { from: '2020-01-01', rows: [weekRow('09:00', '12:00')] }
const holidayFree = { closedOnHolidays: false }

describe('a day', () => {
  it('has the openings of its weekday, in order, each for whom it is', () => {
    const hours = timetable([
      weekRow('13:30', '19:00'),
      weekRow('09:00', '12:00'),
      weekRow('12:00', '13:00', { access: 'appointment' }),
      weekRow('09:00', '16:00', { weekday: 2 }),
    ])
    expect(told(hours, monday)).toEqual(['09:00-12:00 everyone', '12:00-13:00 appointment', '13:30-19:00 everyone'])
    expect(openingsOn(hours, '2026-11-25')).toEqual({ openings: [], focus: [], because: { is: 'week' } })
  })

  it('is nobody’s in focus time, whatever else is said of it', () => {
    const hours = timetable([
      weekRow('09:00', '17:00'),
      weekRow('13:00', '14:00', { access: 'focus' }),
      weekRow('16:00', '18:00', { access: 'appointment' }),
    ])
    expect(told(hours, monday)).toEqual(['09:00-13:00 everyone', '14:00-17:00 everyone', '17:00-18:00 appointment'])
    expect(openingsOn(hours, monday).focus).toEqual([
      { from: momentOf(monday, '13:00'), until: momentOf(monday, '14:00') },
    ])
  })

  it('is closed on a holiday, which says its name in four languages, unless the house is not', () => {
    const friday = { ...weekday, rows: [weekRow('09:00', '12:00', { weekday: 5 })] }
    const christmas = openingsOn(timetable([], { tables: { a: friday } }), '2026-12-25')
    expect(christmas.openings).toEqual([])
    expect(christmas.because).toMatchObject({ is: 'holiday', name: { nl: 'Kerstmis' } })
    expect(told(timetable([], { tables: { a: friday }, ...holidayFree }), '2026-12-25')).toHaveLength(1)
  })

  it('is as an exception says, on a holiday too, and tells why', () => {
    const reason = { nl: 'open kerst', fr: 'Noël ouvert' }
    const hours = timetable([], {
      exceptions: { x: { from: '2026-12-25', until: '2026-12-26', reason, openings: [openRow('10:00', '11:00')] } },
    })
    expect(told(hours, '2026-12-25')).toEqual(['10:00-11:00 everyone'])
    expect(told(hours, '2026-12-26')).toEqual(['10:00-11:00 everyone'])
    expect(openingsOn(hours, '2026-12-26').because).toEqual({ is: 'exception', reason })
    expect(told(hours, '2026-12-27')).toEqual([])
  })

  it('is as the exception of the fewest days says', () => {
    const of = (from: string, until: string, openings = [openRow('10:00', '11:00')]) => ({
      ...{ from, until, openings },
      reason: { nl: `${from} ${until}` },
    })
    const hours = timetable([weekRow('09:00', '12:00')], {
      exceptions: { a: of(monday, '2026-12-06', []), b: of(monday, monday) },
    })
    expect(told(hours, monday)).toEqual(['10:00-11:00 everyone'])
    expect(told(hours, '2026-11-30')).toEqual([])
  })
})

describe('of several weeks', () => {
  const of = (from: string, hour: string, until?: string) => ({
    ...{ from, rows: [weekRow(`${hour}:00`, '12:00')] },
    ...(until === undefined ? {} : { until }),
  })

  it('the latest that has begun counts, and one that is over makes room for the one before', () => {
    const hours = timetable([], {
      tables: { a: of('2026-01-01', '08'), summer: of('2026-07-01', '10', '2026-08-31'), z: of('2027-01-01', '07') },
    })
    const at = (day: string): string | undefined => told(hours, day)[0]?.slice(0, 5)
    expect(['2025-12-29', '2026-06-29', '2026-07-06', '2026-08-31', '2026-09-07', '2027-01-04'].map(at)).toEqual([
      undefined,
      ...['08:00', '10:00', '10:00', '08:00', '07:00'],
    ])
  })

  it('that begin on one day every station takes the same', () => {
    const tables = { a: of('2026-01-01', '08'), b: of('2026-01-01', '10') }
    const { a, b } = tables
    expect(told(timetable([], { tables }), monday)).toEqual(told(timetable([], { tables: { b, a } }), monday))
  })
})

const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const rows: fc.Arbitrary<WeekRow[]> = fc.array(
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, to: time, access: fc.constantFrom(...accesses) }),
  { maxLength: 12 },
)
/** Days around both changes of the clocks among them, and the last of a February. */
const day = fc.oneof(
  fc.nat({ max: 3_650 }).map((days) => addDays('2024-01-01', days)),
  fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-02-29'),
)
/** Every weekday has the rows, so that any day has many. */
const daily = (some: readonly WeekRow[]): WeekRow[] =>
  some.flatMap((row) => [1, 2, 3, 4, 5, 6, 7].map((number) => ({ ...row, weekday: number })))

describe('whatever rows there are', () => {
  it('openings lie within their day, in order, and none overlaps another or focus time', () => {
    fc.assert(
      fc.property(rows, day, (some, on) => {
        const { openings, focus } = openingsOn(timetable(daily(some), holidayFree), on)
        for (const { from, until } of openings) {
          expect(from).toBeLessThan(until)
          expect([from, until - 1].map(dayOf)).toEqual([on, on])
        }
        expect(openings.map(({ from }) => from)).toEqual(openings.map(({ from }) => from).sort((a, b) => a - b))
        for (const [index, one] of openings.entries()) {
          expect(openings.slice(index + 1).some((other) => overlap(one, other))).toBe(false)
        }
        expect(common(openings, focus)).toEqual([])
      }),
    )
  })

  it('they say of every minute what the rows say of it', () => {
    fc.assert(
      fc.property(rows, day, fc.nat({ max: 1_559 }), (some, on, minute) => {
        const moment = momentOf(on, '00:00') + minute * 60_000
        if (dayOf(moment) !== on) return
        const said = some
          .filter(({ weekday: number, from, to }) => {
            const shows = timeOf(moment)
            return number === weekdayOf(moment) && from <= shows && shows < to
          })
          .map(({ access }) => access)
        const wanted = said.includes('focus')
          ? undefined
          : said.includes('everyone')
            ? 'everyone'
            : said.includes('appointment')
              ? 'appointment'
              : undefined
        const found = openingsOn(timetable(some, holidayFree), on).openings.filter(
          ({ from, until }) => from <= moment && moment < until,
        )
        expect(found.map(({ access }) => access)).toEqual(wanted === undefined ? [] : [wanted])
      }),
    )
  })

  it('their order does not matter', () => {
    fc.assert(
      fc.property(rows, day, (some, on) => {
        expect(openingsOn(timetable(some.toReversed()), on)).toEqual(openingsOn(timetable(some), on))
      }),
    )
  })

  it('who has an appointment can come whenever somebody without one can', () => {
    fc.assert(
      fc.property(rows, day, (some, on) => {
        const hours = timetable(daily(some), holidayFree)
        const [walkIn, appointment] = [openFor('walkIn', hours, on), openFor('appointment', hours, on)]
        expect(common(walkIn, appointment)).toEqual(walkIn)
      }),
    )
  })
})

it('time for appointments goes on through time for everyone', () => {
  const hours = timetable([weekRow('09:00', '12:00'), weekRow('12:00', '13:00', { access: 'appointment' })])
  expect(openFor('walkIn', hours, monday)).toEqual([
    { from: momentOf(monday, '09:00'), until: momentOf(monday, '12:00') },
  ])
  expect(openFor('appointment', hours, monday)).toEqual([
    { from: momentOf(monday, '09:00'), until: momentOf(monday, '13:00') },
  ])
})
