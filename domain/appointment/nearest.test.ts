import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySlotQuestion } from '#tests/arbitrary/slotQuestion.ts'
import { clerkNamed, hours, morning, placeNamed, slotQuestion } from '#tests/support/slotWorld.ts'
import { timeOf } from '../time/day.ts'
import { clerkOf } from './entry.ts'
import { nearestSlots } from './nearest.ts'
import { slotsOf } from './slots.ts'

const places = [placeNamed('counter:1', morning), placeNamed('counter:2', morning)]
const two = slotQuestion({ places, clerks: [clerkNamed('staff:an', morning), clerkNamed('staff:bo', morning)] })
const near = hours('10:00', '10:30').from
const words = (question: typeof two, clerk?: string) =>
  nearestSlots(question, { near, clerk, count: 3 }).map((slot) => `${timeOf(slot.from)} ${clerkOf(slot) ?? ''}`)

describe('what is proposed in the place of a time that cannot be', () => {
  it('is the nearest, before it and after it', () => {
    expect(words(two)).toEqual(['10:00 staff:an', '09:45 staff:an', '10:15 staff:an'])
  })

  it('is with the same clerk first', () => {
    expect(words(two, 'staff:bo')).toEqual(['10:00 staff:bo', '09:45 staff:bo', '10:15 staff:bo'])
    const busy = new Map([['staff:bo', [hours('09:00', '11:15')]]])
    expect(words({ ...two, busy }, 'staff:bo')).toEqual(['11:15 staff:bo', '11:30 staff:bo', '10:00 staff:an'])
  })

  it('is with another one where the same clerk has no time within a week', () => {
    const later = { ...hours('10:00', '12:00', '2026-12-10') }
    const question = {
      ...two,
      open: [...morning, later],
      places: places.map((place) => ({ ...place, open: [...morning, later] })),
      clerks: [clerkNamed('staff:an', morning), clerkNamed('staff:bo', [later])],
    }
    expect(words(question, 'staff:bo')).toEqual(['10:00 staff:an', '09:45 staff:an', '10:15 staff:an'])
  })

  it('is free, the nearest of all that are, and never twice', () => {
    fc.assert(
      fc.property(anySlotQuestion, fc.integer({ min: -20, max: 60 }), (question, hour) => {
        const moment = question.limits.earliest + hour * 3_600_000
        const all = [...slotsOf(question)]
        const found = nearestSlots(question, { near: moment, clerk: undefined, count: 3 })
        const away = ({ from }: { from: number }) => Math.abs(from - moment)
        expect(found).toHaveLength(Math.min(3, all.length))
        expect(found.map(away)).toEqual(
          all
            .map(away)
            .toSorted((a, b) => a - b)
            .slice(0, 3),
        )
        const known = nearestSlots(question, { near: moment, clerk: question.clerks[0]?.id, count: 3 })
        expect(new Set(known.map(({ from }) => from)).size).toBe(known.length)
        for (const slot of found) expect(all).toContainEqual(slot)
      }),
      { numRuns: 100 },
    )
  })
})
