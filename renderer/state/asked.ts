import { type Asked, withAsked } from '#domain/report/asked.ts'
import { addDays, dayOf } from '#domain/time/day.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from './plain.ts'

/** As far back as a replica reaches on the first day of a month. */
export const daysBack = 31

/**
 * How often each product was asked for in the last month, as far as this replica knows. Read day by day, since a busy
 * month in one answer would hold the page up for seconds.
 */
export const askedLately = async (replica: Replica, now: number): Promise<Asked> => {
  let asked: Asked = new Map()
  for (let back = 0; back < daysBack; back++) {
    const day = addDays(dayOf(now), -back)
    const logs = plain(await replica.visits.find({ selector: { day } }).exec())
    asked = withAsked(
      asked,
      logs.filter(({ type }) => type === 'visit'),
    )
  }
  return asked
}
