import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reordered } from '#tests/arbitrary/entry.ts'
import type { Envelope } from '../document/log.ts'
import { stampAt } from '../visit/builders.ts'
import { type DeskPayload, deskId, deskOf, readDeskId, withDeskEntries } from './desk.ts'

const id = deskId({ site: 'gm', day: '2026-11-23', counter: '3' })
const opened: DeskPayload = { type: 'opened', counter: '3', queues: ['B', 'A'], staff: 'staff:els' }
const openedForLess: DeskPayload = { ...opened, queues: ['A'] }

const taken = (counter: string): DeskPayload => ({ type: 'shareTaken', counter })
const returned = (counter: string): DeskPayload => ({ type: 'shareReturned', counter })

const at = (minute: number, payload: { type: string }, station = 'k3'): Envelope => ({
  ...payload,
  id: `${payload.type}-${station}-${minute}`,
  at: stampAt(minute, station),
  by: 'staff:els',
  station,
})

describe('a counter’s day', () => {
  it('is closed before anything happened', () => {
    expect(deskOf({ id, log: [] })).toEqual({
      ...{ id, counter: '3', status: 'closed' },
      ...{ queues: [], staff: '', taken: [] },
    })
  })

  it('opens with its queues and clerk, pauses, goes on and closes', () => {
    const log = [at(0, opened), at(10, { type: 'paused' }), at(20, { type: 'resumed' }), at(30, { type: 'closed' })]
    const until = (count: number) => deskOf({ id, log: log.slice(0, count) })
    expect(until(1)).toMatchObject({ status: 'open', queues: ['B', 'A'], staff: 'staff:els', since: stampAt(0, 'k3') })
    expect(until(2)).toMatchObject({ status: 'paused', since: stampAt(10, 'k3') })
    expect(until(3)).toMatchObject({ status: 'open', queues: ['B', 'A'] })
    expect(until(4)).toMatchObject({ status: 'closed', since: stampAt(30, 'k3') })
  })

  it('knows the station it was opened at, the latest one when another takes it over', () => {
    expect(deskOf({ id, log: [at(0, opened, 'k3'), at(5, opened, 'k4')] }).station).toBe('k4')
  })

  it('takes over the share of other counters until it gives them back or closes', () => {
    const log = [at(0, opened), at(5, taken('1')), at(6, taken('2')), at(7, returned('1')), at(9, { type: 'closed' })]
    const until = (count: number) => deskOf({ id, log: log.slice(0, count) }).taken
    expect(until(3)).toEqual([
      { counter: '1', at: stampAt(5, 'k3') },
      { counter: '2', at: stampAt(6, 'k3') },
    ])
    expect(until(4)).toEqual([{ counter: '2', at: stampAt(6, 'k3') }])
    expect(until(5)).toEqual([])
    expect(deskOf({ id, log: [at(1, taken('1'))] }).taken).toEqual([])
  })

  it('cannot pause or resume when it is not open or paused', () => {
    expect(deskOf({ id, log: [at(1, { type: 'paused' })] }).status).toBe('closed')
    expect(deskOf({ id, log: [at(1, { type: 'resumed' })] }).status).toBe('closed')
  })

  it('passes by entries it does not know or that make no sense', () => {
    const log = [at(0, opened), at(1, { type: 'painted' }), { ...at(2, { type: 'opened' }), queues: 'all' }]
    expect(deskOf({ id, log })).toMatchObject({ status: 'open', staff: 'staff:els' })
  })

  it('does not depend on the order of its log, nor on doubled entries', () => {
    const payload = fc.constantFrom<{ type: string }>(
      opened,
      openedForLess,
      { type: 'paused' },
      { type: 'resumed' },
      { type: 'closed' },
      taken('2'),
      returned('2'),
      { type: 'painted' },
    )
    const log = fc.array(
      fc
        .tuple(payload, fc.integer({ min: 0, max: 6 }), fc.constantFrom('k3', 'k4'))
        .map(([said, minute, station]) => at(minute, said, station)),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(
        log.chain((entries) => fc.tuple(fc.constant(entries), reordered(entries))),
        ([entries, mixed]) => {
          expect(deskOf({ id, log: mixed })).toEqual(deskOf({ id, log: entries }))
        },
      ),
    )
  })

  it('is a document that is open while the counter is', () => {
    const open = withDeskEntries(id, undefined, [at(0, opened)])
    expect(open).toMatchObject({ id, type: 'desk', day: '2026-11-23', open: true, latest: stampAt(0, 'k3') })
    expect(withDeskEntries(id, open, [at(5, { type: 'closed' })])).toMatchObject({ open: false })
  })
})

it('the id of a counter’s day is read back, and nothing else is one', () => {
  expect(readDeskId(id)).toEqual({ site: 'gm', day: '2026-11-23', counter: '3' })
  for (const other of ['desk:gm-2026-11-23-', 'desk:gm-2026-11-23-12345', 'visit:gm-2026-11-23-A1', 'desk:nonsense']) {
    expect(readDeskId(other)).toBeUndefined()
  }
})
