import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyGuide, anyMove } from '#tests/arbitrary/guide.ts'
import { type Walk, advance, beginning, stepAt } from './advance.ts'
import { guideContent } from './builders.ts'

it('leads by any moves through any guide to a step, or to one that is not there, and never throws', () => {
  fc.assert(
    fc.property(anyGuide, fc.array(anyMove, { maxLength: 30 }), (guide, moves) => {
      let walk = beginning(guide)
      for (const move of moves) {
        const next = advance(guide, walk, move)
        const grown = next.taken.length - walk.taken.length
        expect(move.does === 'restart' ? next.taken.length : Math.abs(grown)).toBe(
          move.does === 'restart' || next === walk ? 0 : 1,
        )
        walk = next
        stepAt(guide, walk)
      }
    }),
  )
})

it('goes back by the way it came, to the start at last', () => {
  fc.assert(
    fc.property(anyGuide, fc.array(anyMove, { maxLength: 30 }), (guide, moves) => {
      const walks = moves.reduce<Walk[]>(
        (sofar, move) => [...sofar, advance(guide, sofar.at(-1) ?? beginning(guide), move)],
        [],
      )
      let walk = walks.at(-1) ?? beginning(guide)
      for (let left = walk.taken.length; left > 0; left--) {
        expect(walk.at).not.toBeUndefined()
        walk = advance(guide, walk, { does: 'back' })
        expect(walk.taken).toHaveLength(left - 1)
      }
      expect(walk).toEqual(beginning(guide))
    }),
  )
})

it('stays readable through a guide that was edited since: what is not there any more is no step, and moves lead nowhere', () => {
  fc.assert(
    fc.property(anyGuide, anyGuide, fc.array(anyMove, { maxLength: 20 }), (before, after, moves) => {
      const walk = moves.reduce((sofar, move) => advance(before, sofar, move), beginning(before))
      const taken = structuredClone(walk.taken)
      for (const move of moves) advance(after, walk, move)
      const step = stepAt(after, walk)
      expect(step === undefined).toBe(!Object.hasOwn(after.steps, walk.at))
      expect(walk.taken).toEqual(taken)
    }),
  )
})

it('takes an answer, and none that the step does not offer', () => {
  const guide = guideContent()
  const start = beginning(guide)
  expect(advance(guide, start, { does: 'answer', answer: 'no' })).toEqual({
    at: 'ticket',
    taken: [{ step: 'abroad', answer: 'no' }],
  })
  for (const move of [{ does: 'answer', answer: 'maybe' } as const, { does: 'goOn' } as const]) {
    expect(advance(guide, start, move)).toBe(start)
  }
})
