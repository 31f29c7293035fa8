import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Move, advance, beginning } from './advance.ts'
import { movingHouse, movingHouseVersion } from './movingHouse.ts'
import { Play, backTo, begun, endOf, played, ticked, walkOf } from './play.ts'
import { resumed } from './resume.ts'

const playing = (...moves: Move[]): Play =>
  moves.reduce((play, move) => played(movingHouse, play, move), begun(movingHouse, 'nl'))
const withChildren: Move = { does: 'answer', answer: 'children' }
const allThere: Move = { does: 'check', items: ['cards', 'consent'] }

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    does: fc.constant('answer' as const),
    answer: fc.constantFrom('children', 'nobody', 'other', 'toString'),
  }),
  fc.record({ does: fc.constant('check' as const), items: fc.subarray(['cards', 'consent', '__proto__']) }),
  fc.constantFrom<Move>({ does: 'goOn' }, { does: 'back' }, { does: 'restart' }),
)

describe('a guide that is being played', () => {
  it('goes where its walk goes, and can be put aside as plain data at any moment', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 20 }), (moves) => {
        const walk = moves.reduce((at, move) => advance(movingHouse, at, move), beginning(movingHouse))
        const play = Play.parse(JSON.parse(JSON.stringify(playing(...moves))))
        expect(walkOf(movingHouse, play)).toEqual(walk)
      }),
    )
  })

  it('comes back to a list as it was left', () => {
    const ticking = ticked(ticked(playing(withChildren), 'cards'), 'consent')
    expect(ticked(ticking, 'cards').ticked).toEqual(['consent'])
    const on = played(movingHouse, ticking, { does: 'check', items: ticking.ticked })
    expect(on.ticked).toEqual([])
    expect(played(movingHouse, on, { does: 'back' }).ticked).toEqual(['cards', 'consent'])
  })

  it('goes back to any answer that was given', () => {
    const play = playing(withChildren, allThere, { does: 'goOn' })
    expect(walkOf(movingHouse, backTo(movingHouse, play, 1))).toMatchObject({ at: 'bring', taken: [{ step: 'who' }] })
    expect(walkOf(movingHouse, backTo(movingHouse, play, 0))).toEqual(beginning(movingHouse))
    expect(backTo(movingHouse, play, 7)).toBe(play)
  })

  it('tells what was shown, gone back from and answered with "other", and where it was left', () => {
    const back: Move = { does: 'back' }
    expect(endOf(movingHouseVersion, playing(withChildren, back, { does: 'answer', answer: 'other' }))).toEqual({
      guide: 'moving-house',
      shown: ['who', 'bring', 'who', 'desk'],
      back: ['bring'],
      other: ['who'],
    })
    expect(endOf(movingHouseVersion, playing(withChildren))).toMatchObject({ stoppedAt: 'bring', other: [] })
  })
})

describe('a way that was taken', () => {
  it('goes on in a later version as far as that still leads there', () => {
    const { taken } = playing(withChildren, allThere, { does: 'goOn' })
    expect(resumed(movingHouse, taken).at).toBe('end')
    const { bring: _gone, ...steps } = movingHouse.steps
    expect(resumed({ ...movingHouse, steps }, taken)).toMatchObject({ at: 'bring', taken: [{ step: 'who' }] })
    expect(resumed({ ...movingHouse, start: 'know' }, taken)).toEqual({ at: 'know', taken: [] })
  })

  it('of any kind is gone as far as it makes sense, and never throws', () => {
    const one = fc.record(
      {
        step: fc.constantFrom('who', 'bring', 'know', 'end', 'constructor'),
        answer: fc.constantFrom('children', 'x'),
        items: fc.constant(['cards']),
      },
      { requiredKeys: ['step'] },
    )
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (taken) => {
        expect(resumed(movingHouse, taken).taken.length).toBeLessThanOrEqual(taken.length)
      }),
    )
  })
})
