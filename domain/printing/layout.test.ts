import { describe, expect, it } from 'vitest'
import { TicketLayout, type TicketWords, ticketAsLaidOut, ticketParts, usualLayout } from './layout.ts'
import { Logo } from './look.ts'
import { Ticket } from './printing.ts'

const words: TicketWords = {
  label: 'A117',
  siteName: 'Stadhuis',
  queueName: 'Snelbalie',
  productName: 'Reispas',
  ahead: 'Voor u wachten nog 6 personen.',
  wait: 'Ongeveer 12 minuten.',
  watch: 'Uw nummer verschijnt op het scherm.',
  printedAt: '22/11/2026 10:42',
  code: 'visit:gm-2026-11-22-A117',
}
const logo: Logo = { width: 16, height: 3, dots: btoa('\u0001\u0002\u0003\u0004\u0005\u0006') }
const everything: TicketLayout = {
  ...usualLayout,
  shows: { ...usualLayout.shows, logo: true },
  logo,
  top: { nl: 'Welkom', fr: 'Bienvenue' },
  bottom: { nl: 'Tot ziens' },
}

describe('a ticket as the site lays it out', () => {
  it('holds everything that is asked for, in the language of the visitor, Dutch where there is no other', () => {
    const ticket = ticketAsLaidOut(words, everything, 'fr')
    expect(Ticket.parse(ticket)).toEqual(ticket)
    expect(ticket).toMatchObject({
      siteName: 'Stadhuis',
      lines: [words.ahead, words.wait, words.watch],
      look: { logo, top: 'Bienvenue', bottom: 'Tot ziens', numberSize: 7, codeModule: 6 },
    })
  })

  it('keeps number and date whatever is left out', () => {
    const shows = { ...everything.shows }
    for (const part of ticketParts) shows[part] = false
    expect(ticketAsLaidOut(words, { ...usualLayout, shows, logo }, 'nl')).toEqual({
      label: 'A117',
      printedAt: words.printedAt,
      code: words.code,
      lines: [],
      look: { numberSize: 7 },
    })
  })

  it('has the online link of the product only where the site wants it', () => {
    const link = { url: 'https://a.example/apply', words: 'Ook online:' }
    expect(ticketAsLaidOut({ ...words, link }, usualLayout, 'nl').link).toBeUndefined()
    const ticket = ticketAsLaidOut({ ...words, link }, { ...usualLayout, link: true }, 'nl')
    expect(Ticket.parse(ticket).link).toEqual(link)
    expect(ticketAsLaidOut(words, { ...usualLayout, link: true }, 'nl').link).toBeUndefined()
  })

  it('has no line about a wait that nobody can estimate', () => {
    expect(ticketAsLaidOut({ ...words, wait: undefined }, usualLayout, 'nl').lines).toEqual([words.ahead, words.watch])
  })

  it('is a ticket however long the words of people are', () => {
    const long = 'x'.repeat(5_000)
    const ticket = ticketAsLaidOut(
      { ...words, siteName: long, queueName: long, productName: long, ahead: long },
      { ...everything, top: { nl: long }, bottom: { nl: long } },
      'nl',
    )
    expect(Ticket.safeParse(ticket).success).toBe(true)
  })
})

describe('a layout', () => {
  it('keeps to its bounds', () => {
    expect(TicketLayout.parse(everything)).toEqual(everything)
    expect(TicketLayout.safeParse({ ...everything, numberSize: 9 }).success).toBe(false)
    expect(TicketLayout.safeParse({ ...everything, codeModule: 1 }).success).toBe(false)
  })

  it('has a picture of as many dots as it says, on the paper that there is', () => {
    for (const wrong of [{ width: 24 }, { height: 6 }, { width: 520 }, { height: 256 }, { dots: '????????' }]) {
      expect(Logo.safeParse({ ...logo, ...wrong }).success).toBe(false)
    }
    expect(Logo.safeParse({ width: 512, height: 255, dots: 'A'.repeat(21_760) }).success).toBe(true)
  })
})
