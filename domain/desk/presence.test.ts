import { expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import type { Desk } from './desk.ts'
import { atCounters } from './presence.ts'

const desk = (part: Partial<Desk>): Desk => ({
  ...{ id: 'desk:gm-2026-11-23-1', counter: '1', status: 'open', queues: ['A'], staff: 'staff:an', taken: [] },
  ...part,
})

it('tells at which counter somebody is, also on a break, and nothing of whoever has none open', () => {
  const desks = [
    desk({}),
    desk({ counter: '2', staff: 'staff:jan', status: 'paused' }),
    desk({ counter: '3', staff: 'staff:els', status: 'closed' }),
  ]
  expect(atCounters(['staff:jan', 'staff:els', 'staff:an', 'staff:an', 'staff:piet'], desks)).toEqual([
    { staff: 'staff:jan', counter: '2', status: 'paused' },
    { staff: 'staff:an', counter: '1', status: 'open' },
  ])
})

it('takes the counter that was opened last', () => {
  const desks = [desk({ counter: '4', since: stampAt(9) }), desk({ counter: '1', since: stampAt(3) })]
  expect(atCounters(['staff:an'], desks)).toMatchObject([{ counter: '4' }])
})
