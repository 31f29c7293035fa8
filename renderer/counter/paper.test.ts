import { describe, expect, it } from 'vitest'
import { entry, visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from '../visit/builders.ts'
import { readPaper } from './paper.ts'

const kindOf = (typed: string, open = [visitNumbered(101)]) => readPaper(typed, testBoard({ open })).kind

describe('a number typed from a paper ticket', () => {
  it('forgives spaces, zeros and small letters', () => {
    for (const typed of ['A101', ' a 0101', 'a-101']) expect(kindOf(typed)).toBe('known')
  })

  it('is no ticket without a letter and a number', () => {
    for (const typed of ['', '101', 'A', 'AA1', '<b>']) expect(kindOf(typed)).toBe('unreadable')
  })

  it('must have a queue of the site, and a number that some station can have given', () => {
    expect(kindOf('Z101')).toBe('unknownQueue')
    expect(kindOf('A950')).toBe('unknownNumber')
  })

  it('may be one that this station has never heard of', () => {
    expect(readPaper('b150', testBoard())).toEqual({ kind: 'unheard', label: 'B150', queue: 'B' })
  })

  it('cannot be called while somebody has it, or once it is finished', () => {
    const called = visitNumbered(101, entry('called', { minute: 3, counter: '2' }))
    expect(kindOf('A101', [called])).toBe('taken')
    const finished = visitNumbered(101, entry('called', { minute: 3 }), entry('finished', { minute: 5 }))
    expect(readPaper('A101', testBoard({ closed: [finished] })).kind).toBe('finished')
  })

  it('can be called again when its holder had left, was parked or missed', () => {
    const left = visitNumbered(101, entry('left', { minute: 3 }))
    expect(readPaper('A101', testBoard({ closed: [left] })).kind).toBe('known')
    expect(kindOf('A101', [visitNumbered(101, entry('called', { minute: 3 }), entry('missed', { minute: 5 }))])).toBe(
      'known',
    )
  })
})
