import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { openRow, timetable, weekRow } from './builders.ts'
import { statusAt } from './status.ts'

const monday = '2026-11-23'
const at = (time: string, day = monday): number => momentOf(day, time)
const hours = timetable([
  weekRow('09:00', '12:30'),
  weekRow('13:30', '16:00'),
  weekRow('16:00', '18:00', { access: 'appointment' }),
  weekRow('09:00', '12:00', { weekday: 6, access: 'appointment' }),
])
const week = { is: 'week' } as const

describe('hours', () => {
  it('are open until the last minute in which everyone is received', () => {
    expect(statusAt(hours, at('09:00'))).toEqual({ is: 'open', until: at('12:30') })
    expect(statusAt(hours, at('12:30') - 1)).toEqual({ is: 'open', until: at('12:30') })
    expect(statusAt(hours, at('15:59'))).toEqual({ is: 'open', until: at('16:00') })
  })

  it('open again later on the day, or on another one', () => {
    const closed = { is: 'closed', because: week, opensByAppointment: undefined } as const
    expect(statusAt(hours, at('12:30'))).toEqual({ ...closed, opens: at('13:30') })
    expect(statusAt(hours, at('08:00', '2026-11-22'))).toEqual({ ...closed, opens: at('09:00') })
  })

  it('tell when they are for appointments only, and when they are sooner for those', () => {
    const next = at('09:00', '2026-11-30')
    expect(statusAt(hours, at('16:00'))).toEqual({ is: 'appointment', until: at('18:00'), opens: next })
    expect(statusAt(hours, at('18:00'))).toEqual({
      ...{ is: 'closed', because: week, opens: next },
      opensByAppointment: at('09:00', '2026-11-28'),
    })
  })

  it('tell why a day is closed, and open after all of a long closing', () => {
    const reason = { nl: 'verbouwing' }
    const until = '2027-01-31'
    const rebuilt = { ...hours, exceptions: { x: { from: monday, until, reason, openings: [] } } }
    expect(statusAt(rebuilt, at('10:00'))).toMatchObject({
      because: { is: 'exception', reason },
      opens: at('09:00', '2027-02-01'),
    })
  })

  it('tell why the rest of a day is closed that closes early', () => {
    const reason = { nl: 'receptie' }
    const openings = [openRow('09:00', '10:00')]
    const early = { ...hours, exceptions: { x: { from: monday, until: monday, reason, openings } } }
    expect(statusAt(early, at('09:30'))).toEqual({ is: 'open', until: at('10:00') })
    expect(statusAt(early, at('10:00'))).toMatchObject({ is: 'closed', because: { is: 'exception', reason } })
  })

  it('never open where there are none', () => {
    expect(statusAt(timetable([]), at('09:00'))).toEqual({
      ...{ is: 'closed', because: week, opens: undefined, opensByAppointment: undefined },
    })
  })

  it('open at the same time of the day on either side of a change of the clocks', () => {
    const saturday = at('11:00', '2027-03-27')
    expect(statusAt({ ...hours, closedOnHolidays: false }, saturday)).toMatchObject({
      opens: Date.parse('2027-03-29T07:00:00Z'),
    })
  })
})
