import { describe, expect, test } from 'vitest'
import type { SyncState } from '../state/model.ts'
import { freshnessOf } from './freshness.ts'

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
    expect(freshnessOf(sync({ state: 'online', since: noon }), noon)).toEqual({ kind: 'live' })
  })

  test('is not live while it still reads what it missed', () => {
    expect(freshnessOf(sync({ state: 'online', since: noon }, false), noon)).toEqual({ kind: 'catchingUp' })
  })

  test('is as old as the last exchange when cut off', () => {
    const connection = { state: 'cutOff', since: noon - 60_000, lastExchange: noon - 185_000 } as const
    expect(freshnessOf(sync(connection), noon)).toEqual({ kind: 'stale', since: noon - 185_000, minutes: 3 })
  })

  test('counts from the cut when nothing was ever exchanged', () => {
    expect(freshnessOf(sync({ state: 'cutOff', since: noon - 30_000 }), noon)).toMatchObject({ minutes: 0 })
  })
})
