import { describe, expect, it } from 'vitest'
import { momentOf } from '../../time/day.ts'
import { stampAt } from '../../visit/builders.ts'
import { allDay, onDay } from '../builders.ts'
import { type ActivityDocument, changedActivity, contentOf } from '../document.ts'
import { calendarSteps, takenIn } from './plan.ts'
import type { FoundActivity } from './reading.ts'
import { keyOfUid } from './uid.ts'

const now = momentOf('2026-12-01', '12:00')
const found = (part: Partial<FoundActivity> = {}): FoundActivity => ({
  ...{ line: 4, uid: '1@gemeente.example', title: 'Rommelmarkt', description: undefined, place: 'Marktplein' },
  ...{ link: undefined, isCancelled: false, isTentative: false, hasMore: false },
  times: { '20261206t070000z': onDay('2026-12-06', '08:00', '16:00') },
  ...part,
})
const take = (
  one: FoundActivity,
  { present, minute = 1 }: { present?: ActivityDocument | undefined; minute?: number } = {},
) => takenIn({ found: one, present, department: 'leisure', now, edit: { at: stampAt(minute), by: 'staff:jan' } })
const taken = (one: FoundActivity, with_?: Parameters<typeof take>[1]): ActivityDocument => {
  const document = take(one, with_)
  if (document === undefined) throw new Error('nothing was taken')
  return document
}
const kindOf = (one: FoundActivity, ...present: ActivityDocument[]) =>
  calendarSteps({ found: [one], present, now })[0]?.kind

describe('an activity of a calendar that is taken in', () => {
  it('is new once; the same again changes nothing', () => {
    expect(kindOf(found())).toBe('new')
    const document = taken(found())
    expect(document.data).toMatchObject({ status: 'published', about: { department: 'leisure' } })
    expect(kindOf(found(), document)).toBe('unchanged')
    expect(take(found(), { present: document, minute: 2 })).toBeUndefined()
  })

  it('meets the same activity that another station took in', () => {
    expect(taken(found()).id).toBe(taken(found({ title: 'Anders' })).id)
    expect(keyOfUid('1@gemeente.example')).not.toBe(keyOfUid('1@gemeente-example'))
    expect(keyOfUid('x'.repeat(400)).length).toBeLessThan(80)
  })

  it('follows its calendar, and keeps what people here said of it', () => {
    const before = taken(found())
    const content = contentOf(before.data)
    const said = changedActivity(
      before,
      {
        ...content,
        about: { ...content.about, title: { nl: 'Rommelmarkt', fr: 'Brocante' }, price: { nl: 'gratis' } },
      },
      { at: stampAt(2), by: 'staff:an' },
    )
    if (said === undefined || said === 'malformed') throw new Error('nothing was said')
    const later = found({
      title: 'Grote rommelmarkt',
      times: { '20261213t070000z': onDay('2026-12-13', '08:00', '16:00') },
    })
    const [step] = calendarSteps({ found: [later], present: [said], now })
    expect([step?.kind, step?.fields.toSorted()]).toEqual([
      'changed',
      ['about.title', 'times.20261206t070000z', 'times.20261213t070000z'],
    ])
    const after = taken(later, { present: said, minute: 3 })
    expect(after.data.about).toMatchObject({
      title: { nl: 'Grote rommelmarkt', fr: 'Brocante' },
      price: { nl: 'gratis' },
    })
    expect(Object.keys(after.data.times)).toEqual(['20261213t070000z'])
  })

  it('keeps what is over, which its calendar forgets', () => {
    const before = taken(found({ times: { past: allDay('2026-11-20'), next: allDay('2026-12-20') } }))
    const later = found({ times: { next: allDay('2026-12-20'), then: allDay('2027-01-20') } })
    expect(Object.keys(taken(later, { present: before, minute: 2 }).data.times).toSorted()).toEqual([
      'next',
      'past',
      'then',
    ])
  })

  it('is off when its calendar says so, and back when it says so again', () => {
    const before = taken(found())
    expect(kindOf(found({ isCancelled: true }), before)).toBe('withdrawn')
    const off = taken(found({ isCancelled: true }), { present: before, minute: 2 })
    expect([off.data.status, kindOf(found({ isCancelled: true }), off)]).toEqual(['withdrawn', 'unchanged'])
    expect(taken(found(), { present: off, minute: 3 }).data.status).toBe('published')
    expect([kindOf(found({ isCancelled: true })), take(found({ isCancelled: true }))]).toEqual(['unchanged', undefined])
  })

  it('stays withdrawn where people here withdrew it', () => {
    const before = taken(found())
    const withdrawn = changedActivity(
      before,
      { ...contentOf(before.data), status: 'withdrawn' },
      { at: stampAt(2), by: 'staff:an' },
    )
    if (withdrawn === undefined || withdrawn === 'malformed') throw new Error('it was not withdrawn')
    expect(taken(found({ title: 'Markt' }), { present: withdrawn, minute: 3 }).data.status).toBe('withdrawn')
  })

  it('is a draft while its calendar is not sure', () => {
    expect(taken(found({ isTentative: true })).data.status).toBe('draft')
  })
})
