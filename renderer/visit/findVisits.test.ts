import { describe, expect, it } from 'vitest'
import { visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from './builders.ts'
import { findVisits } from './findVisits.ts'

const [first, second] = [visitNumbered(101), visitNumbered(1010)]
const person = { visit: second.id, expires: '2027-01-01', name: 'Zoë <b>van Dam</b>', notes: {} }
const board = testBoard({ open: [second, first], persons: new Map([[second.id, person]]) })
const labels = (query: string) => findVisits(board, query).map(({ label }) => label)

describe('finding a visit of today', () => {
  it('takes the label as people type it, the whole one first', () => {
    expect(labels('a101')).toEqual(['A101', 'A1010'])
    expect(labels('A 1010')).toEqual(['A1010'])
  })

  it('takes the number alone', () => {
    expect(labels('101')).toEqual(['A101', 'A1010'])
  })

  it('takes the beginnings of a name, without accents', () => {
    expect(labels('zoe van')).toEqual(['A1010'])
  })

  it('does not bring people among the products for a letter or two', () => {
    expect(labels('zo')).toEqual([])
    expect(labels('paspoort')).toEqual([])
  })
})
