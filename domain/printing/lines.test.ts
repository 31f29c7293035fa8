import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Columns, testPageLines, ticketLines } from './lines.ts'
import { type Logo, bytesAcross } from './look.ts'
import { Ticket } from './printing.ts'
import { PaperLine } from './simulation.ts'

const ticket: Ticket = {
  label: 'A117',
  siteName: 'Stadhuis',
  queueName: 'Snelbalie',
  lines: [],
  printedAt: '22/11/2026 10:42',
  code: 'visit:gm-2026-11-22-A117',
}

const words = (lines: PaperLine[]): string[] =>
  lines.flatMap((line) => (line.kind === 'text' && line.text !== '' ? [line.text] : [`<${line.kind}>`]))
const visible = (lines: PaperLine[]): string[] => words(lines).filter((word) => word !== '<text>')

const anyText = fc.string({ unit: 'binary', maxLength: 300 })
const anyLogo: fc.Arbitrary<Logo> = fc
  .record({ width: fc.integer({ min: 8, max: 512 }), height: fc.integer({ min: 1, max: 12 }) })
  .map(({ width, height }) => ({ width, height, dots: btoa('\u0010'.repeat(bytesAcross(width) * height)) }))
const anyTicket: fc.Arbitrary<Ticket> = fc
  .record(
    {
      label: fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{1,9}$/),
      siteName: anyText,
      queueName: anyText,
      productName: anyText,
      lines: fc.array(anyText, { maxLength: 8 }),
      remark: anyText,
      link: fc.record({ url: fc.stringMatching(/^https:\/\/[\x21-\x7e]{1,112}$/), words: anyText }),
      printedAt: anyText,
      copyMark: anyText,
      code: fc.stringMatching(/^[\x21-\x7e]{1,120}$/),
      look: fc.record(
        {
          logo: anyLogo,
          top: anyText,
          bottom: anyText,
          numberSize: fc.integer({ min: 3, max: 7 }),
          codeModule: fc.integer({ min: 3, max: 8 }),
        },
        { requiredKeys: ['numberSize'] },
      ),
    },
    { requiredKeys: ['label', 'lines', 'printedAt', 'code'] },
  )
  .map((found) => Ticket.parse(found))

const format = fc.record({
  columns: fc.constantFrom<Columns>(32, 42, 48),
  largest: fc.constantFrom(6, 8),
})

describe('the lines of a ticket', () => {
  it('have the online link below its words, apart from the code by which the visit is found', () => {
    const link = { url: 'https://a.example/apply', words: 'Ook online:' }
    const lines = ticketLines({ ...ticket, link }, { columns: 42 })
    const codes = lines.flatMap((line) => (line.kind === 'qr' ? [line.data] : []))
    expect(codes).toEqual([ticket.code, link.url])
    expect(visible(lines).slice(-4)).toEqual(['<qr>', 'Ook online:', '<qr>', ticket.printedAt])
  })

  it('stand in the order in which they are read', () => {
    const logo: Logo = { width: 8, height: 1, dots: '/w==' }
    const look = { logo, top: 'Boven', bottom: 'Onder', numberSize: 7, codeModule: 6 }
    const full = {
      ...ticket,
      look,
      productName: 'Reispas',
      lines: ['Zes wachten'],
      remark: 'Let op',
      copyMark: 'KOPIE',
    }
    expect(visible(ticketLines(full, { columns: 32 }))).toEqual([
      '<image>',
      'Boven',
      'Stadhuis',
      'Snelbalie',
      'KOPIE',
      'A117',
      'Reispas',
      'Zes wachten',
      '-'.repeat(32),
      'Let op',
      '-'.repeat(32),
      '<qr>',
      '22/11/2026 10:42',
      'Onder',
    ])
  })

  it('leave out what the ticket has not', () => {
    const { siteName, queueName, ...bare } = ticket
    expect([siteName, queueName]).not.toContain(undefined)
    expect(visible(ticketLines({ ...bare, look: { numberSize: 7 } }, { columns: 42 }))).toEqual([
      'A117',
      '22/11/2026 10:42',
    ])
  })

  it('show the number as large as asked, as the printer can and as fits', () => {
    const sizeOf = (numberSize: number, columns: Columns, largest: number, label = 'A117'): number | undefined =>
      ticketLines({ ...ticket, label, look: { numberSize } }, { columns, largest }).flatMap((line) =>
        line.kind === 'text' && line.text === label ? [line.height] : [],
      )[0]
    expect([sizeOf(7, 42, 8), sizeOf(4, 42, 8), sizeOf(7, 42, 6), sizeOf(7, 32, 8, 'A123456789')]).toEqual([7, 4, 6, 3])
  })

  it('are lines that a printer can print, whatever stands on them', () => {
    fc.assert(
      fc.property(anyTicket, format, (any, paper) => {
        for (const line of [...ticketLines(any, paper), ...testPageLines(any, paper)]) {
          expect(PaperLine.parse(line)).toEqual(line)
          if (line.kind !== 'text') continue
          expect(line.text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
          expect(line.indent + line.text.length * line.width).toBeLessThanOrEqual(paper.columns)
          expect(Math.max(line.width, line.height)).toBeLessThanOrEqual(paper.largest)
        }
      }),
    )
  })

  it('end far enough below the last words for the cutter', () => {
    expect(words(ticketLines(ticket, { columns: 42 }).slice(-5))).toEqual([
      '22/11/2026 10:42',
      '<text>',
      '<text>',
      '<text>',
      '<text>',
    ])
  })
})

describe('a test page', () => {
  it('shows the ticket, letters with their signs, and how wide a line is', () => {
    const shown = visible(testPageLines(ticket, { columns: 42 }))
    expect(shown.slice(0, 3)).toEqual(['Stadhuis', 'Snelbalie', 'A117'])
    expect(shown.at(-2)).toContain('œ Œ € —')
    expect(shown.at(-1)).toBe('....+....|....+....|....+....|....+....|..')
  })
})
