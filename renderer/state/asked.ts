import {
  EMPTY,
  type Observable,
  catchError,
  combineLatest,
  distinctUntilChanged,
  filter,
  from,
  switchMap,
  take,
} from 'rxjs'
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
export const askedLately = async (
  replica: Replica,
  now: number,
  { pause }: { pause?: () => Promise<void> } = {},
): Promise<Asked> => {
  let asked: Asked = new Map()
  for (let back = 0; back < daysBack; back++) {
    await pause?.()
    const day = addDays(dayOf(now), -back)
    const logs = plain(await replica.visits.find({ selector: { day } }).exec())
    asked = withAsked(
      asked,
      logs.filter(({ type }) => type === 'visit'),
    )
  }
  return asked
}

/** The same, once the replica has caught up and anew with each day, in moments when the page has nothing better to do. */
export const askedEachDay = (parts: {
  replica: Replica
  caughtUp$: Observable<boolean>
  day$: Observable<string>
  now: () => number
  pause: () => Promise<void>
}): Observable<Asked> => {
  const { replica, caughtUp$, day$, now, pause } = parts
  return combineLatest([day$.pipe(distinctUntilChanged()), caughtUp$.pipe(filter(Boolean), take(1))]).pipe(
    // Without the counts the search only lacks what decides between equals.
    switchMap(() => from(askedLately(replica, now(), { pause })).pipe(catchError(() => EMPTY))),
  )
}
