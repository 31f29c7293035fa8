import { expect, it } from 'vitest'
import { Ticket, ticketText } from './printing.ts'

const ticket = { label: 'A101', siteName: 'x', queueName: 'x', lines: [], printedAt: 'x', code: 'visit:x' }

it('a name of any length fits on a ticket, in whole characters', () => {
  for (const name of ['Identiteitskaart', 'x'.repeat(60_000), '👩‍🦽'.repeat(200), `${'x'.repeat(299)}👍`, '\ud800']) {
    const productName = ticketText(name)
    expect(Ticket.parse({ ...ticket, productName }).productName).toBe(productName)
    expect(productName.isWellFormed()).toBe(true)
    expect(name.startsWith(productName.slice(0, 200)) || name === '\ud800').toBe(true)
  }
})
