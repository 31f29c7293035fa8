import { describe, expect, it } from 'vitest'
import ICAL from 'ical.js'
import { appointmentOf } from '#domain/appointment/appointment.ts'
import { appointmentEntry, booked, planAt, testAppointment } from '#domain/appointment/builders.ts'
import type { Way } from '#domain/appointment/entry.ts'
import { type Language, languages } from '#domain/language/language.ts'
import { Ticket } from '#domain/printing/printing.ts'
import { ticketLines } from '#domain/printing/lines.ts'
import { confirmationWords } from '#renderer/app/i18n.ts'
import { testBoard, testProduct } from '#renderer/visit/builders.ts'
import { calendarFile } from './calendarFile.ts'
import { type Confirmed, calendarTitle, confirmationMail, confirmationTicket, letterKinds } from './confirmation.ts'

const plan = planAt('10:00', '10:30', ['staff:an', 'counter:2'])
const board = testBoard({ products: [testProduct('passport', 'A')] })
const confirmed = (language: Language, way: Way = 'onSite'): Confirmed => {
  const payload = { ...booked({ ...plan, way }), language, products: ['passport'] }
  return {
    appointment: appointmentOf({ id: testAppointment, log: [appointmentEntry(payload, { minute: 0 })] }),
    person: { name: 'Zoë <b>', phone: '0470 12 34 56', address: 'Dorp 1', link: 'https://video.example/1' },
    board,
    t: confirmationWords(language),
  }
}

describe.each(languages)('in %s', (language) => {
  it('the letter says when, what for, how, the code, and names no other person', () => {
    const { subject, text } = confirmationMail(confirmed(language))
    expect(subject).toContain('10:00')
    for (const part of ['Zoë <b>', '10:00', 'K7M2-X9PD', '2026']) expect(text).toContain(part)
    expect(text).not.toContain('{{')
    expect(text).not.toContain('0470')
  })

  it('each letter says in its subject and its first lines what it is about, and which of two it is', () => {
    const one = confirmed(language)
    const appointment = { ...one.appointment, series: { id: 's', part: 1, of: 2 } }
    const letters = letterKinds.map((kind) => confirmationMail({ ...one, appointment }, kind))
    expect(new Set(letters.map(({ subject }) => subject)).size).toBe(letterKinds.length)
    expect(new Set(letters.map(({ text }) => text.split('\n')[2])).size).toBe(letterKinds.length)
    for (const { subject, text } of letters) {
      expect(`${subject} ${text}`).not.toContain('{{')
      for (const part of ['10:00', '1', '2']) expect(text).toContain(part)
    }
  })

  it('one that is off says who put it off, and asks nobody to come or to bring something', () => {
    const one = confirmed(language)
    const texts = (['citizen', 'site'] as const).map(
      (cancelledBy) => confirmationMail({ ...one, appointment: { ...one.appointment, cancelledBy } }, 'cancelled').text,
    )
    expect(texts[0]).not.toBe(texts[1])
    for (const text of texts) expect(text).not.toContain('K7M2-X9PD')
  })

  it('whoever is called, visited or seen by video reads where', () => {
    expect(confirmationMail(confirmed(language, 'phone')).text).toContain('0470 12 34 56')
    expect(confirmationMail(confirmed(language, 'home')).text).toContain('Dorp 1')
    expect(confirmationMail(confirmed(language, 'video')).text).toContain('https://video.example/1')
  })

  it('the ticket is one that printers take, with the appointment in its QR code', () => {
    const ticket = confirmationTicket(confirmed(language), plan.from)
    expect(Ticket.parse(ticket)).toEqual(ticket)
    expect(ticket).toMatchObject({ label: 'K7M2-X9PD', code: testAppointment })
    const lines = ticketLines(ticket, { columns: 32 })
    expect(lines).toContainEqual(expect.objectContaining({ text: 'K7M2-X9PD' }))
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'qr', data: testAppointment }))
  })
})

it('a later calendar file of an appointment, moved to another day, takes the place of the first one', () => {
  const { appointment } = confirmed('nl')
  const texts = { title: 'a', text: 'b', place: 'c' }
  const moved = { ...appointment, id: testAppointment.replace('2026-11-26', '2026-11-27') }
  const [first, later] = [
    calendarFile(appointment, { ...texts, at: plan.from }),
    calendarFile(moved, { ...texts, at: plan.from + 3_600_000 }),
  ].map((file) => {
    const [event] = ICAL.Component.fromString(file ?? '').getAllSubcomponents('vevent')
    return { uid: event?.getFirstPropertyValue('uid'), sequence: Number(event?.getFirstPropertyValue('sequence')) }
  })
  expect(first?.uid).toBe(later?.uid)
  expect(later?.sequence).toBeGreaterThan(first?.sequence ?? Infinity)
})

it('the calendar file is read back by another library as the same times, whatever stands in its texts', () => {
  const one = confirmed('nl')
  const title = `${calendarTitle(one)}; BEGIN:VEVENT\r\nEND:VCALENDAR`
  const file = calendarFile(one.appointment, { title, text: 'a\nb', place: 'Dorp 1, Gent', at: plan.from })
  const events = ICAL.Component.fromString(file ?? '').getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  const [component] = events
  if (component === undefined) throw new Error('There is no event.')
  const event = new ICAL.Event(component)
  expect([event.startDate.toJSDate().getTime(), event.endDate.toJSDate().getTime()]).toEqual([plan.from, plan.until])
  expect(event.uid).toBe('k7m2x9pd@gm.balie')
  expect(event.location).toBe('Dorp 1, Gent')
})
