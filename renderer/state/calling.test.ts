import { describe, expect, it } from 'vitest'
import { deskAt } from '#domain/desk/builders.ts'
import type { Desk } from '#domain/desk/desk.ts'
import type { Membership } from '#domain/desk/sharers.ts'
import { holderOf } from '#domain/desk/shares.ts'
import { type Envelope, smallerStands, unionLogs } from '#domain/document/log.ts'
import { atMinute, entry, stampAt, testDay } from '#domain/visit/builders.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { visitId } from '#domain/visit/label.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import type { Connection } from '#preload/contract.ts'
import { centralDatabase } from '#sync/replication/centralDatabase.ts'
import { serverThat } from '#tests/support/server.ts'
import { testBoard } from '../visit/builders.ts'
import { type CallingParts, callingWith } from './calling.ts'

const takenOver = (counter: string): Desk => deskAt('1', { taken: [{ counter, at: stampAt(11) }] })
const shared = (...counters: string[]): Membership => ({
  at: atMinute(10),
  sharers: counters.map((one) => deskAt(one)),
})
const ids = Array.from({ length: 12 }, (_, n) => visitId({ site: 'gm', day: testDay, queue: 'A', number: 101 + n }))
const waiting = (id: string): Visit =>
  visitOf({ id, log: [entry('registered', { minute: 0 }), entry('issued', { minute: 0.1 })] })
const idsOf = (counter: string, membership: Membership): string[] =>
  ids.filter((id) => holderOf(waiting(id), membership.sharers) === counter)

/** Counter 1 of station k1, twelve visits waiting, and a server at the address given. */
const openCounter = (options: {
  url?: string
  state?: Connection['state']
  membership: Membership
  own?: Desk | undefined
}) => {
  const { url = 'http://127.0.0.1:9', membership, own = deskAt('1') } = options
  const logs = new Map<string, Envelope[]>(
    ids.map((id) => [id, [entry('registered', { minute: 0 }), entry('issued', { minute: 0.1 })]]),
  )
  const seen = { state: options.state ?? 'cutOff' }
  let count = 0
  const make = (id: string, payloads: readonly VisitPayload[]): Envelope[] =>
    payloads.map((payload) => ({
      ...payload,
      ...{ id: `e${String(++count)} ${id}`, at: stampAt(20 + count), by: 'staff:an', station: 'k1' },
    }))
  const keep = ({ document: id, entries }: { document: string; entries: readonly Envelope[] }): Visit => {
    logs.set(id, unionLogs(logs.get(id) ?? [], entries))
    return visitOf({ id, log: logs.get(id) ?? [] })
  }
  const recording: CallingParts['recording'] = {
    makeOnly: (id, _log, payloads) => Promise.resolve(make(id, payloads)),
    keep: (written) => Promise.resolve(keep(written)),
    keepTold: (written) => Promise.resolve(keep(written)),
    visit: ({ id }, payloads) => Promise.resolve(keep({ document: id, entries: make(id, payloads) })),
  }
  const board = () =>
    testBoard({
      open: [...logs].map(([id, log]) => visitOf({ id, log })),
      desks: [own],
    })
  const calling = callingWith({
    recording,
    line: {
      present: () => ({ state: seen.state, since: 0 }),
      tooSlow: () => {
        seen.state = 'cutOff'
      },
    },
    databaseNamed: (name) => centralDatabase(name, url),
    standsIn: () => smallerStands,
    lastSeen: () => undefined,
    board,
    caller: () => ({ counter: '1', queues: ['A'], staff: 'staff:an' }),
    membership: () => membership,
    station: 'k1',
    logOf: (id) => Promise.resolve(logs.get(id) ?? []),
    now: () => atMinute(30),
  })
  /** Presses F2 until nobody comes any more; gives whom it called, and why it ended. */
  const callAll = async (): Promise<{ called: Visit[]; code: string }> => {
    const called: Visit[] = []
    for (;;) {
      const done = await calling.callNext()
      if (!done.ok) return { called, code: done.error.code }
      called.push(done.value)
    }
  }
  return { calling, callAll, seen, logs, board }
}

describe('a server that takes connections and never answers', () => {
  it('costs one press of F2 two seconds: the counter is cut off, and calls somebody of its own share', async () => {
    const { url } = await serverThat(() => undefined)
    const membership = shared('1', '2')
    const { calling, seen, logs } = openCounter({ url, state: 'online', membership })
    const began = performance.now()
    const done = await calling.callNext()
    expect(performance.now() - began).toBeLessThan(3_500)
    expect(seen.state).toBe('cutOff')
    expect(done).toMatchObject({ ok: true, value: { stage: 'called', counter: '1', claim: { authority: 'share' } } })
    expect(idsOf('1', membership)).toContain(done.ok && done.value.id)
    expect([...logs].filter(([id, log]) => visitOf({ id, log }).stage === 'called')).toHaveLength(1)
  })
})

describe('a counter that is cut off', () => {
  it('calls its own share and nobody else', async () => {
    const membership = shared('1', '2', '3')
    const { callAll } = openCounter({ membership })
    const { called, code } = await callAll()
    expect(called.map(({ id }) => id).sort()).toEqual(idsOf('1', membership).sort())
    expect(called.every(({ claim }) => claim?.authority === 'share')).toBe(true)
    expect(code).toBe('nobodyInShare')
  })

  it('calls everybody when it was the only one', async () => {
    const { called, code } = await openCounter({ membership: shared('1') }).callAll()
    expect(called).toHaveLength(ids.length)
    expect(code).toBe('nobodyWaiting')
  })

  it('has no share of its own when it opened after the line had broken', async () => {
    expect(await openCounter({ membership: shared('2', '3') }).callAll()).toEqual({ called: [], code: 'nobodyInShare' })
  })

  it('calls a share that it took over as well, and says that a person wanted it', async () => {
    const membership = shared('1', '2', '3')
    const { called } = await openCounter({ membership, own: takenOver('2') }).callAll()
    const byPerson = called.filter(({ claim }) => claim?.authority === 'person').map(({ id }) => id)
    expect(byPerson.sort()).toEqual(idsOf('2', membership).sort())
    expect(called).toHaveLength(ids.length - idsOf('3', membership).length)
  })

  it('tells who waits in the shares of others', () => {
    const membership = shared('1', '2')
    const { calling, board } = openCounter({ membership })
    const theirs = idsOf('2', membership)
    expect(calling.otherShares(board(), atMinute(30))).toEqual([
      { counter: '2', visits: theirs, overdue: theirs.length, longestMs: 30 * 60_000, taken: false },
    ])
  })
})

it('with a server a counter tells of no shares', () => {
  const { calling, board } = openCounter({ state: 'online', membership: shared('1', '2') })
  expect(calling.otherShares(board(), atMinute(30))).toEqual([])
})
