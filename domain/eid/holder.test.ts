import { describe, expect, it } from 'vitest'
import { nameOfHolder, proofOf, validityOf } from './holder.ts'

it('a holder is called by the first given name and the last name, as long as a name may be', () => {
  expect(nameOfHolder({ givenNames: 'Sam  Robin', lastName: 'Specimen van Test' })).toBe('Sam Specimen van Test')
  expect(nameOfHolder({ givenNames: '', lastName: 'Specimen' })).toBe('Specimen')
  expect(nameOfHolder({ givenNames: 'Sam', lastName: 'x'.repeat(255) })).toHaveLength(120)
  expect(nameOfHolder({ givenNames: 'Sam', lastName: 'Speci\u202emen' })).toBe('Sam Specimen')
})

describe('a card', () => {
  const dates = { validFrom: '2021-03-12', validUntil: '2031-03-12' }

  it('is valid on its first and its last day', () => {
    expect(validityOf(dates, '2021-03-12')).toEqual({ is: 'valid', day: '2031-03-12' })
    expect(validityOf(dates, '2031-03-12')).toEqual({ is: 'valid', day: '2031-03-12' })
  })

  it('is not yet valid the day before, and expired the day after', () => {
    expect(validityOf(dates, '2021-03-11')).toEqual({ is: 'notYet', day: '2021-03-12' })
    expect(validityOf(dates, '2031-03-13')).toEqual({ is: 'expired', day: '2031-03-12' })
  })

  it('without dates says nothing of it', () => {
    expect(validityOf({}, '2026-11-27')).toEqual({ is: 'unknown' })
  })

  it('of which nothing more will be read was never proven', () => {
    expect(proofOf({ complete: false })).toBe('checking')
    expect(proofOf({ complete: true })).toBe('unproven')
    expect(proofOf({ complete: true, verification: 'false' })).toBe('false')
  })
})
