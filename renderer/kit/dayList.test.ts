import { describe, expect, it } from 'vitest'
import type { Person } from '#domain/person/person.ts'
import { atMinute, entry, stampAt, visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from '../visit/builders.ts'
import { dayRows } from './dayList.ts'

const waiting = visitNumbered(103, entry('noted', { minute: 1, id: 'note' }))
const person: Person = {
  visit: waiting.id,
  expires: '2026-12-23',
  name: 'Jan Janssens',
  notes: { note: { text: 'rolstoel', by: 'staff:an', at: stampAt(1) } },
}
const board = testBoard({
  open: [
    visitNumbered(101, entry('called', { minute: 5, counter: '2' }), entry('started', { minute: 6, counter: '2' })),
    visitNumbered(102, entry('called', { minute: 5 }), entry('parked', { minute: 9 })),
    waiting,
    visitNumbered(104, entry('called', { minute: 5 }), entry('missed', { minute: 9 })),
    visitNumbered(105, entry('transferred', { minute: 2, to: { kind: 'queue', queue: 'B' } })),
    visitNumbered(106, entry('called', { minute: 5, counter: '1' })),
  ],
  persons: new Map([[waiting.id, person]]),
})

describe('the day list', () => {
  it('has who waits, is called, parked or served, queue by queue, and nobody who is gone', () => {
    expect(dayRows(board, false).map(({ label, queue, stage, counter }) => [label, queue, stage, counter])).toEqual([
      ['A101', 'A', 'serving', '2'],
      ['A102', 'A', 'parked', '1'],
      ['A103', 'A', 'waiting', undefined],
      ['A106', 'A', 'called', '1'],
      ['A105', 'B', 'waiting', undefined],
    ])
    expect(dayRows(board, false)[0]).toMatchObject({ arrivedAt: atMinute(0), products: ['identity-card'] })
  })

  it('says nothing of people unless it was asked to', () => {
    const text = JSON.stringify(dayRows(board, false))
    expect(text).not.toContain('Janssens')
    expect(text).not.toContain('rolstoel')
    expect(dayRows(board, true)[2]).toMatchObject({ name: 'Jan Janssens', notes: ['rolstoel'] })
  })
})
