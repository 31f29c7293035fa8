import { describe, expect, it } from 'vitest'
import { atMinute, entry, visitWith } from '#domain/visit/builders.ts'
import { doubleCallsOf } from './surprises.ts'

const twiceCalled = visitWith(
  entry('called', { minute: 5, counter: '2', station: 'k2', authority: 'server' }),
  entry('called', { minute: 6, counter: '1', authority: 'share' }),
)

describe('double calls', () => {
  it('tell the counter that lost who has the visitor', () => {
    expect(doubleCallsOf([twiceCalled], '1', atMinute(7))).toMatchObject([{ label: 'A101', kind: 'lost', other: '2' }])
  })

  it('tell the counter that kept the visitor who called as well', () => {
    expect(doubleCallsOf([twiceCalled], '2', atMinute(7))).toMatchObject([{ label: 'A101', kind: 'kept', other: '1' }])
  })

  it('do not concern other counters, nor stay on screen all day', () => {
    expect(doubleCallsOf([twiceCalled], '3', atMinute(7))).toEqual([])
    expect(doubleCallsOf([twiceCalled], '1', atMinute(17))).toEqual([])
  })
})
