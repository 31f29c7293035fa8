import { describe, expect, it } from 'vitest'
import { type Heard, heardBy, silentFor } from './heard.ts'

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
