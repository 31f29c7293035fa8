import { Temporal } from 'temporal-polyfill'
import { withoutTurns } from '../../language/direction.ts'
import { longest, longestDays } from '../activity.ts'
import { dayNumber, dayNumbered } from './dayNumbers.ts'
import { type EventText, firstValue } from './events.ts'
import { type Moment, inZone, momentFrom, zoned } from './moments.ts'
import { type Properties, type Property, propertiesOf, textOf, zoneOf } from './properties.ts'
import type { RefusalReason } from './reading.ts'
import type { Repeat } from './repeat.ts'
import { repeatFrom } from './rule.ts'

/** An event as a calendar has it: one, or a series with its exceptions, or what became of one of a series (`replaces`). */
export type CalendarEvent = {
  line: number
  uid: string
  title: string | undefined
  description: string | undefined
  place: string | undefined
  link: string | undefined
  isCancelled: boolean
  isTentative: boolean
  sequence: number
  start: Moment
  /** How long one is: whole days, or a time on the clock. */
  lasts: { days: number } | { duration: Temporal.Duration }
  repeats: readonly Repeat[]
  added: readonly Moment[]
  left: readonly Moment[]
  replaces: Moment | undefined
}

export type EventFault = { reason: RefusalReason; value: string }

/** Reads one event; says why it cannot be taken where it cannot. */
export const readEvent = ({ line, text }: EventText): CalendarEvent | EventFault => {
  const properties = propertiesOf(text)
  if (properties === undefined) return fault('malformed')
  const uid = firstValue(text, 'UID') === undefined ? undefined : textOf(properties, 'uid')
  if (uid === undefined) return fault('noUid')
  if (uid.length > longest.uid) return fault('uidTooLong', uid)
  const secrecy = textOf(properties, 'class')?.toUpperCase()
  if (secrecy === 'PRIVATE' || secrecy === 'CONFIDENTIAL') return fault('private')
  const when = readWhen(properties)
  if ('reason' in when) return when
  const status = textOf(properties, 'status')?.toUpperCase()
  return {
    line,
    uid: uid.toWellFormed(),
    title: shortened(textOf(properties, 'summary'), longest.title),
    description: written(textOf(properties, 'description'), longest.description),
    place: shortened(textOf(properties, 'location'), longest.short),
    link: linkIn(textOf(properties, 'url')),
    isCancelled: status === 'CANCELLED',
    isTentative: status === 'TENTATIVE',
    sequence: Number(properties.get('sequence')?.[0]?.values[0] ?? 0) || 0,
    ...when,
  }
}

type When = Pick<CalendarEvent, 'start' | 'lasts' | 'repeats' | 'added' | 'left' | 'replaces'>

const readWhen = (properties: Properties): When | EventFault => {
  const starting = properties.get('dtstart')?.[0]
  if (starting === undefined) return fault('noStart')
  const start = momentIn(starting)
  if ('reason' in start) return start
  const lasts = lengthOf(properties, start)
  if ('reason' in lasts) return lasts
  const [added, left] = [momentsIn(properties, 'rdate'), momentsIn(properties, 'exdate')]
  if ('reason' in added) return added
  if ('reason' in left) return left
  const repeats: Repeat[] = []
  for (const { values } of properties.get('rrule') ?? []) {
    const repeat = repeatFrom(values[0], (until) => lastDay(until, start))
    if (repeat === undefined) return fault('unusualRepeat')
    repeats.push(repeat)
  }
  if (properties.has('exrule')) return fault('unusualRepeat')
  const replacing = properties.get('recurrence-id')?.[0]
  if (replacing === undefined) return { start, lasts, repeats, added, left, replaces: undefined }
  if (replacing.parameters['range'] !== undefined) return fault('laterOnes')
  const replaces = momentIn(replacing)
  return 'reason' in replaces ? replaces : { start, lasts, repeats, added, left, replaces }
}

const lengthOf = (properties: Properties, start: Moment): CalendarEvent['lasts'] | EventFault => {
  const ending = properties.get('dtend')?.[0]
  const duration = textOf(properties, 'duration')
  if (ending !== undefined) {
    const end = momentIn(ending)
    if ('reason' in end) return end
    return between(start, end)
  }
  if (duration === undefined) return 'time' in start ? { duration: new Temporal.Duration() } : { days: 1 }
  const read = durationFrom(duration)
  if (read === undefined) return fault('noMoment', duration)
  if (read.sign < 0) return fault('endsBefore', duration)
  const days = read.round({ largestUnit: 'days', smallestUnit: 'seconds', relativeTo: start.day }).total({
    ...{ unit: 'days', relativeTo: start.day },
  })
  if (days > longestDays) return fault('tooLong', duration)
  return 'time' in start ? { duration: read } : { days: Math.max(1, Math.floor(days)) }
}

const between = (start: Moment, end: Moment): CalendarEvent['lasts'] | EventFault => {
  if ('time' in start !== 'time' in end) return fault('noMoment', end.day)
  if ('time' in start && 'time' in end) {
    const milliseconds = zoned(end).epochMilliseconds - zoned(start).epochMilliseconds
    if (milliseconds < 0) return fault('endsBefore', end.day)
    if (milliseconds > longestDays * 86_400_000) return fault('tooLong', end.day)
    // RFC 5545 3.8.5.3: all of a series last exactly as long.
    return { duration: Temporal.Duration.from({ milliseconds }) }
  }
  const days = dayNumber(end.day) - dayNumber(start.day)
  if (days < 0) return fault('endsBefore', end.day)
  return days > longestDays ? fault('tooLong', end.day) : { days: Math.max(1, days) }
}

/** The last day on which one can begin that begins no later than UNTIL, by the clocks of the event. */
const lastDay = (until: string, start: Moment): string | undefined => {
  const last = momentFrom(until, 'time' in start ? start.zone : undefined)
  if (typeof last === 'string') return undefined
  if (!('time' in last) || !('time' in start)) return last.day
  const { day, time } = inZone(last, start.zone)
  return time < start.time ? dayNumbered(dayNumber(day) - 1) : day
}

const momentIn = (property: Property): Moment | EventFault => momentOfValue(property.values[0], property)

const momentOfValue = (value: unknown, property: Property): Moment | EventFault => {
  const text: unknown = Array.isArray(value) ? value[0] : value
  if (typeof text !== 'string') return fault('noMoment')
  // A period begins with its moment.
  const moment = momentFrom(text.split('/')[0] ?? '', zoneOf(property))
  if (moment === 'unknownZone') return fault(moment, zoneOf(property) ?? '')
  return moment === 'noMoment' ? fault(moment, text) : moment
}

/** More exceptions than any series has. */
const mostMoments = 2_000

const momentsIn = (properties: Properties, name: string): Moment[] | EventFault => {
  const moments: Moment[] = []
  for (const property of properties.get(name) ?? []) {
    for (const value of property.values) {
      const moment = momentOfValue(value, property)
      if ('reason' in moment) return moment
      if (moments.push(moment) > mostMoments) return fault('unusualRepeat')
    }
  }
  return moments
}

const durationFrom = (text: string): Temporal.Duration | undefined => {
  try {
    return Temporal.Duration.from(text)
  } catch {
    return undefined
  }
}

/** Letter for letter, without what no screen shows, and no longer than there is room. */
const written = (text: string | undefined, room: number): string | undefined => {
  const plain = withoutTurns(text ?? '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim()
  if (plain === '') return undefined
  return (plain.length <= room ? plain : `${plain.slice(0, room - 1).trimEnd()}…`).toWellFormed()
}

const shortened = (text: string | undefined, room: number): string | undefined =>
  written(text?.replace(/\s*[\r\n]+\s*/g, ', '), room)

const linkIn = (text: string | undefined): string | undefined =>
  text !== undefined && text.length <= 1_000 && /^https?:\/\//i.test(text) && URL.canParse(text)
    ? text.toWellFormed()
    : undefined

const fault = (reason: RefusalReason, value = ''): EventFault => ({
  reason,
  value: withoutTurns(value).slice(0, 120).toWellFormed(),
})
