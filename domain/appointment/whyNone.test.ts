import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anySlotQuestion } from '#tests/arbitrary/slotQuestion.ts'
import { clerkNamed, hours, morning, placeNamed, slotQuestion as question } from '#tests/support/slotWorld.ts'
import { momentOf } from '../time/day.ts'
import { testAppointmentDay } from './builders.ts'
import type { SlotQuestion } from './slotQuestion.ts'
import { slotsOf } from './slots.ts'
import { type NoSlotReason, whyNone } from './whyNone.ts'

const earliest = momentOf(testAppointmentDay, '00:00')
const late = [hours('17:00', '18:00')]

const none: [NoSlotReason, SlotQuestion][] = [
  ['walkInOnly', question({ need: { never: 'walkInOnly' } })],
  ['wayNotOffered', question({ need: { never: 'wayNotOffered' } })],
  ['noProduct', question({ need: { never: 'noProduct' } })],
  ['beyondHorizon', question({ limits: { earliest, latest: earliest } })],
  [
    'beyondHorizon',
    question({ open: [...late, ...morning], limits: { earliest: 0, latest: momentOf(testAppointmentDay, '09:20') } }),
  ],
  ['nobodyCan', question({ clerks: [clerkNamed('staff:an', morning, { can: (product) => product === 'move' })] })],
  ['nobodyCan', question({ need: { clerk: 'staff:bo' } })],
  ['nobodySpeaks', question({ need: { languages: ['de', 'fr'] } })],
  ['noPrivateRoom', question({ need: { privateRoom: true } })],
  ['noRoomForAll', question({ need: { people: 5 } })],
  [
    'noRoomForAll',
    question({
      need: { privateRoom: true, people: 3 },
      places: [placeNamed('room:1', morning, { isPrivate: true, seats: 2 })],
    }),
  ],
  ['closed', question({ open: [] })],
  ['closed', question({ limits: { earliest: momentOf('2026-11-27', '00:00') } })],
  ['longerThanOpening', question({ need: { minutes: 181 } })],
  ['notAtThatTime', question({ need: { partOfDay: 'evening' } })],
  ['neverTogether', question({ open: [...morning, ...late], clerks: [clerkNamed('staff:an', late)] })],
  ['neverTogether', question({ need: { after: 151 } })],
  ['quotaReached', question({ limits: { left: () => 0 } })],
  ['keptForWalkIns', question({ limits: { walkInShare: 90 } })],
  ['allTaken', question({ busy: new Map([['staff:an', morning]]) })],
  ['allTaken', question({ busy: new Map([['counter:1', morning]]) })],
]

it.each(none)('%s', (reason, asked) => {
  expect([...slotsOf(asked)]).toEqual([])
  expect(whyNone(asked)).toBe(reason)
})

it('a question has either a slot or a reason', () => {
  fc.assert(
    fc.property(anySlotQuestion, (asked) => {
      expect(whyNone(asked) === undefined).toBe(slotsOf(asked).next().done !== true)
    }),
  )
})
