import { BehaviorSubject } from 'rxjs'
import { expect, it, vi } from 'vitest'
import { heartbeat } from '#domain/health/builders.ts'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import { hearingOf, silenceOf, steadyAt } from './heard.ts'
import type { SyncState } from './model.ts'

type Line = Pick<SyncState, 'connection' | 'missing'>
const online: Line = { connection: { state: 'online', since: 0 }, missing: [] }
const cutOff: Line = { connection: { state: 'cutOff', since: 0 }, missing: [] }

const open = () => {
  const beats$ = new BehaviorSubject<Heartbeat[] | undefined>(undefined)
  const sync$ = new BehaviorSubject<Line | undefined>(undefined)
  return { beats$, sync$, hearing$: hearingOf({ beats$, sync$, site: 'gm', station: 'k1' }) }
}

it('a station listens while it has a server that keeps beats', () => {
  const { sync$, hearing$ } = open()
  const listens = (sync: Line): boolean => {
    sync$.next(sync)
    return hearing$.value.from !== undefined
  }
  expect(hearing$.value.from).toBeUndefined()
  expect([online, cutOff, online].map(listens)).toEqual([true, false, true])
  expect(listens({ ...online, missing: ['balie_gm_health'] })).toBe(false)
  expect(listens({ ...online, missing: ['balie_org'] })).toBe(true)
})

it('beats are counted anew after it was cut off, and a silence goes on through it', () => {
  const { beats$, sync$, hearing$ } = open()
  sync$.next(online)
  for (const at of [1, 2]) beats$.next([heartbeat('k2', { at })])
  const before = hearing$.value.heard.get('k2')
  expect(before?.times).toBe(1)
  sync$.next(cutOff)
  expect(hearing$.value.heard.get('k2')).toEqual({ ...before, times: 0 })
  expect(silenceOf(hearing$)('k2')).toBeGreaterThanOrEqual(0)
})

it('a silence is whole milliseconds, so that its beginning can be shown as a time of day', () => {
  const { beats$, sync$, hearing$ } = open()
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000.4)
  sync$.next(online)
  clock.mockReturnValue(2_000.7)
  beats$.next([heartbeat('k2')])
  expect([hearing$.value.from, hearing$.value.heard.get('k2')?.at]).toEqual([1_000, 2_001])
  clock.mockReturnValue(5_000.1)
  expect(Number.isInteger(steadyAt(Date.now()))).toBe(true)
  expect(silenceOf(hearing$)('k2')).toBe(2_999)
  vi.restoreAllMocks()
})
