import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GuideUseMonth, type WalkEnd, counted, mergeGuideUse, nothingUsed, usesOf } from './use.ts'

const step = fc.constantFrom('a', 'constructor', 'valueof', '7')
const walk: fc.Arbitrary<WalkEnd> = fc.record(
  {
    guide: fc.constantFrom('moving', 'constructor', 'toString'),
    shown: fc.array(step, { maxLength: 4 }),
    back: fc.array(step, { maxLength: 2 }),
    other: fc.array(step, { maxLength: 2 }),
    stoppedAt: step,
  },
  { requiredKeys: ['guide', 'shown', 'back', 'other'] },
)
const countedAt = (station: string, walks: readonly WalkEnd[], from = nothingUsed): GuideUseMonth =>
  walks.reduce((month, one) => counted(month, { station, walk: one }), from)

it('the counts of two stations add up, however often and in whatever order they were exchanged meanwhile', () => {
  fc.assert(
    fc.property(fc.array(walk), fc.array(walk), fc.array(walk), (one, more, other) => {
      const [early, theirs] = [countedAt('k1', one), countedAt('constructor', other)]
      const late = countedAt('k1', more, mergeGuideUse(early, theirs))
      const merged = mergeGuideUse(mergeGuideUse(theirs, early), late)
      expect(GuideUseMonth.parse(merged)).toEqual(merged)
      const all = [...one, ...more, ...other]
      for (const guide of ['moving', 'constructor', 'toString']) {
        const use = usesOf([merged], guide)
        for (const id of ['a', 'constructor', 'valueof', '7']) {
          const own = all.filter((each) => each.guide === guide)
          const times = (steps: readonly string[]) => steps.filter((each) => each === id).length
          expect(use.get(id) ?? { shown: 0, back: 0, other: 0, stopped: 0 }).toEqual({
            shown: times(own.flatMap(({ shown }) => shown)),
            back: times(own.flatMap(({ back }) => back)),
            other: times(own.flatMap((each) => each.other)),
            stopped: times(own.flatMap(({ stoppedAt }) => stoppedAt ?? [])),
          })
        }
      }
    }),
  )
})

it('months add up too', () => {
  const month = countedAt('k1', [{ guide: 'moving', shown: ['a'], back: [], other: [], stoppedAt: 'a' }])
  expect(usesOf([month, month], 'moving').get('a')).toEqual({ shown: 2, back: 0, other: 0, stopped: 2 })
})
