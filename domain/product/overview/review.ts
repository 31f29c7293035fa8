import { Temporal } from 'temporal-polyfill'
import type { LocalFields } from '../product.ts'
import { addDays } from '../../time/day.ts'

export const reviewStates = ['overdue', 'soon', 'later'] as const
export type ReviewState = (typeof reviewStates)[number]

/** So many days ahead a review is to be thought of. */
const soonDays = 30

/** How a sheet's review stands on a day (`YYYY-MM-DD`): overdue once its day has passed. */
export const reviewStateOn = (today: string): ((local: Pick<LocalFields, 'reviewOn'>) => ReviewState) => {
  const soon = addDays(today, soonDays)
  return ({ reviewOn }) => (reviewOn < today ? 'overdue' : reviewOn <= soon ? 'soon' : 'later')
}

/** A sheet that was read again is read once more so many months later, a year unless somebody says otherwise. */
export const nextReview = (today: string, months = 12): string =>
  Temporal.PlainDate.from(today).add({ months }).toString()
