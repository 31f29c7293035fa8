import { describe, expect, it } from 'vitest'
import { site } from '#build/demo/site.ts'
import { atMinute, entry, stampAt, visitNumbered } from '#domain/visit/builders.ts'
import { ticketWords } from '../app/i18n.ts'
import type { Board } from './model.ts'
import { ticketOf } from './printing.ts'

const served = (number: number) =>
  visitNumbered(
    number,
    entry('called', { minute: 1 }),
    entry('started', { minute: 2 }),
    entry('finished', { minute: 6 }),
  )
const board: Pick<Board, 'site' | 'products' | 'open' | 'closed' | 'desks'> = {
  site,
  products: [],
  open: [],
  closed: [101, 102, 103, 104, 105].map(served),
  desks: [
    {
      ...{ id: 'desk:gm-2026-11-23-1', counter: '1', status: 'open', queues: ['A'] },
      ...{ staff: 'staff:an', since: stampAt(0), taken: [] },
    },
  ],
}
const linesAt = (knownAt: number): readonly string[] =>
  ticketOf({
    visit: visitNumbered(110),
    board: {
      staff: [],
      closedDesks: [],
      contacts: [],
      appointments: [],
      timetables: [],
      synonyms: {},
      persons: new Map(),
      ...board,
    },
    t: ticketWords('nl'),
    now: atMinute(60),
    copy: false,
    knownAt,
  }).lines

describe('a ticket', () => {
  it('says how long the wait will be, and up to when that is known', () => {
    expect(linesAt(atMinute(60))).toContain('Geschatte wachttijd: minder dan 5 minuten (berekend om 10:00).')
    expect(linesAt(atMinute(55))).toContain('Geschatte wachttijd: minder dan 5 minuten (berekend om 09:55).')
  })

  it('does not say it where nobody has known for long how the counters go', () => {
    expect(linesAt(atMinute(30)).join(' ')).not.toContain('wachttijd')
  })
})
