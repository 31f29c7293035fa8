import { describe, expect, test } from 'vitest'
import { usualDisplay } from '#domain/site/displays.ts'
import { type Loudspeaker, isHeard } from '#domain/site/hallVoice.ts'
import { callerOf } from './voiceOfStation.ts'

const quiet = { ...usualDisplay.sound, chime: false, speech: false }
const left = { ...usualDisplay, id: 'left', counters: ['1', '2'] }
const right = { ...usualDisplay, id: 'right', counters: ['2', '3'] }
const all = { ...usualDisplay, id: 'all', sound: { ...usualDisplay.sound, speech: false } }
const mute = { ...usualDisplay, id: 'mute', sound: quiet }
const at = (station: string, shown: string[], ...impaired: string[]): Loudspeaker => ({ station, shown, impaired })

describe('of the screens of a station', () => {
  const layouts = [mute, all, left, right]
  const caller = (shown: string[], counter: string): string | undefined =>
    callerOf({ layouts, own: at('d1', shown), counter, displays: layouts, others: [] })?.id

  test('that are on, one calls out a call: one that speaks before one that only chimes', () => {
    expect(caller(['mute', 'all', 'left', 'right'], '2')).toBe('left')
    expect(caller(['mute', 'all', 'right'], '2')).toBe('right')
    expect(caller(['mute', 'all', 'left', 'right'], '4')).toBe('all')
    expect(caller(['mute', 'left'], '3')).toBeUndefined()
  })

  test('one without volume is not heard', () => {
    expect(isHeard(usualDisplay)).toBe(true)
    expect(isHeard(mute)).toBe(false)
    expect(isHeard({ sound: { ...usualDisplay.sound, volume: 0 } })).toBe(false)
  })
})

describe('where two stations share a hall', () => {
  const low = { ...left, id: 'low', hall: 'Hal', stations: ['d1', 'd2'], counters: 'all' as const }
  const high = { ...right, id: 'high', hall: 'Trap', stations: ['d2'], counters: 'all' as const }
  const displays = [low, high]
  const caller = (own: Loudspeaker, layouts: (typeof displays)[number][], others: Loudspeaker[]) =>
    callerOf({ layouts, own, counter: '2', displays, others })?.id

  test('one of them calls out, and the other when nothing is heard of the first or the first cannot be heard', () => {
    const [d1, d2] = [at('d1', ['low']), at('d2', ['low'])]
    expect(caller(d1, [low], [d2])).toBe('low')
    expect(caller(d2, [low], [d1])).toBeUndefined()
    expect(caller(d2, [low], [])).toBe('low')
    expect(caller(d2, [low], [at('d1', ['low'], 'noSound')])).toBe('low')
  })

  test('a screen of another hall at the second one is heard all the same', () => {
    expect(caller(at('d2', ['low', 'high']), [low, high], [at('d1', ['low'])])).toBe('high')
  })

  test('what the others last heard of this station counts less than what it knows of itself', () => {
    expect(caller(at('d1', ['low']), [low], [at('d1', []), at('d2', ['low'])])).toBe('low')
  })

  test('without a hall each station calls out for itself', () => {
    const apart = { ...low, hall: undefined }
    const question = { layouts: [apart], counter: '2', displays: [apart], others: [at('d1', ['low'])] }
    expect(callerOf({ ...question, own: at('d2', ['low']) })?.id).toBe('low')
  })
})
