import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyGuide } from '#tests/arbitrary/guide.ts'
import { guideContent, inAll, outcome, question } from './builders.ts'
import { comparedGuides } from './compare.ts'
import { inOutline } from './guide.ts'

it('two contents differ in nothing exactly when they are the same', () => {
  fc.assert(
    fc.property(anyGuide, anyGuide, (a, b) => {
      expect(comparedGuides(a, a)).toEqual({ fields: [], steps: [] })
      const { steps } = comparedGuides(a, b)
      const ids = new Set(steps.map(({ step }) => step))
      for (const [id, step] of Object.entries(a.steps)) {
        if (ids.has(id)) continue
        const { place: _was, ...before } = step
        const { place: _is, ...after } = b.steps[id] ?? step
        expect(after).toEqual(before)
        expect(Object.hasOwn(b.steps, id)).toBe(true)
      }
      const added = steps.flatMap(({ change, step }) => (change === 'added' ? [step] : []))
      const kept = Object.keys(b.steps).filter((id) => !Object.hasOwn(a.steps, id))
      expect(added.toSorted()).toEqual(kept.toSorted())
    }),
  )
})

it('what was removed one way was added the other way', () => {
  fc.assert(
    fc.property(anyGuide, anyGuide, (a, b) => {
      const changed = (change: string, steps: ReturnType<typeof comparedGuides>['steps']) =>
        steps.flatMap((one) => (one.change === change ? [one.step] : [])).toSorted()
      expect(changed('removed', comparedGuides(a, b).steps)).toEqual(changed('added', comparedGuides(b, a).steps))
    }),
  )
})

it('a step that was edited is told with the fields and the answers that changed', () => {
  const before = guideContent()
  const asked = question('Waar ben je?', { yes: 'ticket', maybe: 'ticket' })
  const after = guideContent({
    title: inAll('Reispas verloren'),
    steps: {
      abroad: asked,
      ticket: { ...outcome('Neem een ticket.'), place: 3 },
      extra: { ...outcome('Nieuw'), place: 2 },
    },
  })
  expect(comparedGuides(before, after)).toMatchObject({
    fields: ['title'],
    steps: [
      {
        step: 'abroad',
        change: 'changed',
        fields: ['text', 'answers'],
        moved: false,
        parts: [
          { id: 'yes', change: 'changed' },
          { id: 'maybe', change: 'added' },
          { id: 'no', change: 'removed' },
        ],
      },
      { step: 'extra', change: 'added' },
      { step: 'embassy', change: 'removed' },
    ],
  })
})

it('of five steps of which the last came first, that one alone moved, also where all were given new places', () => {
  const steps = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id, place) => [id, { ...outcome(id), place }]))
  const turned = Object.fromEntries(['e', 'a', 'b', 'c', 'd'].map((id, at) => [id, { ...outcome(id), place: 10 + at }]))
  const [before, after] = [guideContent({ steps }), guideContent({ steps: turned })]
  expect(inOutline(after.steps)[0]?.[0]).toBe('e')
  expect(comparedGuides(before, after).steps).toMatchObject([{ step: 'e', change: 'changed', fields: [], moved: true }])
})
