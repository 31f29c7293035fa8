import { describe, expect, it } from 'vitest'
import { atMinute, entry, visitWith } from '#domain/visit/builders.ts'
import { surprisesOf } from './surprises.ts'

const twiceCalled = visitWith(
  entry('called', { minute: 5, counter: '2', station: 'k2', authority: 'server' }),
  entry('called', { minute: 6, counter: '1', authority: 'share' }),
)

describe('double calls', () => {
  it('tell the counter that lost who has the visitor', () => {
    expect(surprisesOf([twiceCalled], '1', atMinute(7))).toMatchObject([{ label: 'A101', kind: 'lost', other: '2' }])
  })

  it('tell the counter that kept the visitor who called as well', () => {
    expect(surprisesOf([twiceCalled], '2', atMinute(7))).toMatchObject([{ label: 'A101', kind: 'kept', other: '1' }])
  })

  it('do not concern other counters, nor stay on screen all day', () => {
    expect(surprisesOf([twiceCalled], '3', atMinute(7))).toEqual([])
    expect(surprisesOf([twiceCalled], '1', atMinute(17))).toEqual([])
  })
})

describe('a visit that was sent away while this counter called it', () => {
  const call = entry('called', { minute: 5, counter: '1', after: '' })
  const sentOn = entry('transferred', { minute: 5.1, station: 'desk', after: '' })
  const gone = entry('left', { minute: 5.2, station: 'desk', after: '' })

  it('is told there while the visitor is expected', () => {
    const visit = visitWith(call, sentOn, gone)
    expect(surprisesOf([visit], '1', atMinute(6))).toMatchObject([
      { label: 'A101', kind: 'gone' },
      { label: 'A101', kind: 'sentOn' },
    ])
    expect(surprisesOf([visit], '2', atMinute(6))).toEqual([])
    const over = visitWith(call, gone, entry('missed', { minute: 7, counter: '1' }))
    expect(surprisesOf([over], '1', atMinute(8))).toEqual([])
  })
})
