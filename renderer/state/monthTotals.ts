import { type Observable, map } from 'rxjs'
import { type MonthTotals, totalsId } from '#domain/report/totals.ts'
import type { Replica } from '#sync/replica/open.ts'

/** What is kept of each month that is over, the latest first. */
export const monthTotals = (replica: Replica, site: string): Observable<MonthTotals[]> =>
  replica.settings
    .find({ selector: { id: { $gte: totalsId(site, ''), $lt: totalsId(site, '~') } }, sort: [{ id: 'desc' }] })
    .$.pipe(
      map((documents) =>
        documents
          .map((document) => document.toMutableJSON())
          .flatMap((one) => (one.type === 'totals' ? [one.data] : [])),
      ),
    )
