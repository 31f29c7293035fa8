import { timeOf, weekdayOf } from '../time/day.ts'
import type { Site } from './site.ts'

/** Whether the site receives citizens at a moment in ms since 1970. */
export const isOpen = (site: Pick<Site, 'hours' | 'alwaysOpen'>, now: number): boolean =>
  site.alwaysOpen || openingAt(site, now) !== undefined

/** The opening that a moment falls in, `undefined` outside all of them. */
export const openingAt = ({ hours }: Pick<Site, 'hours'>, now: number): Site['hours'][number] | undefined => {
  const weekday = weekdayOf(now)
  const time = timeOf(now)
  return hours.find((opening) => opening.weekday === weekday && opening.from <= time && time < opening.to)
}
