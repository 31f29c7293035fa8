import fc from 'fast-check'
import { expect, it } from 'vitest'
import { heartbeat } from '../health/builders.ts'
import type { Standing } from '../health/standing.ts'
import { usualDisplay } from './displays.ts'
import { type Loudspeaker, loudspeakersOf, voiceOfHall, voicesOf } from './hallVoice.ts'

const hall = 'Hal gelijkvloers'
const left = { ...usualDisplay, id: 'left', hall, stations: ['d1', 'd2'] }
const right = { ...usualDisplay, id: 'right', hall, stations: ['d3'], counters: ['2', '3'] }
const upstairs = { ...usualDisplay, id: 'upstairs', hall: 'Hal boven', stations: ['d9'] }
const displays = [left, right, upstairs]
const at = (station: string, shown: string[], ...impaired: string[]): Loudspeaker => ({ station, shown, impaired })
const [d1, d2, d3] = [at('d1', ['left']), at('d2', ['left']), at('d3', ['right'])]
const voice = (stations: Loudspeaker[], counter = '2') => voiceOfHall({ displays, hall, counter, stations })

it('in a hall one station calls out, the first in the site’s order, and the next when that one is gone', () => {
  expect(voice([d3, d2, d1])).toBe('d1')
  expect(voice([d3, d2])).toBe('d2')
  expect(voice([d3])).toBe('d3')
  expect(voice([])).toBeUndefined()
})

it('one that cannot be heard, or only chimes, stands back for one that speaks, and is better than nobody', () => {
  const mute = at('d1', ['left'], 'noSound')
  expect(voice([mute, d2])).toBe('d2')
  expect(voice([at('d1', ['left'], 'noVoice'), d2])).toBe('d2')
  expect(voice([mute, at('d2', ['left'], 'noVoice')])).toBe('d2')
  expect(voice([mute])).toBe('d1')
  const chimes = { ...left, sound: { ...left.sound, speech: false } }
  expect(voiceOfHall({ displays: [chimes, right], hall, counter: '2', stations: [d1, d3] })).toBe('d3')
})

it('a screen that is closed, that does not show the counter, or that hangs elsewhere, calls nobody', () => {
  expect(voice([at('d1', []), d3])).toBe('d3')
  expect(voice([d3], '1')).toBeUndefined()
  expect(voice([at('d9', ['upstairs'])])).toBeUndefined()
  const halves = [{ ...left, counters: ['1'] }, right]
  const counters = [{ number: '1' }, { number: '2' }]
  expect(voicesOf({ displays: halves, counters }, [d1, d3])).toEqual([{ hall, stations: ['d1', 'd3'] }])
  expect(voicesOf({ displays, counters }, [d1, d3])).toEqual([
    { hall, stations: ['d1'] },
    { hall: 'Hal boven', stations: [] },
  ])
})

it('a station counts while it is heard, and if its beat tells what its windows show', () => {
  const standing = (state: Standing['state'], station: string, shown?: string[]): Standing => ({
    ...{ station, state, isOwn: false, since: undefined, lastHeard: 0, heardHere: true, faults: [], isOlder: false },
    beat: heartbeat(station, { screen: 'display', shown, impaired: ['noVoice'] }),
  })
  const standings = [
    standing('connected', 'd1', ['left']),
    standing('silent', 'd2', ['left']),
    standing('unheard', 'd3', ['right']),
    standing('connected', 'd4'),
  ]
  expect(loudspeakersOf(standings)).toEqual([at('d1', ['left'], 'noVoice')])
})

it('every station of a hall finds the same voice, in whatever order it heard of the others', () => {
  const station = fc.constantFrom('d1', 'd2', 'd3', 'd9').chain((name) =>
    fc.record({
      station: fc.constant(name),
      shown: fc.subarray(['left', 'right', 'upstairs']),
      impaired: fc.subarray(['noSound', 'noVoice', 'stale']),
    }),
  )
  const stations = fc.uniqueArray(station, { selector: (one) => one.station })
  fc.assert(
    fc.property(stations, fc.constantFrom('1', '2'), (known, counter) => {
      const found = voice(known, counter)
      expect(voice(known.toReversed(), counter)).toBe(found)
      const anyShows = known.some(({ shown }) => shown.includes('left') || (counter === '2' && shown.includes('right')))
      expect(found !== undefined).toBe(anyShows)
    }),
  )
})
