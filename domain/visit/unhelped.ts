import { endsOf, type WaitEstimate } from './estimate.ts'
import type { Visit } from './visit.ts'

const minuteMs = 60_000

/**
 * Whether whoever waits so long (`estimate`) is not served before the doors close, however well it goes. Where nobody can tell how
 * long it takes, only once they are closed. Moments in ms since 1970; without `closesAt` the hours are not known, and nobody is sent
 * away by them.
 */
export const isTooLate = (question: {
  estimate: WaitEstimate | undefined
  closesAt: number | undefined
  now: number
}): boolean => {
  const { estimate, closesAt, now } = question
  if (closesAt === undefined) return false
  if (now >= closesAt) return true
  return estimate !== undefined && now + endsOf(estimate).least * minuteMs >= closesAt
}

/** Of those who went away without being served, how many did so with an appointment. */
export type Promises = { kept: number; of: number }

export const promisesOf = (visits: readonly Pick<Visit, 'stage' | 'promised'>[]): Promises => {
  const gone = visits.filter(({ stage }) => stage === 'left')
  return { kept: gone.filter(({ promised }) => promised !== undefined).length, of: gone.length }
}
