import { createHash } from 'node:crypto'
import ical, { ICalEventStatus } from 'ical-generator'
import type { Feed, FeedEvent } from '#domain/appointment/feeds.ts'

/**
 * An agenda as an iCalendar file (RFC 5545): when it is taken, for what and how; nothing of who comes, and not the code by which
 * a citizen checks in. The same agenda always gives the same text.
 */
export const feedText = ({ resource, events }: Feed, nameOf: (product: string) => string): string => {
  const calendar = ical({ name: resource, prodId: { company: 'Balie', product: 'Agenda', language: 'NL' } })
  for (const event of events) {
    calendar.createEvent({
      id: uidOf(event, resource),
      start: new Date(event.from),
      end: new Date(event.until),
      stamp: new Date(event.at),
      summary: event.products.map(nameOf).join(' + '),
      categories: [{ name: event.way }],
      description: event.people > 1 ? String(event.people) : null,
      status: event.isConfirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    })
  }
  return calendar.toString()
}

/** Stays the same while an appointment is moved within its day, and tells nobody its code. */
const uidOf = ({ appointment }: FeedEvent, resource: string): string =>
  createHash('sha256').update(`${appointment} ${resource}`).digest('hex').slice(0, 32)
