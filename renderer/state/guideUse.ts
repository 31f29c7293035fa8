import { type Observable, map } from 'rxjs'
import { GuideUseMonth, type WalkEnd, counted, guideUseId, guideUsePrefix, nothingUsed } from '#domain/guide/use.ts'
import { addMonths, dayOf, monthOf } from '#domain/time/day.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Done } from './model.ts'
import { plain } from './plain.ts'
import { attempted } from './recording.ts'
import { keepEdit } from './writeEdit.ts'

/** How often guides were used, and where people stop, go back or find no answer of theirs. */
export type GuideUse = {
  /**
   * Counts a walk that has ended; resolves once that is on disk. Of two windows of a station that count in the same moment one
   * may be lost: where many stop shows all the same.
   */
  count: (walk: WalkEnd) => Promise<Done<boolean>>
}

export type GuideUseParts = {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit' | 'report'> }
  site: string
  station: string
  /** The true time in ms since 1970. */
  now: () => number
}

/** Editors see so many months, the present one included. */
const monthsShown = 6

/** The countings of the months that are shown, the latest first, live. `now` is the true time in ms since 1970. */
export const guideUseMonths = (
  replica: Replica,
  { site, now }: { site: string; now: number },
): Observable<GuideUseMonth[]> => {
  const first = addMonths(monthOf(dayOf(now)), 1 - monthsShown)
  return replica.settings
    .find({
      selector: { id: { $gte: guideUsePrefix(site, first), $lt: guideUsePrefix(site, '~') } },
      sort: [{ id: 'desc' }],
    })
    .$.pipe(map((documents) => plain(documents).flatMap((one) => (one.type === 'guideUse' ? [one.data] : []))))
}

export const guideUseWith = ({ replica, bridge, site, station, now }: GuideUseParts): GuideUse => {
  /** One walk is counted after the other, as each adds to what was counted before. */
  let last: Promise<unknown> = Promise.resolve()
  const count = async (walk: WalkEnd): Promise<Done<boolean>> => {
    const id = guideUseId({ site, month: monthOf(dayOf(now())), station })
    const stored = (await replica.settings.findOne(id).exec())?.getLatest().toMutableJSON()
    const month = counted(stored?.type === 'guideUse' ? stored.data : nothingUsed, { station, walk })
    const own = new Map(Object.entries(month.counts)).get(station) ?? {}
    const data = GuideUseMonth.safeParse({ counts: { [station]: own } }).data
    if (data === undefined) return { ok: false, error: { code: 'badRequest', facts: {} } }
    await keepEdit({ replica, bridge }, { id, type: 'guideUse', data, stamps: {}, history: [] })
    return { ok: true, value: true }
  }
  return {
    count: (walk) => {
      const done = last.then(() => attempted(bridge, 'guideUse', () => count(walk)))
      last = done
      return done
    },
  }
}
