import { addDays, momentOf } from '../../time/day.ts'
import { type CalendarEvent, type EventFault, readEvent } from './event.ts'
import { type EventText, eventsIn, firstValue } from './events.ts'
import { type Bounds, timesOf } from './occurrences.ts'
import type { CalendarFault, CalendarReading, FoundActivity, RefusedEvent } from './reading.ts'

/** So many letters and events may a file have: ten years of a lively town. */
const largestFile = 3_000_000
const mostEvents = 2_000
/** Of a series is taken what lies between so many days before today and so many after. */
const daysBack = 31
const daysAhead = 400

/**
 * Reads an iCalendar file (RFC 5545): every event, or why it was not taken; `today` is a day in Brussels. Ends for whatever text,
 * and soon.
 */
export const readCalendar = (file: string, today: string): CalendarReading | CalendarFault => {
  if (file.length > largestFile) return 'tooLarge'
  const calendar = eventsIn(file)
  if (calendar === undefined) return 'notCalendar'
  if (calendar.events.length > mostEvents) return 'tooMany'
  const refused: RefusedEvent[] = calendar.unended.map((text) => refusalOf(text, { reason: 'notEnded', value: '' }))
  const read: CalendarEvent[] = []
  for (const text of calendar.events) {
    const event = readEvent(text)
    if ('reason' in event) refused.push(refusalOf(text, event))
    else read.push(event)
  }
  const bounds: Bounds = {
    from: momentOf(addDays(today, -daysBack), '00:00'),
    until: momentOf(addDays(today, daysAhead), '00:00'),
  }
  const found: FoundActivity[] = []
  let over = 0
  for (const events of Map.groupBy(read, ({ uid }) => uid).values()) {
    const activity = joined(events, bounds)
    if ('reason' in activity) refused.push(activity)
    else if (Object.keys(activity.times).length === 0 && !activity.isCancelled) over++
    else found.push(calendar.isCancelling ? { ...activity, isCancelled: true } : activity)
  }
  return { name: calendar.name, found, refused: refused.sort((a, b) => a.line - b.line), over }
}

/** All that a file says of one uid. Of two versions the higher one counts, then the later in the file. */
const joined = (events: readonly CalendarEvent[], bounds: Bounds): FoundActivity | RefusedEvent => {
  const inOrder = events.toSorted((a, b) => a.sequence - b.sequence)
  const latest = inOrder.findLast(({ replaces }) => replaces === undefined)
  const replacing = inOrder.filter(({ replaces }) => replaces !== undefined)
  const about = latest ?? replacing.findLast(({ isCancelled }) => !isCancelled) ?? replacing[0]
  const { line = 0, uid = '', title } = about ?? {}
  const refuse = (reason: 'noTitle' | 'noSeries'): RefusedEvent => ({ line, uid, title, reason, value: '' })
  if (about === undefined) return refuse('noSeries')
  if (title === undefined) return refuse('noTitle')
  // Some of a series without the series itself: only they take place, and what is off was never known.
  const main = latest ?? { ...about, repeats: [], added: [], left: [about.start] }
  if (latest === undefined && replacing.every(({ isCancelled }) => isCancelled)) return refuse('noSeries')
  const { description, place, link, isTentative } = about
  return {
    ...{ line, uid, title, description, place, link, isTentative },
    isCancelled: latest?.isCancelled === true,
    ...timesOf(main, replacing, bounds),
  }
}

const refusalOf = ({ line, text }: EventText, { reason, value }: EventFault): RefusedEvent => ({
  line,
  uid: shown(firstValue(text, 'UID')),
  title: shown(firstValue(text, 'SUMMARY')),
  reason,
  value,
})

const shown = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : text.slice(0, 120).toWellFormed()
