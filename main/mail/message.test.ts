import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf } from '#domain/time/day.ts'
import { Mail } from '#preload/mail.ts'
import { messageText } from './message.ts'

const at = momentOf('2026-11-26', '10:00')
const envelope = { from: 'balie@gemeente.be', name: 'Gemeente Sint-Joris', at, unique: 'u1' }

/** Reads a message as RFC 5322, 2045 and 2047 say, in its simplest way and with none of what wrote it. */
const read = (message: string) => {
  expect(message).toMatch(/^[\x20-\x7e\r\n]*$/)
  expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const fields = head.replaceAll('\r\n ', ' ').split('\r\n')
  const header = (name: string): string[] =>
    fields.flatMap((field) => (field.startsWith(`${name}: `) ? [field.slice(name.length + 2)] : []))
  const decoded = (text: string): string =>
    text
      .replaceAll('?= =?', '?==?')
      .replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/g, (_word, content: string) => Buffer.from(content, 'base64').toString())
  const border = /boundary="([^"]+)"/.exec(header('Content-Type')[0] ?? '')?.[1] ?? ''
  const body = rest.join('\r\n\r\n')
  const parts = body.split(`--${border}`).slice(1, -1)
  return {
    names: fields.map((field) => field.slice(0, field.indexOf(':'))),
    lines: message.split('\r\n'),
    from: decoded(header('From')[0] ?? ''),
    to: header('To'),
    subject: decoded(header('Subject')[0] ?? ''),
    date: header('Date')[0],
    parts: parts.map((part) => {
      const [partHead = '', content = ''] = part.split('\r\n\r\n')
      return { head: partHead, text: Buffer.from(content.replaceAll('\r\n', ''), 'base64').toString() }
    }),
    end: body.endsWith(`--${border}--\r\n`),
  }
}

const names = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type']

it('a message says from whom, to whom, when and what, with the calendar file beside it', () => {
  const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
  const mail = { to: 'zoe@example.be', subject: 'Uw afspraak op 1 december', text: 'Beste Zoë,\ntot dan', calendar }
  const message = read(messageText(mail, envelope))
  expect(message.names).toEqual(names)
  expect(message.from).toBe('Gemeente Sint-Joris <balie@gemeente.be>')
  expect(message.to).toEqual(['<zoe@example.be>'])
  expect(message.date).toBe('Thu, 26 Nov 2026 09:00:00 +0000')
  expect(new Date(message.date ?? '').getTime()).toBe(at)
  expect(message.parts.map(({ text }) => text)).toEqual(['Beste Zoë,\r\ntot dan', calendar])
  expect(message.parts[1]?.head).toContain('text/calendar; charset=utf-8; method=PUBLISH')
  expect(message.end).toBe(true)
})

describe('whatever somebody typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.constantFrom('a\r\nBcc: all@example.be', 'x\n\n--=_u1\r\n', '=?UTF-8?B?eA==?=', '\r\n.\r\n', 'é'.repeat(120)),
  )

  it('comes out again as it was, is no header of its own, and no line is longer than mail allows', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (subject, text, name) => {
        const message = read(messageText({ to: 'zoe@example.be', subject, text }, { ...envelope, name }))
        expect(message.names).toEqual(names)
        expect(message.subject).toBe(subject)
        expect(message.from).toBe(`${name} <balie@gemeente.be>`)
        expect(message.parts.map((part) => part.text)).toEqual([text.replaceAll(/\r\n|\r|\n/g, '\r\n')])
        expect(Math.max(...message.lines.map((line) => line.length))).toBeLessThanOrEqual(76)
      }),
    )
  })

  it('as an address with more than an address in it is taken by no page, and would not become a header either', () => {
    const to = 'zoe@example.be>\r\nBcc: all@example.be'
    expect(Mail.safeParse({ to, subject: 'a', text: 'b' }).success).toBe(false)
    expect(read(messageText({ to, subject: 'a', text: 'b' }, envelope)).names).toEqual(names)
  })
})
