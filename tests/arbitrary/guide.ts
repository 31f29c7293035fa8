import fc from 'fast-check'
import type { Move } from '#domain/guide/advance.ts'
import { guideContent, inAll } from '#domain/guide/builders.ts'
import type { GuideAction, GuideContent, Step } from '#domain/guide/guide.ts'
import { reachedIn } from '#domain/guide/paths.ts'

/** Names that every object has, and some that look like numbers, among those of steps, answers and items. */
const names = ['constructor', 'valueof', 'a', 'b', '0', '17', '-']
const id = fc.constantFrom(...names)
const text = fc.constantFrom('Woon je hier?', 'Ja', 'Nee, of ik weet het niet').map(inAll)
const common = { place: fc.constantFrom(0, 1, -2.5), text }

const stepTo = (target: fc.Arbitrary<string>, least: number): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('question' as const),
      ...common,
      answers: fc.uniqueArray(
        fc.record(
          { id, text, to: target, isOther: fc.constant(true as const) },
          { requiredKeys: ['id', 'text', 'to'] },
        ),
        { selector: (answer) => answer.id, minLength: least * 2, maxLength: 4 },
      ),
    }),
    fc.record(
      {
        kind: fc.constant('checklist' as const),
        ...common,
        items: fc.uniqueArray(fc.record({ id, text }), { selector: (item) => item.id, minLength: least, maxLength: 3 }),
        to: target,
        missing: target,
      },
      { requiredKeys: ['kind', 'place', 'text', 'items', ...(least > 0 ? (['to'] as const) : [])] },
    ),
    fc.record(
      {
        kind: fc.constant('information' as const),
        ...common,
        products: fc.constant<string[]>(['passport']),
        to: target,
      },
      { requiredKeys: ['kind', 'place', 'text', 'products', ...(least > 0 ? (['to'] as const) : [])] },
    ),
    anOutcome(least),
  )

const anOutcome = (least: number): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constant('outcome' as const),
    ...common,
    actions: fc.array(fc.constant<GuideAction>({ does: 'ticket', products: ['passport'] }), {
      minLength: least,
      maxLength: 2,
    }),
  })

/** Any guide that can be stored, drafts with gaps and loops among them. */
export const anyGuide: fc.Arbitrary<GuideContent> = fc
  .record({ start: id, steps: fc.dictionary(id, stepTo(id, 0)) })
  .map(guideContent)

/** A guide in which every step leads to later ones only, and all are reached. */
export const soundGuide: fc.Arbitrary<GuideContent> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, place) =>
        stepTo(
          fc.integer({ min: place + 1, max: count }).map((target) => `s${target}`),
          1,
        ),
      ),
      anOutcome(1),
    ),
  )
  .map((steps) => {
    const all = Object.fromEntries(steps.map((step, place) => [`s${place}`, step]))
    const reached = reachedIn({ start: 's0', steps: all })
    return guideContent({
      start: 's0',
      steps: Object.fromEntries(Object.entries(all).filter(([name]) => reached.has(name))),
    })
  })

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ does: fc.constant('answer' as const), answer: fc.oneof(id, fc.constant('toString')) }),
  fc.record({ does: fc.constant('check' as const), items: fc.subarray(names) }),
  fc.constantFrom<Move>({ does: 'goOn' }, { does: 'back' }, { does: 'restart' }),
)
