import { describe, expect, it } from 'vitest'
import { type Heard, heardBy, silentFor, withBreak } from './heard.ts'

const minute = 60_000
const nothing: Heard = new Map()
const silences = (heard: Heard, now: number) => [...heard.keys()].map((station) => silentFor(heard, station, now))

describe('when a station was last heard', () => {
  it('is when its latest beat arrived, whatever time that beat tells', () => {
    const first = heardBy({ before: nothing, beats: [{ station: 'k2', at: 0 }], own: 'k1', now: 0 })
    const later = [
      { station: 'k2', at: 30 },
      { station: 'k3', at: 90 * minute },
    ]
    const second = heardBy({ before: first, beats: later, own: 'k1', now: minute })
    expect(silences(second, 3 * minute)).toEqual([2 * minute, 2 * minute])
    expect(silences(heardBy({ before: second, beats: later, own: 'k1', now: 5 * minute }), 6 * minute)).toEqual([
      5 * minute,
      5 * minute,
    ])
  })

  it('is reckoned from the newest beat for those found at the start', () => {
    const beats = [
      { station: 'k1', at: 500 * minute },
      { station: 'k2', at: 100 * minute },
      { station: 'k3', at: 40 * minute },
    ]
    const heard = heardBy({ before: nothing, beats, own: 'k1', now: 7 })
    expect(silentFor(heard, 'k2', 7)).toBe(0)
    expect(silentFor(heard, 'k3', 7)).toBe(60 * minute)
  })

  it('is not known of this station itself, nor of one that never sent a beat', () => {
    const heard = heardBy({ before: nothing, beats: [{ station: 'k1', at: 0 }], own: 'k1', now: 0 })
    expect(silentFor(heard, 'k1', minute)).toBeUndefined()
    expect(silentFor(heard, 'k9', minute)).toBeUndefined()
  })
})

it('a clock that is known to be a day ahead makes no other station a day old', () => {
  const day = 24 * 60 * minute
  const beats = [
    { station: 'k2', at: 500 * minute + day, skewMs: -day },
    { station: 'k3', at: 499 * minute, skewMs: 0 },
  ]
  const heard = heardBy({ before: nothing, beats, own: 'k1', now: 0 })
  expect(silences(heard, 0)).toEqual([0, minute])
})

it('beats are counted from the moment this station listens, and anew after it was cut off', () => {
  const times = (heard: Heard) => heard.get('k2')?.times
  const next = (before: Heard, at: number) =>
    heardBy({ before, beats: [{ station: 'k2', at: at * minute }], own: 'k1', now: at * minute })
  const found = next(nothing, 0)
  const twice = next(next(found, 1), 2)
  expect([times(found), times(twice), times(next(twice, 2))]).toEqual([0, 2, 2])
  expect(times(next(withBreak(twice), 3))).toBe(1)
})
