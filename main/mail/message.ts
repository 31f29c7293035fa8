import { Temporal } from 'temporal-polyfill'
import type { Mail } from '#preload/mail.ts'

export type Envelope = {
  from: string
  name: string | undefined
  /** In ms since 1970. */
  at: number
  /** Text that no other message and no part of this one has. */
  unique: string
}

/**
 * A message as the text that mail programs read (RFC 5322), in signs of ASCII alone: the texts of its parts as base64, its headers
 * in encoded words (RFC 2047), so that nothing somebody typed can be read as a header, an end of one, or a border between parts.
 */
export const messageText = (mail: Mail, { from, name, at, unique }: Envelope): string => {
  const border = `=_${unique}`
  const head = [
    `From: ${name === undefined ? '' : `${encodedWords(name)}\r\n `}<${asciiOnly(from)}>`,
    `To: <${asciiOnly(mail.to)}>`,
    `Subject: ${encodedWords(mail.subject)}`,
    `Date: ${dateOf(at)}`,
    `Message-ID: <${unique}@${asciiOnly(from.slice(from.indexOf('@') + 1))}>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${border}"`,
  ]
  const parts = [
    [...partHead('text/plain; charset=utf-8'), '', base64Lines(mail.text)],
    ...(mail.calendar === undefined
      ? []
      : [
          [
            ...partHead('text/calendar; charset=utf-8; method=PUBLISH'),
            'Content-Disposition: attachment; filename="afspraak.ics"',
            '',
            base64Lines(mail.calendar),
          ],
        ]),
  ]
  return [...head, '', ...parts.flatMap((part) => [`--${border}`, ...part]), `--${border}--`, ''].join('\r\n')
}

const partHead = (type: string): string[] => [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64']

/** Addresses were checked before; a sign that is none of ASCII would go out as something else. */
const asciiOnly = (address: string): string => address.replaceAll(/[^\x21-\x7e]|[<>]/g, '')

/** Bytes of one encoded word: as base64 they are 52 signs; with what stands around them, and `Subject: ` before, 73 of a line's 76. */
const wordBytes = 39

/** A header's text in encoded words, one a line; each ends behind a whole sign. */
const encodedWords = (text: string): string => {
  const words: string[] = []
  let word = ''
  for (const sign of text) {
    if (Buffer.byteLength(word + sign) > wordBytes) {
      words.push(word)
      word = ''
    }
    word += sign
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ')
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

/** In lines of 76 signs (RFC 2045); a text's own line ends are those of mail. */
const base64Lines = (text: string): string =>
  base64(text.replaceAll(/\r\n|\r|\n/g, '\r\n')).replaceAll(/.{76}(?=.)/g, '$&\r\n')

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Thu, 26 Nov 2026 09:00:00 +0000`. */
const dateOf = (at: number): string => {
  const utc = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC')
  const time = utc.toPlainTime().toString({ smallestUnit: 'second' })
  return `${weekdays[utc.dayOfWeek - 1] ?? ''}, ${String(utc.day)} ${months[utc.month - 1] ?? ''} ${String(utc.year)} ${time} +0000`
}
