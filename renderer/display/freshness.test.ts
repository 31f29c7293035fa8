import { describe, expect, test } from 'vitest'
import type { SyncState } from '../state/model.ts'
import { freshnessOf, isOld } from './freshness.ts'

const noon = Date.parse('2026-11-22T11:00:00Z')
const sync = (connection: SyncState['connection'], caughtUp = true): SyncState => ({
  connection,
  unsent: 0,
  refused: [],
  apart: [],
  missing: [],
  caughtUp,
  progress: undefined,
})

describe('the display', () => {
  test('is live while connected and up to date', () => {
    expect(freshnessOf(sync({ state: 'online', since: noon }), { now: noon })).toEqual({ kind: 'live' })
  })

  test('is not live while it still reads what it missed', () => {
    expect(freshnessOf(sync({ state: 'online', since: noon }, false), { now: noon })).toEqual({ kind: 'catchingUp' })
  })

  test('is as old as the last exchange when cut off', () => {
    const connection = { state: 'cutOff', since: noon - 60_000, lastExchange: noon - 185_000 } as const
    expect(freshnessOf(sync(connection), { now: noon })).toEqual({ kind: 'stale', since: noon - 185_000, minutes: 3 })
  })

  test('counts from the cut when nothing was ever exchanged', () => {
    expect(freshnessOf(sync({ state: 'cutOff', since: noon - 30_000 }), { now: noon })).toMatchObject({ minutes: 0 })
  })

  test('is not live when nothing comes although the line is said to stand', () => {
    const online = sync({ state: 'online', since: noon - 900_000 })
    const since = noon - 130_000
    expect(freshnessOf(online, { now: noon, silentSince: since })).toEqual({ kind: 'stale', since, minutes: 2 })
  })

  test('shows a call in no colour that calls anybody once it is cut off for five minutes', () => {
    const cut = sync({ state: 'cutOff', since: noon })
    const old = [0, 299_999, 300_000].map((ms) => isOld(freshnessOf(cut, { now: noon + ms })))
    expect(old).toEqual([false, false, true])
  })
})
