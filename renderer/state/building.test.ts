import { BehaviorSubject } from 'rxjs'
import { expect, it } from 'vitest'
import { demoDocuments } from '#build/demo/documents.ts'
import { usualDisplay } from '#domain/site/displays.ts'
import { Site } from '#domain/site/site.ts'
import type { KnownSite } from '#preload/relay.ts'
import { tellMainOfSite } from './building.ts'
import type { Board } from './model.ts'

const siteOf = (): Site => {
  const documents = Object.values(demoDocuments()).flat()
  return Site.parse(documents.find((document) => 'type' in document && document.type === 'site')?.data)
}
const boardOf = (site: Site): Board => ({
  ...{
    site,
    staff: [],
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
  },
})

it('main hears of the keys and of the plan once they are known, when they change, and when it was away', () => {
  const told: KnownSite[] = []
  const back: (() => void)[] = []
  const board$ = new BehaviorSubject<Board | undefined>(undefined)
  tellMainOfSite({
    board$,
    station: 'display',
    bridge: {
      call: { knowSite: (site) => Promise.resolve({ ok: true, value: (told.push(site), {}) }) },
      onReconnected: (listener) => {
        back.push(listener)
        return () => undefined
      },
    },
  })
  back[0]?.()
  expect(told).toEqual([])
  const site = siteOf()
  board$.next(boardOf(site))
  board$.next({ ...boardOf(site), closedDesks: ['desk:gm-2026-11-23-1'] })
  expect(told).toEqual([{ keys: [], staffed: [], relay: site.relay }])
  board$.next(
    boardOf({ ...site, relay: { order: [{ station: 'welcome', address: '10.0.0.5:6985' }], afterMinutes: 5 } }),
  )
  expect(told[1]?.relay.afterMinutes).toBe(5)
  back[0]?.()
  expect(told).toHaveLength(3)
  const layout = { ...usualDisplay, stations: ['display'] }
  board$.next(boardOf({ ...site, displays: [layout, { ...layout, id: 'second' }] }))
  expect(told[3]?.screens).toEqual(['usual', 'second'])
})
