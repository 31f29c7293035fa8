import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf } from '../../time/day.ts'
import { Activity } from '../activity.ts'
import { allDay, onDay } from '../builders.ts'
import { readCalendar } from './read.ts'
import type { CalendarReading } from './reading.ts'

const today = '2026-12-01'
const calendar = (...events: string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Gemeente', ...events.flat(), 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const market = (...lines: string[]): string[] => event('UID:1@gemeente.example', 'SUMMARY:Rommelmarkt', ...lines)

const read = (...events: string[][]): CalendarReading => {
  const reading = readCalendar(calendar(...events), today)
  if (typeof reading === 'string') throw new Error(reading)
  return reading
}
const timesOf = (...lines: string[]) => {
  const [found] = read(market(...lines)).found
  return Object.values(found?.times ?? {})
}
const reasonOf = (...lines: string[]) => read(event(...lines)).refused.map(({ reason, value }) => [reason, value])

describe('a calendar that is read', () => {
  it('gives title, text, place and link of an event as its program escaped and folded them', () => {
    const [found] = read(
      market(
        'DTSTART:20261206T070000Z',
        'DESCRIPTION:Brocante\\, boeken\\nen speel',
        ' goed',
        'LOCATION:Marktplein 1\\n2440 Geel',
        'URL:https://www.example.be/markt',
      ),
    ).found
    expect(found).toMatchObject({
      ...{ line: 4, uid: '1@gemeente.example', title: 'Rommelmarkt', description: 'Brocante, boeken\nen speelgoed' },
      ...{ place: 'Marktplein 1, 2440 Geel', link: 'https://www.example.be/markt', isCancelled: false },
    })
  })

  it('takes a time of the world, of a named zone and of none as what they are in Brussels', () => {
    const expected = [onDay('2026-12-06', '08:00', '16:00')]
    expect(timesOf('DTSTART:20261206T070000Z', 'DTEND:20261206T150000Z')).toEqual(expected)
    expect(timesOf('DTSTART:20261206T080000', 'DURATION:PT8H')).toEqual(expected)
    for (const zone of [
      'Europe/Brussels',
      '/freeassociation.sourceforge.net/Europe/Brussels',
      'Romance Standard Time',
      '"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"',
    ]) {
      expect(timesOf(`DTSTART;TZID=${zone}:20261206T080000`, `DTEND;TZID=${zone}:20261206T160000`)).toEqual(expected)
    }
    expect(timesOf('DTSTART;TZID=Europe/London:20261206T070000', 'DTEND;TZID=Europe/London:20261206T150000')).toEqual(
      expected,
    )
  })

  it('takes whole days, of which the end is not one', () => {
    expect(timesOf('DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261207')).toEqual([
      allDay('2026-12-05', '2026-12-06'),
    ])
    expect(timesOf('DTSTART;VALUE=DATE:20261205')).toEqual([allDay('2026-12-05')])
    expect(timesOf('DTSTART:20261205')).toEqual([allDay('2026-12-05')])
    expect(timesOf('DTSTART;VALUE=DATE:20261205', 'DURATION:P1W')).toEqual([allDay('2026-12-05', '2026-12-11')])
  })

  it('keeps the time of day of a series over the change of the clocks, and skips what its file leaves out', () => {
    const times = timesOf(
      'DTSTART;TZID=Europe/Brussels:20270314T100000',
      'DTEND;TZID=Europe/Brussels:20270314T110000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Brussels:20270321T100000',
      'EXDATE;VALUE=DATE:20270411',
    )
    expect(times).toEqual(['2027-03-14', '2027-03-28', '2027-04-04'].map((day) => onDay(day, '10:00', '11:00')))
  })

  it('ends a series at UNTIL, by the clocks of the series', () => {
    const lines = (until: string) => ['DTSTART;TZID=Europe/Brussels:20261207T190000', `RRULE:FREQ=DAILY;UNTIL=${until}`]
    // 19:00 in Brussels is 18:00 UTC in winter.
    expect(timesOf(...lines('20261209T180000Z'))).toHaveLength(3)
    expect(timesOf(...lines('20261209T175959Z'))).toHaveLength(2)
    expect(timesOf(...lines('20261209'))).toHaveLength(3)
  })

  it('adds the days of RDATE, moves what a file moves, and takes away what it calls off', () => {
    const series = market(
      'DTSTART:20261207T190000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=3',
      'RDATE:20261224T200000',
    )
    const moved = market('RECURRENCE-ID:20261208T190000', 'DTSTART:20261208T203000', 'DURATION:PT2H')
    const off = market('RECURRENCE-ID:20261209T190000', 'DTSTART:20261209T190000', 'STATUS:CANCELLED')
    const [found] = read(off, series, moved).found
    expect(Object.values(found?.times ?? {})).toEqual([
      onDay('2026-12-07', '19:00', '20:00'),
      onDay('2026-12-08', '20:30', '22:30'),
      onDay('2026-12-24', '20:00', '21:00'),
    ])
  })

  it('of a series without an end takes what is near, and says that there is more', () => {
    const [weekly] = read(market('DTSTART:20190101T100000', 'RRULE:FREQ=WEEKLY')).found
    expect(Object.keys(weekly?.times ?? {})).toHaveLength(62)
    const [daily] = read(market('DTSTART;VALUE=DATE:19900101', 'RRULE:FREQ=DAILY')).found
    expect(Object.keys(daily?.times ?? {})).toHaveLength(120)
    expect([weekly?.hasMore, daily?.hasMore]).toEqual([false, true])
  })

  it('counts what was over long since, and takes nothing of it', () => {
    const reading = read(market('DTSTART:20200101T100000'), event('UID:2', 'SUMMARY:Feest', 'DTSTART:20261212'))
    expect(reading.over).toBe(1)
    expect(reading.found.map(({ title }) => title)).toEqual(['Feest'])
  })

  it('knows what is off, as one event and as a whole file', () => {
    const off = read(market('DTSTART:20261206T080000', 'STATUS:CANCELLED')).found[0]
    expect(off?.isCancelled).toBe(true)
    const cancelling = calendar(market('DTSTART:20261206T080000')).replace('VERSION', 'METHOD:CANCEL\r\nVERSION')
    const reading = readCalendar(cancelling, today)
    expect(typeof reading === 'string' ? reading : reading.found[0]?.isCancelled).toBe(true)
  })

  it('of two versions of one event takes the later one', () => {
    const version = (title: string, sequence: number) =>
      event('UID:1', `SUMMARY:${title}`, 'DTSTART:20261206T080000', `SEQUENCE:${sequence}`)
    expect(read(version('Nieuw', 2), version('Oud', 1)).found.map(({ title }) => title)).toEqual(['Nieuw'])
    expect(read(version('Oud', 1), version('Nieuw', 1)).found.map(({ title }) => title)).toEqual(['Nieuw'])
  })
})

describe('what cannot be taken of a calendar', () => {
  it('is told by its line, its uid and the reason; the rest is taken', () => {
    const reading = read(
      event('UID:slecht', 'SUMMARY:Slecht', 'dit is geen regel', 'DTSTART:20261206T080000'),
      market('DTSTART:20261206T080000'),
      event('UID:dag', 'SUMMARY:Dag', 'DTSTART:20261340T080000'),
    )
    expect(reading.refused).toEqual([
      { line: 4, uid: 'slecht', title: 'Slecht', reason: 'malformed', value: '' },
      { line: 15, uid: 'dag', title: 'Dag', reason: 'noMoment', value: expect.stringContaining('13') as string },
    ])
    expect(reading.found.map(({ title }) => title)).toEqual(['Rommelmarkt'])
  })

  it.each<[string, string[], string]>([
    ['without a uid', ['SUMMARY:Feest', 'DTSTART:20261206'], 'noUid'],
    ['without a title', ['UID:1', 'DTSTART:20261206'], 'noTitle'],
    ['without a start', ['UID:1', 'SUMMARY:Feest'], 'noStart'],
    ['of a private calendar', ['UID:1', 'SUMMARY:Feest', 'DTSTART:20261206', 'CLASS:PRIVATE'], 'private'],
    ['of an unknown zone', ['UID:1', 'SUMMARY:F', 'DTSTART;TZID=Mars/Olympus:20261206T080000'], 'unknownZone'],
    [
      'that ends before it begins',
      ['UID:1', 'SUMMARY:F', 'DTSTART:20261206T080000', 'DTEND:20261206T070000'],
      'endsBefore',
    ],
    ['of ten years', ['UID:1', 'SUMMARY:F', 'DTSTART;VALUE=DATE:20261206', 'DTEND;VALUE=DATE:20361206'], 'tooLong'],
    [
      'that comes each second',
      ['UID:1', 'SUMMARY:F', 'DTSTART:20261206T080000', 'RRULE:FREQ=SECONDLY'],
      'unusualRepeat',
    ],
    [
      'by weeks of the year',
      ['UID:1', 'SUMMARY:F', 'DTSTART:20261206', 'RRULE:FREQ=YEARLY;BYWEEKNO=50'],
      'unusualRepeat',
    ],
    [
      'for all later ones of a series',
      ['UID:1', 'SUMMARY:F', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261206T080000', 'DTSTART:20261206T080000'],
      'laterOnes',
    ],
    ['in the year 9999', ['UID:1', 'SUMMARY:F', 'DTSTART:99991206T080000'], 'noMoment'],
  ])('is an event %s', (_name, lines, reason) => {
    expect(reasonOf(...lines).map(([said]) => said)).toEqual([reason])
  })

  it('is an event that does not end, and not the one after it', () => {
    const reading = read(['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Half'], market('DTSTART:20261206T080000'))
    expect(reading.refused.map(({ line, reason }) => [line, reason])).toEqual([[4, 'notEnded']])
    expect(reading.found).toHaveLength(1)
  })

  it('is a file that is no calendar, or larger than any', () => {
    expect(readCalendar('', today)).toBe('notCalendar')
    expect(readCalendar('<html></html>', today)).toBe('notCalendar')
    expect(readCalendar(`BEGIN:VCALENDAR\n${'x'.repeat(3_000_001)}`, today)).toBe('tooLarge')
    const many = Array.from({ length: 2_001 }, (_, n) => event(`UID:${n}`))
    expect(readCalendar(calendar(...many), today)).toBe('tooMany')
  })
})

describe('whatever stands in a file', () => {
  const word = fc.constantFrom(
    ...[
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
      'UID:1',
      'UID;X=:2',
      'SUMMARY:Feest',
      ' vouw',
    ],
    ...['DTSTART:20261206T080000', 'DTSTART;VALUE=DATE:20261206', 'DTSTART;TZID=:20261206T080000Z', 'DTEND:20261206'],
    ...['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'RRULE:FREQ=DAILY;INTERVAL=0', 'RRULE:', 'RRULE:COUNT', 'EXDATE:'],
    ...['RECURRENCE-ID:20261206T080000', 'RDATE;VALUE=PERIOD:20261206T080000/PT1H', 'DURATION:-P1D', 'DURATION:P9Y'],
    ...[
      'STATUS:CANCELLED',
      'SEQUENCE:x',
      'URL:javascript:alert(1)',
      'LOCATION:\u202e\u0000\ud800',
      '__proto__:1',
      ';;=:',
    ],
  )
  const anything = fc.oneof({ arbitrary: word, weight: 8 }, fc.string({ unit: 'binary', maxLength: 20 }))
  const file = fc
    .array(anything, { maxLength: 40 })
    .map((lines) => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n'))

  it('leads to a clear answer: every event is taken, as an activity can be, or refused with a reason and a line', () => {
    fc.assert(
      fc.property(fc.oneof(file, fc.string({ unit: 'binary' })), (text) => {
        const reading = readCalendar(text, today)
        if (typeof reading === 'string') return
        for (const { title, times, description, place, link } of reading.found) {
          const about = {
            title: { nl: title },
            ...(description === undefined ? {} : { description: { nl: description } }),
          }
          const contact = link === undefined ? {} : { link }
          const status = 'published' as const
          expect(
            Activity.safeParse({
              about: { ...about, ...(place === undefined ? {} : { place }) },
              contact,
              times,
              status,
            }).error,
          ).toBeUndefined()
        }
        for (const { line } of reading.refused) expect(line).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it('of a good event a time between two days is that time, wherever the clocks change', () => {
    const day = fc
      .integer({ min: 0, max: 390 })
      .map((n) => new Date(Date.UTC(2026, 11, 2 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 4, max: 23 }), (on, hour) => {
        const time = `${String(hour).padStart(2, '0')}:15`
        const digits = `${on}T${time}:00`.replaceAll(/[-:]/g, '')
        const moment = momentOf(on, time)
        expect(timesOf(`DTSTART;TZID=Europe/Brussels:${digits}`, 'DURATION:PT30M')).toEqual([
          { kind: 'hours', from: moment, until: moment + 1_800_000 },
        ])
      }),
      { numRuns: 50 },
    )
  })
})
