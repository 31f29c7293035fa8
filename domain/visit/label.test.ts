import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelOf, readLabel, readVisitId, visitId } from './label.ts'

const ticket = fc.record({
  queue: fc.constantFrom('A', 'B', 'Z'),
  number: fc.integer({ min: 1, max: 999_999_999 }),
})
const visit = fc.tuple(ticket, fc.constantFrom('gm', 'ocmw2'), fc.constantFrom('2026-11-23', '2027-02-28'))

describe('a label', () => {
  it('is queue letter and number, and is read back', () => {
    expect(labelOf({ queue: 'A', number: 117 })).toBe('A117')
    fc.assert(
      fc.property(ticket, (asked) => {
        expect(readLabel(labelOf(asked))).toEqual(asked)
      }),
    )
  })

  it('may be typed carelessly', () => {
    for (const typed of ['a117', ' A 117 ', 'A-117', 'A.117', 'a 0117']) {
      expect(readLabel(typed)).toEqual({ queue: 'A', number: 117 })
    }
  })

  it('is nothing else', () => {
    for (const text of ['', 'A', '117', 'AA117', 'A0', 'A117B', 'A1234567890', 'Å117', '<b>A117</b>']) {
      expect(readLabel(text)).toBeUndefined()
    }
  })
})

describe('the id of a visit', () => {
  it('is made of kind, site, day and label', () => {
    expect(visitId({ site: 'gm', day: '2026-11-23', queue: 'A', number: 117 })).toBe('visit:gm-2026-11-23-A117')
  })

  it('is read back', () => {
    fc.assert(
      fc.property(visit, ([{ queue, number }, site, day]) => {
        const parts = { site, day, queue, number }
        expect(readVisitId(visitId(parts))).toEqual(parts)
      }),
    )
  })

  it('has one form only, so that one ticket is never two documents', () => {
    for (const other of [
      'visit:gm-2026-11-23-A0117',
      'visit:GM-2026-11-23-A117',
      'visit:gm-2026-11-23-a117',
      'visit:gm-2026-11-23-A',
      'visit:gm-23-11-2026-A117',
      'desk:gm-2026-11-23-1',
      'visit:gm-2026-11-23-A117 ',
    ]) {
      expect(readVisitId(other)).toBeUndefined()
    }
  })
})
