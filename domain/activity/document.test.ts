import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { mostTimes } from './activity.ts'
import { activity, allDay } from './builders.ts'
import { addedActivity, changedActivity, contentOf, newActivityKey } from './document.ts'

const edit = (minute: number) => ({ at: stampAt(minute), by: 'staff:jan' })
const added = () => {
  const document = addedActivity('rommelmarkt-1', contentOf(activity()), edit(1))
  if (document === undefined) throw new Error('could not be added')
  return document
}

describe('an edit of an activity', () => {
  it('stamps only what differs, each time by itself, and names who made it', () => {
    const before = added()
    const { about, times } = before.data
    const content = {
      ...contentOf(before.data),
      about: { ...about, place: 'Zaal' },
      times: { ...times, b: allDay('2026-12-07') },
    }
    const after = changedActivity(before, content, edit(2))
    if (after === undefined || after === 'malformed') throw new Error('nothing changed')
    expect(Object.keys(after.stamps).filter((field) => after.stamps[field] === stampAt(2))).toEqual(
      expect.arrayContaining(['about.place', 'times.b']),
    )
    expect(after.stamps['times.a']).toBe(stampAt(1))
    expect(after.data.authors).toEqual({ [stampAt(1)]: 'staff:jan', [stampAt(2)]: 'staff:jan' })
    expect(after.history).toContainEqual({ field: 'about.place', value: 'Marktplein', at: stampAt(1) })
  })

  it('takes a time or a fact away, and gives it back', () => {
    const before = added()
    const { place: _place, ...about } = before.data.about
    const without = changedActivity(before, { ...contentOf(before.data), about, times: {} }, edit(2))
    if (without === undefined || without === 'malformed') throw new Error('nothing changed')
    expect([without.data.about.place, without.data.times]).toEqual([undefined, {}])
    const back = changedActivity(without, contentOf(before.data), edit(3))
    if (back === undefined || back === 'malformed') throw new Error('nothing changed')
    expect(contentOf(back.data)).toEqual(contentOf(before.data))
  })

  it('that changes nothing is none, and what no activity can be is refused', () => {
    const before = added()
    expect(changedActivity(before, contentOf(before.data), edit(2))).toBeUndefined()
    const backwards = { a: allDay('2026-12-07', '2026-12-06') }
    expect(changedActivity(before, { ...contentOf(before.data), times: backwards }, edit(2))).toBe('malformed')
    const noDay = { a: allDay('2026-02-30'), b: allDay('x') }
    expect(changedActivity(before, { ...contentOf(before.data), times: noDay }, edit(2))).toBe('malformed')
    const many = Object.fromEntries(Array.from({ length: mostTimes + 1 }, (_, n) => [String(n), allDay('2026-12-07')]))
    expect(changedActivity(before, { ...contentOf(before.data), times: many }, edit(2))).toBe('malformed')
    const mail = { ...contentOf(before.data), contact: { link: 'javascript:alert(1)' } }
    expect(changedActivity(before, mail, edit(2))).toBe('malformed')
  })

  it('of a new one gives it a key of its title and something of its own', () => {
    expect(newActivityKey('Rommelmarkt & braderie!', '1a2b')).toBe('rommelmarkt-braderie-1a2b')
    expect(newActivityKey('集市', '1a2b')).toBe('1a2b')
  })
})
