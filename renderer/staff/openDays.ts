import type { Site } from '#domain/site/site.ts'
import type { OpenDay } from '#domain/staff/coverage.ts'
import { joined } from '#domain/time/interval.ts'
import { localDay, momentIn } from '#domain/time/localDay.ts'

/** When the site is open on each of these days. */
export const openDays = ({ hours }: Pick<Site, 'hours'>, days: readonly string[]): OpenDay[] =>
  days.map((day) => ({
    day,
    openings: joined(
      hours
        .filter(({ weekday }) => weekday === localDay(day).weekday)
        .map(({ from, to }) => ({ from: momentIn(day, from), until: momentIn(day, to) })),
    ),
  }))
