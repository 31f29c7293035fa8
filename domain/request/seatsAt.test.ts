import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySlotQuestion } from '#tests/arbitrary/slotQuestion.ts'
import { clerkNamed, hours, morning, placeNamed, slotQuestion } from '#tests/support/slotWorld.ts'
import { slotsOf } from '../appointment/slots.ts'
import { seatsAt } from './seatsAt.ts'

const half = { ...hours('10:00', '10:30'), wishes: [] }
const resourcesOf = (found: ReturnType<typeof seatsAt>) =>
  typeof found === 'string' ? found : found.map(({ resource }) => resource)

describe('the time that a request asks for', () => {
  it('is given wherever the agenda would have given it', () => {
    fc.assert(
      fc.property(anySlotQuestion, (question) => {
        const { partOfDay: _any, ...need } = question.need
        const asked = { ...question, need }
        for (const { from, until, seats } of slotsOf(asked))
          expect(seatsAt(asked, { from, until, wishes: [] })).toEqual(seats)
      }),
      { numRuns: 100 },
    )
  })

  it('is given at any minute and as long as the program offered it', () => {
    const found = seatsAt(slotQuestion({}), { ...hours('10:07', '10:19'), wishes: [] })
    expect(found).toEqual([
      { resource: 'staff:an', ...hours('10:07', '10:19') },
      { resource: 'counter:1', ...hours('10:07', '10:19') },
    ])
  })

  it('is given also when it is sooner than appointments are made by now', () => {
    expect(resourcesOf(seatsAt(slotQuestion({ limits: { earliest: hours('11:00', '11:01').from } }), half))).toEqual([
      'staff:an',
      'counter:1',
    ])
  })

  it('is with whom, and where, it was asked for, or not at all', () => {
    const question = slotQuestion({
      clerks: [clerkNamed('staff:an', morning), clerkNamed('staff:bo', morning)],
      places: [placeNamed('counter:1', morning), placeNamed('room:quiet', morning)],
    })
    expect(resourcesOf(seatsAt(question, { ...half, wishes: ['staff:bo', 'room:quiet'] }))).toEqual([
      'staff:bo',
      'room:quiet',
    ])
    expect(seatsAt(question, { ...half, wishes: ['staff:cé'] })).toBe('nobodyCan')
    expect(seatsAt(question, { ...half, wishes: ['room:gone'] })).toBe('noRoomForAll')
  })

  it('is refused by what stands in its way', () => {
    const reasonFor = (parts: Parameters<typeof slotQuestion>[0], asked = half) => seatsAt(slotQuestion(parts), asked)
    expect(reasonFor({}, { ...hours('13:00', '13:30'), wishes: [] })).toBe('closed')
    expect(reasonFor({}, { ...hours('11:45', '12:15'), wishes: [] })).toBe('closed')
    expect(reasonFor({ limits: { latest: hours('10:15', '10:16').from } })).toBe('beyondHorizon')
    expect(reasonFor({ busy: new Map([['staff:an', [hours('10:15', '11:00')]]]) })).toBe('allTaken')
    expect(reasonFor({ clerks: [clerkNamed('staff:an', [hours('11:00', '12:00')])] })).toBe('notAtThatTime')
    expect(reasonFor({ need: { never: 'walkInOnly' } })).toBe('walkInOnly')
  })
})
