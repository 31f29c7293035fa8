import { noRelayPlan } from './relayPlan.ts'
import { describe, expect, it } from 'vitest'
import { nextNumber } from '../visit/numbers.ts'
import { type Site, Site as SiteSchema, counterOf, doubtTicket, queueOf } from './site.ts'

const site: Site = {
  name: { nl: 'Gemeentehuis' },
  municipality: 'Lindegem',
  queues: [{ letter: 'A', name: { nl: 'Snelloket' }, targetMinutes: 5 }],
  counters: [{ number: '1', name: { nl: 'Snelloket 1' }, kind: 'quick', queues: ['A'], direction: 'left' }],
  departments: {},
  alwaysOpen: false,
  issuing: [
    { station: 'welcome', ordinal: 1 },
    { station: 'counter-1', ordinal: 11 },
  ],
  noShowSeconds: 20,
  relay: noRelayPlan,
  accent: 'teal',
  keys: [],
}

describe('a ticket shown on paper', () => {
  it('is believed when a station of the site may have given it', () => {
    expect(doubtTicket(site, { queue: 'A', number: 117 })).toBeUndefined()
    expect(doubtTicket(site, { queue: 'A', number: nextNumber({ ordinal: 11, installation: 2 }, undefined) })).toBe(
      undefined,
    )
  })

  it('is doubted when no queue has its letter', () => {
    expect(doubtTicket(site, { queue: 'Q', number: 117 })).toBe('unknownQueue')
  })

  it('is doubted when its number lies in nobody’s block', () => {
    for (const number of [7, 99, 200, 317]) expect(doubtTicket(site, { queue: 'A', number })).toBe('unknownNumber')
  })
})

describe('a site', () => {
  it('finds its queues and counters', () => {
    expect(queueOf(site, 'A')?.name.nl).toBe('Snelloket')
    expect(queueOf(site, 'B')).toBeUndefined()
    expect(counterOf(site, '1')?.kind).toBe('quick')
    expect(counterOf(site, '2')).toBeUndefined()
  })

  it('is refused without any queue, with a colour for a name of one, or with what nobody knows', () => {
    expect(SiteSchema.safeParse(site).success).toBe(true)
    for (const wrong of [{ queues: [] }, { accent: '#00f' }, { unknown: 1 }]) {
      expect(SiteSchema.safeParse({ ...site, ...wrong }).success).toBe(false)
    }
  })
})
