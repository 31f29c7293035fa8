import { expect, it } from 'vitest'
import { momentOf } from '#domain/time/day.ts'
import { type DisplayFacts, type KioskFacts, displayFaults, kioskFaults } from './judge.ts'
import type { DisplayLook, KioskLook } from './look.ts'
import type { Seen } from './truth.ts'

const day = '2027-03-26'
const hours = [{ weekday: 5, from: '09:00', to: '12:00' }]
const now = momentOf(day, '10:15')
const truth: Seen = { calls: [{ label: 'A201', counter: '1', at: now - 60_000 }], waiting: { A: 2 } }
const none: Seen = { calls: [], waiting: {} }

const live: DisplayLook = {
  at: now,
  rests: false,
  clock: '10:15',
  opens: undefined,
  freshness: 'live',
  freshnessWords: 'live',
  message: undefined,
  calls: [{ label: 'A201', where: 'Loket 1' }],
  waiting: { A: 2, B: 0 },
}
const stale: Partial<DisplayLook> = {
  freshness: 'stale',
  freshnessWords: 'Niet actueel sinds 10:05, stand van 10 minuten geleden. Luister of men uw nummer afroept.',
}
const joined: DisplayFacts['standing'] = { is: 'joined' }
const apart = (seen: Seen): DisplayFacts['standing'] => ({ is: 'apart', since: now - 10 * 60_000, seen })

const displayed = (look: Partial<DisplayLook>, facts: Partial<DisplayFacts> = {}): string[] =>
  displayFaults({ ...live, ...look }, { standing: joined, truth, hours, now, messages: ['Markt'], ...facts })

it('finds nothing at a display that shows what was done', () => {
  expect(displayed({})).toEqual([])
  expect(displayed({ message: 'Markt' })).toEqual([])
})

it('finds a call that is missing, old or at another counter, and a wrong count', () => {
  expect(displayed({ calls: [] })).toHaveLength(1)
  expect(displayed({ calls: [{ label: 'A201', where: 'Loket 2' }] })).toHaveLength(1)
  expect(displayed({ calls: [...live.calls, { label: 'A199', where: 'Loket 1' }] })).toHaveLength(1)
  expect(displayed({ waiting: { A: 3 } })).toHaveLength(1)
  expect(displayed({ message: 'Voorbij' })).toHaveLength(1)
})

it('finds a display that says it is live while it hears nobody, and one that says it is not while it is', () => {
  expect(displayed({}, { standing: apart(truth) })).toHaveLength(1)
  expect(displayed(stale)).toHaveLength(1)
  expect(displayed(stale, { standing: apart(truth) })).toEqual([])
})

it('finds an age that is not so, and news that cannot have come', () => {
  const saying = (freshnessWords: string) => displayed({ ...stale, freshnessWords }, { standing: apart(truth) })
  expect(saying('Niet actueel sinds 09:05, stand van 70 minuten geleden.')).toHaveLength(1)
  expect(saying('Niet actueel sinds 10:05, stand van 70 minuten geleden.')).toHaveLength(1)
  expect(saying('Niet actueel sinds 10:08, stand van 7 minuten geleden.')).toHaveLength(1)
  expect(saying('Niet actueel sinds 10:02, stand van 13 minuten geleden.')).toEqual([])
  expect(displayed(stale, { standing: apart(none) })).toHaveLength(1)
})

it('finds a display that rests by day, is awake at night, or whose clock stands still', () => {
  const rest = { rests: true, opens: 'Weer open op vrijdag om 09:00' }
  expect(displayed(rest)).toHaveLength(1)
  const night = momentOf(day, '23:00')
  expect(displayed({ ...rest, clock: '23:00' }, { now: night, truth: none })).toEqual([])
  expect(displayed({ clock: '23:00', calls: [], waiting: {} }, { now: night, truth: none })).toHaveLength(1)
  expect(displayed({ clock: '10:10' })).toHaveLength(1)
})

const offered: KioskLook = {
  at: now,
  step: 'themes',
  language: 'nl',
  asks: false,
  warnings: [],
  estimateOf: undefined,
  asOf: undefined,
  words: '',
}
const atKiosk = (look: Partial<KioskLook>, facts: Partial<KioskFacts> = {}): string[] =>
  kioskFaults({ ...offered, ...look }, { standing: joined, hasPaper: true, hours, now, ...facts })

it('finds a kiosk that was left at a later step or in another language, and one that is open at night', () => {
  expect(atKiosk({})).toEqual([])
  expect(atKiosk({ step: 'products x' })).toHaveLength(1)
  expect(atKiosk({ language: 'fr' })).toHaveLength(1)
  expect(atKiosk({}, { now: momentOf(day, '12:00') })).toHaveLength(1)
  expect(atKiosk({ step: 'closed' })).toHaveLength(1)
})

it('finds a kiosk that does not say what it cannot do, or says it in vain', () => {
  const noLine = 'Er is geen verbinding met de loketten.'
  const noPaper = 'De printer kan nu geen ticket maken.'
  expect(atKiosk({}, { standing: apart(none) })).toHaveLength(1)
  expect(atKiosk({ warnings: [noLine] })).toHaveLength(1)
  expect(atKiosk({ warnings: [noLine] }, { standing: apart(none) })).toEqual([])
  expect(atKiosk({}, { hasPaper: false })).toHaveLength(1)
  expect(atKiosk({ warnings: [noPaper] })).toHaveLength(1)
  expect(atKiosk({ warnings: [noPaper] }, { hasPaper: false })).toEqual([])
})
