import { momentOf } from '../time/day.ts'
import type { Activity, ActivityTime } from './activity.ts'
import type { ActivityDocument } from './document.ts'

/** A flea market on one Sunday, of which a test says no more than it needs. */
export const activity = (part: Partial<Activity> = {}): Activity => ({
  about: { title: { nl: 'Rommelmarkt' }, place: 'Marktplein' },
  contact: {},
  times: { a: onDay('2026-12-06', '08:00', '16:00') },
  status: 'published',
  ...part,
})

export const activityDocument = (key: string, data: Activity): ActivityDocument => ({
  ...{ id: `activity:${key}`, data, stamps: {}, history: [] },
  type: 'activity',
})

export const onDay = (day: string, from: string, until: string): ActivityTime => ({
  kind: 'hours',
  from: momentOf(day, from),
  until: momentOf(day, until),
})

export const allDay = (from: string, until = from): ActivityTime => ({ kind: 'days', from, until })
