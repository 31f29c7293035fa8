import { expect, test } from 'vitest'
import type { Heartbeat } from '../health/heartbeat.ts'
import { stampAt } from '../visit/builders.ts'
import { withApproved, withWithdrawn } from './stationKeys.ts'
import { lastStaffed, siteStations, staffedStations, waitingKeys } from './stations.ts'

const now = 1_800_000_000_000
const keyOf = (letter: string) => ({ id: letter.repeat(16), publicKey: letter.repeat(43) })
const beat = (station: string, more: Partial<Heartbeat> = {}): Heartbeat => ({
  station,
  screen: 'counter',
  at: now - 30_000,
  version: '0.1.0',
  unsent: 0,
  refused: 0,
  ...more,
})
const approved = (station: string, letter: string) =>
  withApproved([], { station, ...keyOf(letter) }, { at: stampAt(1), by: 'staff:jan' })

test('a station is listed once, with its beat, its ordinal and every key it ever had', () => {
  const lost = approved('k1', 'a')
  const site = {
    keys: withWithdrawn(lost, { station: 'k1', id: keyOf('a').id }, { at: stampAt(2), by: 'staff:jan' }),
    issuing: [{ station: 'k1', ordinal: 11 }],
  }
  const present = beat('k1', { key: keyOf('b'), installation: 1 })
  const [only, ...others] = siteStations({ site, beats: [present], now })
  expect(others).toEqual([])
  expect(only).toMatchObject({ station: 'k1', beat: present, alive: true, ordinal: 11 })
  expect(only?.keys.map(({ id, state }) => [id, state])).toEqual([
    [keyOf('b').id, 'waiting'],
    [keyOf('a').id, 'withdrawn'],
  ])
})

test('a key to decide about comes first, who is silent last, each by name', () => {
  const site = { keys: approved('k4', 'd'), issuing: [] }
  const beats = [
    beat('k5', { at: now - 120_000 }),
    beat('k4', { key: keyOf('d') }),
    beat('k3'),
    beat('k9', { at: now - 600_000, key: keyOf('e') }),
  ]
  const stations = siteStations({ site, beats, now })
  expect(stations.map(({ station }) => station)).toEqual(['k9', 'k3', 'k4', 'k5'])
  expect(stations.map(({ alive }) => alive)).toEqual([false, true, true, false])
  expect(waitingKeys({ site, beats })).toBe(1)
})

test('what a station is for is known when its key is decided about, and again when it is decided about anew', () => {
  const beats = [
    beat('k1', { key: keyOf('a') }),
    beat('k2', { key: keyOf('b'), screen: 'display' }),
    beat('k3', { key: keyOf('c'), screen: 'of a later version' }),
  ]
  const staffed = (keys: ReturnType<typeof approved>) =>
    siteStations({ site: { keys, issuing: [] }, beats, now }).map((one) => one.keys[0]?.staffed)
  expect(staffed([])).toEqual([true, false, undefined])
  const long = [...approved('k1', 'a'), ...approved('k2', 'b')]
  expect(long.every(({ staffed: said }) => said === undefined)).toBe(true)
  expect(staffed(long).toSorted()).toEqual([false, true, undefined])
})

test('a station that the settings name and nobody ever heard is there too', () => {
  const site = { keys: approved('k7', 'g'), issuing: [{ station: 'welcome', ordinal: 1 }] }
  expect(siteStations({ site, beats: [], now })).toMatchObject([
    { station: 'k7', beat: undefined, alive: false, ordinal: undefined, keys: [{ state: 'approved' }] },
    { station: 'welcome', beat: undefined, alive: false, ordinal: 1, keys: [] },
  ])
})

test('where staff work and was heard lately is told by the server’s clock, kiosks and displays never', () => {
  const beats = [
    beat('k2'),
    beat('k1', { screen: 'welcome', at: now - 90_000, skewMs: 60_000 }),
    beat('k3', { at: now - 90_000 }),
    beat('zuil', { screen: 'kiosk' }),
  ]
  expect(staffedStations(beats, { at: now, withinMs: 60_000 })).toEqual(['k1', 'k2'])
})

test('a station that is cut off shares with those heard in the day before the last beat it got, however long ago that is', () => {
  const dayMs = 24 * 3_600_000
  const beats = [beat('k2', { at: now - dayMs + 1 }), beat('k3', { at: now - dayMs }), beat('k4', { at: now })]
  expect(lastStaffed([...beats, beat('k1', { at: now + 30 * dayMs })], 'k1')).toEqual(['k1', 'k2', 'k4'])
  expect(lastStaffed([], 'k1')).toEqual(['k1'])
})
