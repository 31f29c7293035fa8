/** The lines of one event of a calendar file, and where it begins in it: the first line is 1. */
export type EventText = { line: number; text: string }

/** What a calendar file holds, by its lines alone. */
export type CalendarText = {
  /** What it calls itself. */
  name: string | undefined
  /** It says of everything in it that it is off. */
  isCancelling: boolean
  events: readonly EventText[]
  /** Where an event begins that has no end. */
  unended: readonly EventText[]
}

/**
 * The events of an iCalendar file (RFC 5545), each by itself, so that one which is not as it must be takes none with it. Undefined
 * where the file is no calendar.
 */
export const eventsIn = (file: string): CalendarText | undefined => {
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!lines.some((line) => isLine(line, 'BEGIN:VCALENDAR'))) return undefined
  const events: EventText[] = []
  const unended: EventText[] = []
  const outside: string[] = []
  let present: { line: number; lines: string[] } | undefined
  const endAs = (list: EventText[]): void => {
    if (present !== undefined) list.push({ line: present.line, text: present.lines.join('\r\n') })
    present = undefined
  }
  lines.forEach((line, place) => {
    if (isLine(line, 'BEGIN:VEVENT')) {
      endAs(unended)
      present = { line: place + 1, lines: [line] }
    } else if (present === undefined) outside.push(line)
    else {
      if (isLine(line, 'END:VCALENDAR')) endAs(unended)
      else present.lines.push(line)
      if (isLine(line, 'END:VEVENT')) endAs(events)
    }
  })
  endAs(unended)
  const name = valueIn(outside, 'X-WR-CALNAME')
  return {
    name: name === '' ? undefined : name,
    isCancelling: valueIn(outside, 'METHOD')?.toUpperCase() === 'CANCEL',
    events,
    unended,
  }
}

/** A value as it stands on its first line: enough to tell people which event is meant. */
export const firstValue = (text: string, property: string): string | undefined => valueIn(text.split('\r\n'), property)

const isLine = (line: string, wanted: string): boolean =>
  line.length < wanted.length + 4 && line.trim().toUpperCase() === wanted

const valueIn = (lines: readonly string[], property: string): string | undefined => {
  const line = lines.find((one) => [':', ';'].includes(one.charAt(property.length)) && startsWith(one, property))
  return line?.slice(line.indexOf(':') + 1).trim()
}

const startsWith = (line: string, property: string): boolean =>
  line.slice(0, property.length).toUpperCase() === property
