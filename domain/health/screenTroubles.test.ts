import { expect, it } from 'vitest'
import { usualDisplay } from '../site/displays.ts'
import { heartbeat } from './builders.ts'
import type { Heartbeat } from './heartbeat.ts'
import { screenTroubles } from './screenTroubles.ts'
import type { Standing } from './standing.ts'

const standing = (state: Standing['state'], beat: Heartbeat): Standing => ({
  ...{ station: beat.station, beat, state, isOwn: false, since: undefined, lastHeard: 7, heardHere: true },
  ...{ faults: [], isOlder: false },
})
const site = {
  displays: [
    { ...usualDisplay, id: 'low', name: 'Hal gelijkvloers', stations: ['d1'] },
    { ...usualDisplay, id: 'high', name: 'Hal boven', stations: ['d1', 'd2'] },
  ],
}

it('a display tells what it cannot do by the names of its halls, a kiosk by its own', () => {
  const display = heartbeat('d1', { screen: 'display', impaired: ['noSound', 'noVoice'] })
  const kiosk = heartbeat('zuil-1', { screen: 'kiosk', impaired: ['noPaper'] })
  expect(screenTroubles([standing('connected', display), standing('connected', kiosk)], site)).toEqual([
    { station: 'd1', screen: 'display', name: 'Hal gelijkvloers / Hal boven', kind: 'impaired', code: 'noSound' },
    { station: 'zuil-1', screen: 'kiosk', name: 'zuil-1', kind: 'impaired', code: 'noPaper' },
  ])
})

it('a hall without a monitor is told by its own name', () => {
  const display = heartbeat('d1', { screen: 'display', impaired: ['noMonitor', 'noSound'], unseen: ['high'] })
  expect(screenTroubles([standing('connected', display)], site)).toMatchObject([
    { name: 'Hal boven', code: 'noMonitor' },
    { name: 'Hal gelijkvloers / Hal boven', code: 'noSound' },
  ])
  expect(screenTroubles([standing('connected', { ...display, unseen: ['gone'] })], site)[0]?.name).toBe(
    'Hal gelijkvloers / Hal boven',
  )
})

it('a display or kiosk that nobody hears is told, a counter is not, and neither is what went away for good', () => {
  const standings = [
    standing('silent', heartbeat('d2', { screen: 'display', impaired: ['noSound'] })),
    standing('cutOff', heartbeat('k1', { screen: 'counter' })),
    standing('gone', heartbeat('d9', { screen: 'display', impaired: ['noSound'] })),
    standing('connected', heartbeat('d3', { screen: 'display' })),
  ]
  expect(screenTroubles(standings, site)).toEqual([
    { station: 'd2', screen: 'display', name: 'Hal boven', kind: 'silent', since: 7 },
  ])
})

it('a display on the second monitor of a desk tells of itself too', () => {
  const desk = heartbeat('welcome', { screen: 'welcome', impaired: ['noSound'] })
  expect(screenTroubles([{ ...standing('connected', desk), isOwn: true }], {})).toMatchObject([
    { screen: 'display', name: 'Wachtzaal', code: 'noSound' },
  ])
})
