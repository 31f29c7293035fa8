import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { knownTimetable, timetable, weekRow } from './builders.ts'
import { type Doors, closesAt, doorsAt, doorsOpenNext, openToday } from './siteHours.ts'

const monday = '2026-11-23'
const at = (time: string): number => momentOf(monday, time)
const reception = knownTimetable([
  weekRow('09:00', '12:00'),
  weekRow('12:00', '13:00', { access: 'appointment' }),
  weekRow('15:00', '16:00'),
])
const phone = { ...timetable([weekRow('08:00', '18:00')]), id: 'hours:gm-phone', use: { is: 'phone' as const } }
const doors: Doors = { site: { alwaysOpen: false }, timetables: [phone, reception] }
const always: Doors = { ...doors, site: { alwaysOpen: true } }
const silent: Doors = { ...doors, timetables: [phone] }

describe('the doors of a site', () => {
  it('are open as its reception is, whatever other hours say', () => {
    expect(doorsAt(doors, at('08:30'))).toMatchObject({ is: 'closed', opens: at('09:00') })
    expect(doorsAt(doors, at('09:00'))).toEqual({ is: 'open', until: at('12:00') })
    expect(doorsAt(doors, at('12:30'))).toEqual({ is: 'appointment', until: at('13:00'), opens: at('15:00') })
  })

  it('are open as long as anybody is received', () => {
    expect(openToday(doors, at('20:00'))).toEqual([
      { from: at('09:00'), until: at('13:00') },
      { from: at('15:00'), until: at('16:00') },
    ])
    expect([doorsOpenNext(doors, at('08:00')), doorsOpenNext(doors, at('09:00'))]).toEqual([at('09:00'), at('12:00')])
  })

  it('close for who has no appointment when the last opening for everyone ends', () => {
    expect(closesAt(doors, at('20:00'))).toBe(at('16:00'))
    expect(closesAt(doors, momentOf('2026-11-24', '10:00'))).toBeUndefined()
    expect([closesAt(always, at('10:00')), closesAt(silent, at('10:00'))]).toEqual([undefined, undefined])
  })

  it('never close where the site is always open', () => {
    expect(doorsAt(always, at('03:00'))).toEqual({ is: 'always' })
    expect([openToday(always, at('03:00')), doorsOpenNext(always, at('03:00'))]).toEqual([undefined, undefined])
  })

  it('are closed, nobody knows until when, where nobody said when they open', () => {
    expect(doorsAt(silent, at('10:00'))).toMatchObject({ is: 'closed', opens: undefined })
    expect([openToday(silent, at('10:00')), doorsOpenNext(silent, at('10:00'))]).toEqual([undefined, undefined])
  })
})
