import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { heartbeat } from './builders.ts'
import { type Heard, heardBy, withBreak } from './heard.ts'
import type { Heartbeat } from './heartbeat.ts'
import { type OwnLine, type StandingFacts, isTrouble, standingsOf } from './standing.ts'
import { sumsOf } from './sums.ts'

const second = 1_000
const minute = 60_000
const day = 24 * 60 * minute
/** Ten o'clock, by the server. */
const ten = 1_800_000_000_000
const at = (minutes: number): number => ten + minutes * minute

const ownLine: OwnLine = { station: 'k1', state: 'online', since: ten, skewMs: 0, unsent: 0, refused: 0 }

/** A station that listens from ten o'clock: hears beats, loses the line and has it again, and tells how all stand. */
const listener = (found: readonly Heartbeat[] = [], more: Partial<OwnLine> = {}) => {
  const beats = new Map<string, Heartbeat>()
  let heard: Heard = new Map()
  let own: OwnLine = { ...ownLine, ...more }
  const arrive = (minutes: number, arrived: readonly Heartbeat[]): void => {
    for (const beat of arrived) beats.set(beat.station, beat)
    heard = heardBy({ before: heard, beats: [...beats.values()], own: 'k1', now: minutes * minute })
  }
  arrive(0, found)
  return {
    hears: arrive,
    line: (minutes: number, state: OwnLine['state']) => {
      own = { ...own, state, since: at(minutes) }
      if (state === 'cutOff') heard = withBreak(heard)
    },
    stand: (minutes: number, facts: Partial<StandingFacts> = {}) =>
      standingsOf({
        beats: [...beats.values()],
        own,
        heard,
        listenedMs: own.state === 'online' ? at(minutes) - own.since : undefined,
        keys: [],
        now: at(minutes),
        steadyNow: minutes * minute,
        ...facts,
      }),
  }
}
const beatAt = (minutes: number, more: Partial<Heartbeat> = {}): Heartbeat =>
  heartbeat('k2', { at: at(minutes), skewMs: 0, ...more })
type Listener = ReturnType<typeof listener>
const only = (there: Listener, minutes: number) => there.stand(minutes)[0]
const stateAt = (there: Listener, minutes: number) => only(there, minutes)?.state

describe('a station', () => {
  it('that beats is connected, and silent from the second in which two minutes have passed', () => {
    const there = listener([beatAt(0)])
    there.hears(5, [beatAt(5, { unsent: 3 })])
    expect(stateAt(there, 7 - 1 / 60)).toBe('connected')
    expect(only(there, 7)).toMatchObject({ state: 'silent', since: at(5), lastHeard: at(5), beat: { unsent: 3 } })
  })

  it('is silent since it spoke, not since the server handed its last beat on', () => {
    const there = listener()
    there.hears(5, [beatAt(4.2)])
    expect(only(there, 8)).toMatchObject({ state: 'silent', since: at(4.2) })
  })

  it('that said itself that it is cut off is cut off since then, once it is silent', () => {
    const there = listener([beatAt(0)])
    there.hears(5, [beatAt(5, { cutOffSince: at(1) })])
    expect(stateAt(there, 5)).toBe('connected')
    expect(only(there, 8)).toMatchObject({ state: 'cutOff', since: at(1) })
  })

  it('whose clock is a day ahead or behind is connected while it beats, whether or not anybody knows its clock', () => {
    for (const off of [day, -day])
      for (const skewMs of [undefined, -off]) {
        const there = listener([beatAt(0, { at: at(0) + off, skewMs })])
        for (const minutes of [1, 1.5, 2]) there.hears(minutes, [beatAt(minutes, { at: at(minutes) + off, skewMs })])
        expect(only(there, 3)).toMatchObject({ state: 'connected' })
        expect(only(there, 5)).toMatchObject({ state: 'silent', since: at(2) })
      }
  })

  it('is told from a station whose own clock is wrong as from any other', () => {
    const there = listener([beatAt(0)], { skewMs: day })
    there.hears(1, [beatAt(1)])
    there.hears(2, [beatAt(2)])
    // This station believes that it is a day earlier.
    const [standing] = there.stand(6, { now: at(6) - day })
    expect(standing).toMatchObject({ state: 'silent', since: at(2) - day })
  })

  it('found at the start is awaited for two minutes unless its beat is fresh, and then silent since it last spoke', () => {
    const there = listener([beatAt(0), heartbeat('k3', { at: at(-60), skewMs: 0 })])
    const states = (minutes: number) => there.stand(minutes).map(({ station, state }) => [station, state])
    expect(states(1)).toEqual([
      ['k3', 'awaited'],
      ['k2', 'connected'],
    ])
    there.hears(2, [beatAt(2)])
    expect(there.stand(2)[0]).toMatchObject({ station: 'k3', state: 'silent', since: at(-60), heardHere: false })
  })

  it('found beside one that says it is far ahead is not taken for an old one', () => {
    const ahead = heartbeat('k3', { at: at(300), skewMs: 0 })
    const there = listener([beatAt(-0.5), ahead])
    expect(there.stand(0.1).find(({ station }) => station === 'k2')?.state).toBe('connected')
    // Its own word that it spoke in the future keeps it alive no longer than it is given to speak.
    expect(there.stand(2).find(({ station }) => station === 'k3')?.state).toBe('silent')
  })

  it('installed anew takes its own place, however far its clock is behind the old one', () => {
    const there = listener([beatAt(0, { installation: 0 })])
    there.hears(9, [beatAt(9, { at: at(-400), skewMs: 409 * minute, installation: 1 })])
    const standings = there.stand(9)
    expect(standings).toHaveLength(1)
    expect(standings[0]).toMatchObject({ state: 'connected', beat: { installation: 1 } })
  })

  it('with a withdrawn key is in trouble while it works, and gone once it is silent with nothing unsent', () => {
    const key = { id: 'a'.repeat(16), publicKey: 'a'.repeat(43) }
    const withdrawn = { station: 'k2', ...key, approvedAt: stampAt(0), approvedBy: 'staff:jan' }
    const keys = [{ ...withdrawn, withdrawn: { at: stampAt(1), by: 'staff:jan' } }]
    const after = (unsent: number, minutes: number) => {
      const there = listener([beatAt(0, { key, unsent })])
      return there.stand(minutes, { keys })[0]
    }
    expect(after(0, 1)).toMatchObject({ state: 'connected', faults: [{ kind: 'key' }] })
    expect(after(0, 3)?.state).toBe('gone')
    expect(after(1, 3)?.state).toBe('silent')
  })

  it('that was silent for a week is gone, unless it holds what no server has', () => {
    const there = listener([beatAt(-8 * 24 * 60), heartbeat('k3', { at: at(-8 * 24 * 60), skewMs: 0, unsent: 2 })])
    there.hears(2, [heartbeat('k4', { at: at(2), skewMs: 0 })])
    const standings = there.stand(3)
    expect(standings.map(({ station, state }) => [station, state])).toEqual([
      ['k3', 'silent'],
      ['k4', 'connected'],
      ['k2', 'gone'],
    ])
    expect(sumsOf(standings)).toEqual({ stations: 2, away: 1, awaited: 0, trouble: 1, unsent: 2 })
  })
})

describe('a station that is cut off itself', () => {
  const there = listener([beatAt(0), heartbeat('k1')])
  there.hears(1, [beatAt(1)])
  there.line(2, 'cutOff')

  it('says so of itself and nothing of the others, however long it lasts', () => {
    const standings = there.stand(600)
    expect(standings.map(({ station, state }) => [station, state])).toEqual([
      ['k1', 'cutOff'],
      ['k2', 'unheard'],
    ])
    expect(standings[0]).toMatchObject({ isOwn: true, since: at(2) })
    expect(sumsOf(standings)).toMatchObject({ away: 1, trouble: 1 })
  })

  it('awaits the others for two minutes when it is back, and takes no beat that waited at the server for a sign of life', () => {
    there.line(60, 'online')
    expect(stateAt(there, 60.5)).toBe('awaited')
    there.hears(60.5, [beatAt(10)])
    expect(stateAt(there, 61)).toBe('awaited')
    there.hears(61, [beatAt(61)])
    expect(stateAt(there, 61)).toBe('connected')
  })
})

describe('what is wrong with a station', () => {
  const faults = (more: Partial<Heartbeat>) => {
    const there = listener([beatAt(0, more)])
    return there.stand(1)[0]?.faults
  }

  it('is told of its clock beyond a minute, its disk below two gigabytes, its devices, and what was refused', () => {
    expect(faults({ skewMs: -minute, diskFree: 2e9, devices: [{ kind: 'printer', state: 'ready' }] })).toEqual([])
    expect(
      faults({ skewMs: 3 * minute, diskFree: 1e9, refused: 2, devices: [{ kind: 'printer', state: 'paperOut' }] }),
    ).toEqual([
      { kind: 'refused', count: 2 },
      { kind: 'clock', skew: { kind: 'behind', minutes: 3 } },
      { kind: 'disk', free: 1e9 },
      { kind: 'device', device: 'printer', state: 'paperOut' },
    ])
  })

  it('puts it before those that are well and behind those that are away', () => {
    const there = listener()
    const fresh = { at: at(5), skewMs: 0 }
    there.hears(1, [heartbeat('k9', { at: at(1), skewMs: 0 })])
    for (const minutes of [4, 5])
      there.hears(minutes, [
        heartbeat('k3', { ...fresh, at: at(minutes) }),
        heartbeat('k4', { ...fresh, at: at(minutes), diskFree: 1 }),
      ])
    expect(there.stand(5).map(({ station }) => station)).toEqual(['k9', 'k4', 'k3'])
  })

  it('is no matter of its version, which is marked against the newest at work', () => {
    const there = listener([
      beatAt(0, { version: '0.1.0' }),
      heartbeat('k3', { at: at(0), version: '0.2.0', skewMs: 0 }),
    ])
    expect(there.stand(1).map((one) => [one.station, one.isOlder, isTrouble(one)])).toEqual([
      ['k2', true, false],
      ['k3', false, false],
    ])
  })
})

it('no clock makes a station silent that beats every half minute, and none keeps a dead one alive', () => {
  const clock = fc.integer({ min: -400 * day, max: 400 * day })
  const skewKnown = fc.boolean()
  fc.assert(
    fc.property(clock, clock, skewKnown, skewKnown, fc.nat(29), (theirs, mine, knowsTheirs, knowsMine, offset) => {
      const there = listener([], { skewMs: knowsMine ? -mine : undefined })
      const seen = (minutes: number) => there.stand(minutes, { now: at(minutes) + mine })[0]
      const tick = (minutes: number): void =>
        there.hears(minutes, [
          beatAt(0, { at: at(minutes) - offset * second + theirs, skewMs: knowsTheirs ? -theirs : undefined }),
        ])
      for (let minutes = 0.5; minutes < 10; minutes += 0.5) {
        tick(minutes)
        expect(['connected', 'awaited']).toContain(seen(minutes)?.state)
        if (minutes > 1.5) expect(seen(minutes + 0.4)?.state).toBe('connected')
      }
      const last = seen(12)
      expect(last?.state).toBe('silent')
      expect(last?.since).toBeLessThanOrEqual(at(9.5) + mine)
      expect(last?.since).toBeGreaterThanOrEqual(at(9) + mine)
    }),
  )
})
