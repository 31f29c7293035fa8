import { describe, expect, it } from 'vitest'
import { entry, visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from './builders.ts'
import { destinationsOf } from './destinations.ts'
import { namesOf } from './names.ts'

const destinations = (part = {}, from: { queue: string; counter?: string; staff?: string } = { queue: 'A' }) => {
  const board = testBoard(part)
  return destinationsOf({ board, names: namesOf(board, 'fr'), from })
}

describe('where a visit can be sent', () => {
  it('is every queue, counter and member of staff, named in the language asked', () => {
    expect(destinations().map(({ name }) => name)).toEqual([
      'Snelloket',
      'Identité',
      'Snelloket 1',
      'Identiteit 2',
      'An',
      'Els',
    ])
  })

  it('leaves out the counter and the clerk that send it', () => {
    const ids = destinations({}, { queue: 'A', counter: '1', staff: 'staff:an' }).map(({ id }) => id)
    expect(ids).toEqual(['queue:A', 'queue:B', 'counter:2', 'staff:els'])
  })

  it('leaves out whoever left', () => {
    const { staff } = testBoard()
    const left = staff.map((member) => (member.id === 'staff:els' ? { ...member, archived: '2026-11-01' } : member))
    expect(destinations({ staff: left }).filter(({ kind }) => kind === 'staff')).toMatchObject([{ id: 'staff:an' }])
  })

  it('keeps the queue where the receiver serves it, else takes one the receiver serves', () => {
    const queueAt = (id: string) => destinations().find((one) => one.id === id)?.to.queue
    expect(queueAt('counter:1')).toBe('A')
    expect(queueAt('counter:2')).toBe('B')
  })

  it('counts who waits there already', () => {
    const toElse = entry('transferred', { minute: 2, to: { kind: 'staff', staff: 'staff:els', queue: 'A' } })
    const counts = destinations({ open: [visitNumbered(101), visitNumbered(102, toElse)] })
    expect(counts.find(({ id }) => id === 'queue:A')?.waiting).toBe(1)
    expect(counts.find(({ id }) => id === 'staff:els')?.waiting).toBe(1)
  })
})
