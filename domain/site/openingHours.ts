import { addDays, dayOf, momentOf, timeOf, weekdayOf } from '../time/day.ts'
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

const daysLookedAhead = 8

/** When the site next opens after a moment, in ms since 1970; `undefined` for one without opening hours. */
export const nextOpening = ({ hours }: Pick<Site, 'hours'>, now: number): number | undefined => {
  for (let ahead = 0; ahead < daysLookedAhead; ahead++) {
    const day = addDays(dayOf(now), ahead)
    const weekday = weekdayOf(momentOf(day, '12:00'))
    const moments = hours
      .filter((opening) => opening.weekday === weekday)
      .map(({ from }) => momentOf(day, from))
      .filter((moment) => moment > now)
    if (moments.length > 0) return Math.min(...moments)
  }
  return undefined
}
