import { productContent } from '#domain/product/builders.ts'
import { noRelayPlan } from '#domain/site/relayPlan.ts'
import type { Site } from '#domain/site/site.ts'
import type { Board, Product, StaffMember } from '../state/model.ts'

/** A small site for tests: a quick queue and an identity queue, served by two counters. */
export const testSite: Site = {
  name: { nl: 'Gemeentehuis' },
  municipality: 'Lindegem',
  queues: [
    { letter: 'A', name: { nl: 'Snelloket' }, targetMinutes: 5 },
    { letter: 'B', name: { nl: 'Identiteit', fr: 'Identité' }, targetMinutes: 10 },
  ],
  counters: [
    { number: '1', name: { nl: 'Snelloket 1' }, kind: 'quick', queues: ['A'], direction: 'left' },
    { number: '2', name: { nl: 'Identiteit 2' }, kind: 'theme', queues: ['B'], direction: 'right' },
  ],
  departments: {},
  alwaysOpen: true,
  issuing: [{ station: 'welcome', ordinal: 1 }],
  noShowSeconds: 30,
  relay: noRelayPlan,
  accent: 'teal',
  keys: [],
}

const staffNamed = (key: string, name: string): StaffMember => ({
  id: `staff:${key}`,
  name,
  roles: ['quickCounter'],
  skills: ['A'],
  languages: ['nl'],
})

/** A board on which nothing happens yet but what a test says. */
export const testBoard = (part: Partial<Board> = {}): Board => ({
  site: testSite,
  staff: [staffNamed('an', 'An'), staffNamed('els', 'Els')],
  products: [],
  open: [],
  closed: [],
  desks: [],
  closedDesks: [],
  contacts: [],
  appointments: [],
  timetables: [],
  synonyms: {},
  persons: new Map(),
  ...part,
})

export const testProduct = (key: string, queue: string): Product => ({
  key,
  ...productContent({ ipdc: { naam: { nl: `Product ${key}` } }, local: { level: 2, duration: 5, queue } }),
})
