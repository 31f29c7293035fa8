import { describe, expect, it } from 'vitest'
import { atMinute, entry, visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from '../visit/builders.ts'
import { heldBy, listsOf } from './lists.ts'

const caller = { counter: '1', queues: ['A'], staff: 'staff:an' }
const now = atMinute(30)
const labels = (visits: { label: string }[]) => visits.map(({ label }) => label)

describe('the lists of a counter', () => {
  it('put every visit where its stage belongs', () => {
    const open = [
      visitNumbered(101),
      visitNumbered(102, entry('called', { minute: 5 })),
      visitNumbered(103, entry('called', { minute: 5 }), entry('parked', { minute: 6 })),
      visitNumbered(104, entry('called', { minute: 5 }), entry('missed', { minute: 6 })),
    ]
    const closed = [visitNumbered(105, entry('called', { minute: 5 }), entry('finished', { minute: 9 }))]
    const lists = listsOf({ board: testBoard({ open, closed }), caller, now })
    expect(Object.fromEntries(Object.entries(lists).map(([name, visits]) => [name, labels(visits)]))).toEqual({
      waiting: ['A101'],
      called: ['A102'],
      parked: ['A103'],
      missed: ['A104'],
      finished: ['A105'],
    })
  })

  it('show whom any counter called, and leave out what other queues parked', () => {
    const elsewhere = entry('called', { minute: 5, counter: '2' })
    const open = [
      visitNumbered(101, elsewhere),
      visitNumbered(
        102,
        entry('transferred', { minute: 1, to: { kind: 'queue', queue: 'B' } }),
        elsewhere,
        entry('parked', { minute: 6, counter: '2' }),
      ),
    ]
    const lists = listsOf({ board: testBoard({ open }), caller, now })
    expect(labels(lists.called)).toEqual(['A101'])
    expect(lists.parked).toEqual([])
  })

  it('have the latest parked first', () => {
    const parkedAt = (number: number, minute: number) =>
      visitNumbered(number, entry('called', { minute: 1 }), entry('parked', { minute }))
    const lists = listsOf({ board: testBoard({ open: [parkedAt(101, 5), parkedAt(102, 9)] }), caller, now })
    expect(labels(lists.parked)).toEqual(['A102', 'A101'])
  })
})

describe('the visits a counter holds', () => {
  it('are its own called and served ones, whoever is being served first', () => {
    const open = [
      visitNumbered(101, entry('called', { minute: 9 })),
      visitNumbered(102, entry('called', { minute: 5 }), entry('started', { minute: 6 })),
      visitNumbered(103, entry('called', { minute: 7, counter: '2' })),
      visitNumbered(104),
    ]
    expect(labels(heldBy(open, '1'))).toEqual(['A102', 'A101'])
  })
})
