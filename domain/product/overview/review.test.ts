import { expect, it } from 'vitest'
import { nextReview } from './review.ts'

it('the next review is a year later, on the last day of a month that is shorter', () => {
  expect(nextReview('2026-11-27')).toBe('2027-11-27')
  expect(nextReview('2028-02-29')).toBe('2029-02-28')
  expect(nextReview('2026-11-30', 3)).toBe('2027-02-28')
})
