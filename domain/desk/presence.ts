import type { Desk } from './desk.ts'

/** Where a member of staff is, as far as the counters tell: absent from them does not mean absent. */
export type Presence = { staff: string; counter: string; status: 'open' | 'paused' }

/** Which of these members of staff have a counter open now, in their own order; whoever has several is at the one opened last. */
export const atCounters = (staff: readonly string[], desks: readonly Desk[]): Presence[] =>
  [...new Set(staff)].flatMap((id) => {
    const own = desks.filter((desk) => desk.staff === id && desk.status !== 'closed')
    const latest = own.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))[0]
    if (latest === undefined || latest.status === 'closed') return []
    return [{ staff: id, counter: latest.counter, status: latest.status }]
  })
