import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openRow, timetable, weekRow } from '../hours/builders.ts'
import { openFor } from '../hours/openings.ts'
import { always, member, mornings } from '../staff/builders.ts'
import { presenceOn } from '../staff/presence.ts'
import { addDays } from '../time/day.ts'
import { common } from '../time/interval.ts'
import { dayMinutes, minuteOn, minuteText } from './dayMinutes.ts'
import { receivingOn } from './unbookable.ts'

const monday = '2026-11-23'
const hours = timetable([
  weekRow('09:00', '12:00'),
  weekRow('13:00', '17:00'),
  weekRow('15:00', '16:00', { access: 'focus' }),
])

const told = (...question: Parameters<typeof receivingOn>): string[] =>
  receivingOn(...question).unbookable.map(
    ({ from, until, why }) =>
      `${minuteText(from)}-${minuteText(until)} ${why.is === 'absent' ? `absent:${why.kind}` : why.is}`,
  )

it('what is closed and what is focus time is told apart', () => {
  expect(told(monday, { timetables: [hours] })).toEqual([
    '00:00-09:00 closed',
    '12:00-13:00 closed',
    '15:00-16:00 focus',
    '17:00-24:00 closed',
  ])
})

it('of somebody it is told when they are away, do not work, or work at home', () => {
  const an = member('an', {
    patterns: always([
      ...mornings([1]),
      { weekday: 1, from: '13:00', to: '14:00', where: 'home' },
      { weekday: 1, from: '14:00', to: '15:00', where: 'onSite' },
    ]),
    absences: { a: { from: monday, until: monday, fromTime: '10:00', untilTime: '11:00', kind: 'training' } },
  })
  expect(told(monday, { timetables: [hours], member: an })).toEqual([
    '00:00-09:00 closed',
    '10:00-11:00 absent:training',
    '12:00-13:00 closed',
    '13:00-14:00 home',
    '15:00-16:00 focus',
    '16:00-17:00 off',
    '17:00-24:00 closed',
  ])
})

it('a holiday and an exception say why, and one department that is open is enough', () => {
  expect(receivingOn('2026-12-25', { timetables: [hours] }).because).toMatchObject({ is: 'holiday' })
  const reason = { nl: 'verbouwing' }
  const closed = { ...hours, exceptions: { x: { from: monday, until: monday, reason, openings: [] } } }
  expect(receivingOn(monday, { timetables: [closed] })).toMatchObject({
    open: [],
    because: { is: 'exception', reason },
  })
  const evening = {
    ...hours,
    exceptions: { x: { from: monday, until: monday, reason, openings: [openRow('18:00', '19:00')] } },
  }
  expect(receivingOn(monday, { timetables: [closed, evening] }).open).toEqual([{ from: 1080, until: 1140 }])
})

it('where no hours are known all of the day is closed', () => {
  expect(told(monday, { timetables: [] })).toEqual(['00:00-24:00 closed'])
})

const time = fc.constantFrom('00:00', '01:30', '02:30', '08:00', '09:00', '10:30', '12:00', '16:00', '23:30')
const row = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, to: time })
const anyHours = fc
  .array(fc.record({ row, access: fc.constantFrom('everyone' as const, 'appointment' as const, 'focus' as const) }), {
    maxLength: 6,
  })
  .map((rows) => timetable(rows.map((one) => weekRow(one.row.from, one.row.to, { ...one.row, access: one.access }))))
const anyMember = fc
  .record({
    rows: fc.array(fc.record({ row, where: fc.constantFrom('onSite' as const, 'home' as const) }), { maxLength: 6 }),
    away: fc.array(
      fc.record({ after: fc.nat({ max: 6 }), kind: fc.constantFrom('leave' as const, 'training' as const) }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ rows, away }) =>
    member('an', {
      patterns: always(rows.map((one) => ({ ...one.row, where: one.where }))),
      absences: Object.fromEntries(
        away.map(({ after, kind }, at) => {
          const of = addDays(monday, after)
          return [`a${String(at)}`, { from: of, until: of, kind }]
        }),
      ),
    }),
  )

it('whatever it says of a day, each of its minutes is either told of or one in which somebody can come', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 6 }),
      fc.array(anyHours, { minLength: 1, maxLength: 2 }),
      anyMember,
      (after, tables, an) => {
        const day = addDays(monday, after)
        const { unbookable } = receivingOn(day, { timetables: tables, member: an })
        const open = tables.flatMap((table) => openFor('appointment', table, day))
        const free = common(open, presenceOn(an, day) ?? open).map(({ from, until }) => ({
          from: minuteOn(day, from),
          until: minuteOn(day, until),
        }))
        for (let minute = 0; minute < dayMinutes; minute += 15) {
          const here = [...unbookable, ...free].filter(({ from, until }) => from <= minute && minute < until)
          expect(here).toHaveLength(1)
        }
      },
    ),
  )
})
