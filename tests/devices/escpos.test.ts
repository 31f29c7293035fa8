import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullTicket, minimalTicket } from '#devices/printer/exampleTickets.ts'
import { escPos } from '#devices/printer/escPos/language.ts'
import { type Columns, ticketLines } from '#domain/printing/lines.ts'
import { usualLook } from '#domain/printing/look.ts'
import type { Ticket } from '#domain/printing/printing.ts'
import { type Decoded, decode } from './decoder.ts'

const columnsOf80mm = [42, 48] as const

const jobBytes = (ticket: Ticket, columns: Columns, cutFirst = false): Uint8Array =>
  escPos.jobBytes({ lines: ticketLines(ticket, { columns }), columns, process: 'K2Z9', cutFirst })

const ticketOn = (ticket: Ticket, columns: Columns): Decoded => decode(jobBytes(ticket, columns), columns)

const texts = (ticket: Decoded): string[] => ticket.lines.map((line) => line.text).filter((text) => text !== '')

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('\u001b', '\u001d', '\u0010', '\u0004', '\u0014', '@', 'V', '\u0000', 'é', ' ') }),
)

const anyTicket: fc.Arbitrary<Ticket> = fc.record({
  label: fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{1,9}$/),
  siteName: anyText,
  queueName: anyText,
  productName: anyText,
  lines: fc.array(anyText, { maxLength: 8 }),
  remark: anyText,
  printedAt: anyText,
  copyMark: anyText,
  code: fc.stringMatching(/^[\x21-\x7e]{1,120}$/),
})

describe('a ticket, read by a decoder of its own', () => {
  it('shows every text once, in order, with accents and signs', () => {
    expect(texts(ticketOn(fullTicket, 42))).toEqual([
      'Gemeente Oudewater-aan-de-Beek',
      'Identiteit & reizen',
      'A117',
      'Identiteitskaart kwijt',
      'Vóór u wachten 6 personen',
      'Geschatte wachttijd: 12 minuten',
      '-'.repeat(42),
      'Kost: €5 — breng uw bewijs mee, ’s middags',
      'gesloten',
      '-'.repeat(42),
      'zondag 22 november 2026, 10:42',
    ])
  })

  it.each(columnsOf80mm)('shows the number at least four times as large, in the middle of %i columns', (columns) => {
    const number = ticketOn(fullTicket, columns).lines.find(({ text }) => text === 'A117')
    expect(number).toMatchObject({ width: 7, height: 7, bold: true, indent: Math.floor((columns - 28) / 2) })
    const long = { ...fullTicket, label: 'A123456789' }
    const longNumber = ticketOn(long, columns).lines.find(({ text }) => text === 'A123456789')
    expect(longNumber).toMatchObject({ width: 4, height: 4 })
  })

  it('carries the code of the visit and is cut once, behind enough blank lines', () => {
    const ticket = ticketOn(fullTicket, 42)
    expect(ticket.qr).toEqual(['visit:gm-2026-11-22-A117'])
    expect(ticket.cuts).toBe(1)
    expect(ticket.lines.slice(-4).map(({ text }) => text)).toEqual(['', '', '', ''])
  })

  it('leaves out what a ticket has not', () => {
    expect(texts(ticketOn(minimalTicket, 42))).toEqual(['Loket', 'Onthaal', 'B1', '22/11/2026 10:42'])
  })

  it('is marked when it is a copy, and only then', () => {
    const copy = ticketOn({ ...fullTicket, copyMark: 'KOPIE' }, 42)
    expect(copy.lines.find(({ text }) => text === 'KOPIE')).toMatchObject({ width: 2, height: 2, bold: true })
    expect(texts(ticketOn(fullTicket, 42))).not.toContain('KOPIE')
  })

  it('wraps long names and prints markup and control bytes as harmless text', () => {
    const ticket = {
      ...minimalTicket,
      queueName: 'Dienst <script>alert(1)</script>\u001b@\u001dV\u0000\u009b der Burgerlijke Stand en Bevolking',
    }
    expect(texts(ticketOn(ticket, 42)).slice(1, 3)).toEqual([
      'Dienst <script>alert(1)</script>@V der',
      'Burgerlijke Stand en Bevolking',
    ])
  })

  it('sends only the commands of a ticket, whatever the texts', () => {
    fc.assert(
      fc.property(anyTicket, fc.constantFrom(...columnsOf80mm), fc.boolean(), (ticket, columns, cutFirst) => {
        const bytes = jobBytes(ticket, columns, cutFirst)
        const decoded = decode(bytes, columns)
        expect(decoded.lines.filter(({ text }) => text === ticket.label).length).toBeGreaterThan(0)
        expect(decoded).toMatchObject({
          qr: [ticket.code],
          cuts: cutFirst ? 2 : 1,
          initialised: 1,
          automaticStatus: [0x0f],
          processes: ['K2Z9'],
        })
      }),
    )
  })

  it('never holds a real-time command, also where its picture would', () => {
    const dots = fc.array(fc.constantFrom(0x10, 0x04, 0x05, 0x14, 0xff), { minLength: 90, maxLength: 90 })
    fc.assert(
      fc.property(anyTicket, dots, (ticket, picture) => {
        const logo = { width: 45, height: 15, dots: Buffer.from(picture).toString('base64') }
        const bytes = jobBytes({ ...ticket, look: { ...usualLook, logo } }, 42)
        bytes.forEach((byte, at) => {
          if (byte === 0x10) expect([0x04, 0x05, 0x14]).not.toContain(bytes[at + 1])
        })
      }),
    )
  })
})
