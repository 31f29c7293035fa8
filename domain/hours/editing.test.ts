import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { timetable, weekRow } from './builders.ts'
import { type TimetableDocument, timetableWith } from './editing.ts'
import type { HoursException } from './timetable.ts'

const id = 'hours:gm-reception'
const at = stampAt(5)
const closing = (day: string): HoursException => ({ from: day, until: day, reason: { nl: day }, openings: [] })
const base = timetable([weekRow('09:00', '12:00')], { exceptions: { a: closing('2026-12-24') } })
const stored = (data = base): TimetableDocument => ({
  ...{ id, data, history: [] },
  type: 'hours',
  stamps: { 'exceptions.a': stampAt(1) },
})

describe('an edit of a timetable', () => {
  it('stamps what it changed, part by part, and nothing else', () => {
    const next = { ...base, closedOnHolidays: false, exceptions: { ...base.exceptions, b: closing('2026-12-31') } }
    const edited = timetableWith({ base, next }, { id, present: stored(), at })
    expect(edited).toMatchObject({ data: next, stamps: { closedOnHolidays: at, 'exceptions.b': at } })
    expect(edited?.stamps['exceptions.a']).toBe(stampAt(1))
    expect(Object.keys(edited?.stamps ?? {})).toHaveLength(3)
  })

  it('leaves what others saved meanwhile', () => {
    const theirs = { ...base, exceptions: { ...base.exceptions, theirs: closing('2027-01-02') } }
    const mine = { ...base, exceptions: { ...base.exceptions, mine: closing('2027-05-07') } }
    const edited = timetableWith({ base, next: mine }, { id, present: stored(theirs), at })
    expect(Object.keys(edited?.data.exceptions ?? {}).sort()).toEqual(['a', 'mine', 'theirs'])
  })

  it('takes away a part, and says so by its stamp', () => {
    const edited = timetableWith({ base, next: { ...base, exceptions: {} } }, { id, present: stored(), at })
    expect(edited?.data.exceptions).toEqual({})
    expect(edited?.stamps).toEqual({ 'exceptions.a': at })
  })

  it('is none where nothing changed', () => {
    expect(timetableWith({ base, next: structuredClone(base) }, { id, present: stored(), at })).toBeUndefined()
  })

  it('begins one with a stamp for everything in it', () => {
    const begun = timetableWith({ base: undefined, next: base }, { id, present: undefined, at })
    expect(begun).toMatchObject({ id, type: 'hours', data: base, history: [] })
    expect(Object.keys(begun?.stamps ?? {})).toContain('tables.a')
  })
})
