import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, momentOf } from '../time/day.ts'
import { common, totalMs } from '../time/interval.ts'
import { type Absence, absenceKinds, timeOfAbsence } from './absence.ts'
import { always, member, mornings } from './builders.ts'
import type { Pattern } from './pattern.ts'
import { presenceOn, workOn } from './presence.ts'

const hours = (day: string, from: string, until: string) => ({ from: momentOf(day, from), until: momentOf(day, until) })
/** A Thursday. */
const thursday = '2026-12-03'

const day = fc.integer({ min: 0, max: 800 }).map((after) => addDays('2026-01-01', after))
const time = fc.constantFrom('00:00', '02:30', '08:00', '09:15', '12:00', '13:30', '19:00', '23:59')
const absence: fc.Arbitrary<Absence> = fc.record(
  {
    from: day,
    until: day,
    fromTime: time,
    untilTime: time,
    kind: fc.constantFrom(...absenceKinds),
  },
  { requiredKeys: ['from', 'until', 'kind'] },
)
const row = fc.record(
  {
    weekday: fc.integer({ min: 1, max: 7 }),
    from: time,
    to: time,
    where: fc.constantFrom('onSite' as const, 'home' as const),
    week: fc.constantFrom(1 as const, 2 as const),
  },
  { requiredKeys: ['weekday', 'from', 'to', 'where'] },
)
const pattern: fc.Arbitrary<Pattern> = fc.record(
  { from: day, until: day, rows: fc.array(row, { maxLength: 12 }) },
  { requiredKeys: ['from', 'rows'] },
)
const ids = fc.constantFrom('a', 'b', 'c', 'constructor')
const patterns = fc.dictionary(ids, pattern)
const absences = fc.dictionary(ids, absence)

describe('presence', () => {
  it('is never on an absence, whatever order they were entered in, nor outside its day', () => {
    fc.assert(
      fc.property(patterns, absences, day, (plan, away, one) => {
        const present = presenceOn(member('an', { patterns: plan, absences: away }), one)
        const turned = Object.fromEntries(Object.entries(away).reverse())
        expect(presenceOn(member('an', { patterns: plan, absences: turned }), one)).toEqual(present)
        expect(common(present ?? [], Object.values(away).map(timeOfAbsence))).toEqual([])
        const whole = { from: momentOf(one, '00:00'), until: momentOf(addDays(one, 1), '00:00') }
        expect(common(present ?? [], [whole])).toEqual(present ?? [])
      }),
    )
  })

  it('loses with an absence what lies in both, and nothing else', () => {
    fc.assert(
      fc.property(patterns, absence, day, (plan, away, one) => {
        const before = presenceOn(member('an', { patterns: plan }), one)
        const after = presenceOn(member('an', { patterns: plan, absences: { a: away } }), one)
        if (before === undefined || after === undefined) return
        expect(totalMs(after)).toBe(totalMs(before) - totalMs(common(before, [timeOfAbsence(away)])))
      }),
    )
  })

  it('is not known of somebody without a pattern, who on the day of an absence is there around it', () => {
    const absences = {
      a: { from: thursday, until: thursday, fromTime: '09:00', untilTime: '12:00', kind: 'leave' as const },
    }
    const an = member('an', { absences })
    expect(presenceOn(an, '2026-12-02')).toBeUndefined()
    expect(presenceOn(an, thursday)).toEqual([
      hours(thursday, '00:00', '09:00'),
      { from: momentOf(thursday, '12:00'), until: momentOf('2026-12-04', '00:00') },
    ])
  })

  it('follows the pattern that began last, so that one with an end stands in for one without', () => {
    const an = member('an', {
      patterns: {
        usual: { from: '2026-01-01', rows: mornings([4]) },
        course: { from: '2026-12-01', until: '2026-12-07', rows: mornings([4], { from: '13:00', to: '17:00' }) },
      },
    })
    expect(presenceOn(an, '2026-11-26')).toEqual([hours('2026-11-26', '09:00', '12:00')])
    expect(presenceOn(an, thursday)).toEqual([hours(thursday, '13:00', '17:00')])
    expect(presenceOn(an, '2026-12-10')).toEqual([hours('2026-12-10', '09:00', '12:00')])
  })

  it('is not known before the first pattern, and is none after the last one ended', () => {
    const an = member('an', { patterns: { p: { from: '2026-12-01', until: '2026-12-31', rows: mornings([4]) } } })
    expect(presenceOn(an, '2026-11-26')).toBeUndefined()
    expect(presenceOn(an, '2027-01-07')).toEqual([])
  })

  it('takes turns every second week, also over the turn of a year with 53 weeks', () => {
    const an = member('an', {
      patterns: { p: { from: '2026-12-10', rows: [...mornings([4], { week: 1 }), ...mornings([5], { week: 2 })] } },
    })
    const days = [
      '2026-12-10',
      '2026-12-11',
      '2026-12-17',
      '2026-12-18',
      '2026-12-24',
      '2026-12-31',
      '2027-01-01',
      '2027-01-07',
      '2027-01-08',
    ]
    expect(days.filter((one) => presenceOn(an, one)?.length === 1)).toEqual([
      '2026-12-10',
      '2026-12-18',
      '2026-12-24',
      '2027-01-01',
      '2027-01-07',
    ])
  })

  it('is at the site alone, while work at home counts as work', () => {
    const an = member('an', {
      patterns: always([...mornings([4]), ...mornings([4], { from: '13:00', to: '15:00', where: 'home' })]),
    })
    expect(presenceOn(an, thursday)).toEqual([hours(thursday, '09:00', '12:00')])
    expect(workOn(an, thursday)).toEqual([hours(thursday, '09:00', '12:00'), hours(thursday, '13:00', '15:00')])
  })

  it('keeps to the clock on the wall on the days on which summer time begins and ends', () => {
    const an = member('an', { patterns: always(mornings([7], { from: '00:00', to: '12:00' })) })
    const hoursOn = (one: string): number => totalMs(presenceOn(an, one) ?? []) / 3_600_000
    expect([hoursOn('2026-03-22'), hoursOn('2026-03-29'), hoursOn('2026-10-25')]).toEqual([12, 11, 13])
    const away = { a: { from: '2026-03-29', until: '2026-03-29', untilTime: '09:00', kind: 'leave' as const } }
    expect(presenceOn({ ...an, absences: away }, '2026-03-29')).toEqual([hours('2026-03-29', '09:00', '12:00')])
  })

  it('is none of somebody who left', () => {
    expect(presenceOn(member('an', { archived: '2026-11-01' }), thursday)).toEqual([])
    expect(presenceOn(member('an', { archived: null }), thursday)).toBeUndefined()
  })
})
