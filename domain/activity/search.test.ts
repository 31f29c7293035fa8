import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import type { Activity } from './activity.ts'
import { activity, allDay, onDay } from './builders.ts'
import { makeActivitySearch } from './search.ts'

const now = momentOf('2026-12-05', '12:00')
const known = (key: string, part: Partial<Activity>) => ({ key, ...activity(part) })
const titled = (nl: string, times: Activity['times'], more: Partial<Activity['about']> = {}) => ({
  about: { title: { nl }, ...more },
  times,
})
const found = (query: string, activities: Parameters<typeof makeActivitySearch>[0]) =>
  makeActivitySearch(activities)
    .find(query, { now, limit: 10 })
    .map((hit) => hit.activity.key)

describe('who looks for an activity', () => {
  const market = known('market', titled('Rommelmarkt', { a: onDay('2026-12-06', '08:00', '16:00') }))
  const over = known('over', titled('Rommelmarkt', { a: onDay('2026-11-06', '08:00', '16:00') }))
  const today = known('today', titled('Kerstmarkt', { a: onDay('2026-12-05', '18:00', '22:00') }))

  it('finds it by its name, also half typed, in the plural and misspelt', () => {
    for (const query of ['rommelmarkt', 'rommel', 'rommelmarkten', 'romelmarkt', 'wanneer is de rommelmarkt?']) {
      expect(found(query, [market, today])).toContain('market')
    }
  })

  it('does not find what is over, a draft or what is off', () => {
    const draft = known('draft', { ...titled('Rommelmarkt', market.times), status: 'draft' })
    const off = known('off', { ...titled('Rommelmarkt', market.times), status: 'withdrawn' })
    expect(found('rommelmarkt', [over, draft, off])).toEqual([])
  })

  it('sees what is today first, then what comes next, with the next of several times', () => {
    const series = known(
      'series',
      titled('Boerenmarkt', { a: onDay('2026-11-28', '08:00', '12:00'), b: onDay('2026-12-12', '08:00', '12:00') }),
    )
    expect(found('markt', [series, market, today])).toEqual(['today', 'market', 'series'])
    const [hit] = makeActivitySearch([series]).find('boerenmarkt', { now, limit: 1 })
    expect(hit?.next).toEqual(onDay('2026-12-12', '08:00', '12:00'))
    expect(hit?.isToday).toBe(false)
  })

  it('finds what goes on for days until its last one is over', () => {
    const fair = known('fair', titled('Kermis', { a: allDay('2026-12-03', '2026-12-05') }))
    expect(found('kermis', [fair])).toEqual(['fair'])
    const [hit] = makeActivitySearch([fair]).find('kermis', { now: momentOf('2026-12-05', '23:59'), limit: 1 })
    expect(hit?.isToday).toBe(true)
    expect(makeActivitySearch([fair]).find('kermis', { now: momentOf('2026-12-06', '00:00'), limit: 1 })).toEqual([])
  })

  it('finds by what is said of it only where nothing is called so', () => {
    const fair = known('fair', titled('Winterfeest', market.times, { description: { nl: 'Met wafels en glühwein.' } }))
    const waffles = known('waffles', titled('Wafels bakken', market.times))
    expect(found('wafels', [fair])).toEqual(['fair'])
    expect(found('wafels', [fair, waffles])).toEqual(['waffles'])
  })

  it('finds all that is to come where somebody asks for activities, in four languages', () => {
    for (const query of ['activiteiten', 'quels événements', 'events', 'Veranstaltungen']) {
      expect(found(query, [market, today])).toEqual(['today', 'market'])
    }
  })

  it('finds nothing before anything was asked, and nothing where there is none', () => {
    expect(found('', [market])).toEqual([])
    expect(found('de het een', [market])).toEqual([])
    expect(found('rommelmarkt', [])).toEqual([])
  })
})
