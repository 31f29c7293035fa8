import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGuide, anyMove, soundGuide } from '#tests/arbitrary/guide.ts'
import { type Walk, advance, beginning, stepAt } from './advance.ts'
import { guideContent, inAll, outcome, question } from './builders.ts'
import { type GuideFault, checksOf } from './checks.ts'
import { type GuideContent, type Step, targetsOf } from './guide.ts'

const published = new Set(['passport'])
const faultsOf = (part: Partial<GuideContent>): readonly GuideFault[] => checksOf(guideContent(part), published).faults
const steps = guideContent().steps

it('find nothing in a guide in which every path ends', () => {
  expect(checksOf(guideContent(), published)).toEqual({ faults: [], warnings: [] })
  fc.assert(
    fc.property(soundGuide, (guide) => {
      expect(checksOf(guide, published)).toEqual({ faults: [], warnings: [] })
    }),
  )
})

describe('a guide without faults', () => {
  it('ends on every path in an outcome that says what to do', () => {
    fc.assert(
      fc.property(fc.oneof(soundGuide, anyGuide), fc.infiniteStream(fc.nat()), (guide, choices) => {
        if (checksOf(guide, published).faults.length > 0) return
        let at = guide.start
        for (let left = Object.keys(guide.steps).length; ; left--) {
          const step = guide.steps[at]
          expect(step).toBeDefined()
          const targets = step === undefined ? [] : targetsOf(step)
          if (targets.length === 0) {
            expect(step?.kind === 'outcome' ? step.actions.length : 0).toBeGreaterThan(0)
            return
          }
          expect(left).toBeGreaterThan(1)
          at = targets[(choices.next().value ?? 0) % targets.length] ?? ''
        }
      }),
    )
  })

  it('has a step wherever a walk leads, by whatever moves', () => {
    fc.assert(
      fc.property(fc.oneof(soundGuide, anyGuide), fc.array(anyMove, { maxLength: 40 }), (guide, moves) => {
        if (checksOf(guide, published).faults.length > 0) return
        moves.reduce<Walk>((walk, move) => {
          const next = advance(guide, walk, move)
          expect(stepAt(guide, next)).toBeDefined()
          return next
        }, beginning(guide))
      }),
    )
  })
})

it.each<[string, Partial<GuideContent>, GuideFault[]]>([
  ['no start', { start: 'gone' }, [{ code: 'noStart' }]],
  ['a start by the name of a prototype’s', { start: 'constructor' }, [{ code: 'noStart' }]],
  ['no steps at all', { steps: {} }, [{ code: 'noStart' }]],
  [
    'a target that is not there',
    { steps: { ...steps, abroad: question('Waar?', { yes: 'constructor', no: 'ticket', maybe: 'embassy' }) } },
    [{ code: 'missingTarget', step: 'abroad', target: 'constructor' }],
  ],
  [
    'a step that leads to itself',
    { steps: { ...steps, abroad: question('Waar?', { yes: 'abroad', no: 'ticket', maybe: 'embassy' }) } },
    [{ code: 'loop', step: 'abroad', target: 'abroad' }],
  ],
  [
    'steps that lead round',
    {
      steps: {
        ...steps,
        embassy: { kind: 'information', place: 2, text: inAll('Bel.'), products: [], to: 'abroad' },
      },
    },
    [{ code: 'loop', step: 'embassy', target: 'abroad' }],
  ],
  [
    'a step that nothing leads to',
    { steps: { ...steps, left: outcome('Ga.') } },
    [{ code: 'notReached', step: 'left' }],
  ],
  [
    'a question with one answer',
    { start: 'one', steps: { one: question('Zeker?', { yes: 'ticket' }), ticket: outcome('Ga.') } },
    [{ code: 'tooFewAnswers', step: 'one' }],
  ],
  [
    'a list without items that leads nowhere but where something is missing',
    {
      start: 'list',
      steps: {
        list: { kind: 'checklist', place: 1, text: inAll('Mee?'), items: [], missing: 'go' },
        go: outcome('Ga.'),
      },
    },
    [
      { code: 'noItems', step: 'list' },
      { code: 'noEnd', step: 'list' },
    ],
  ],
  [
    'an outcome with nothing to do',
    { start: 'end', steps: { end: { kind: 'outcome', place: 1, text: inAll('Klaar.'), actions: [] } } },
    [{ code: 'noActions', step: 'end' }],
  ],
  [
    'two answers of one id',
    {
      steps: {
        ...steps,
        abroad: {
          ...{ kind: 'question', place: 1, text: inAll('Waar?') },
          answers: [...twice('yes', 'embassy'), ...twice('no', 'ticket').slice(1)],
        },
      },
    },
    [{ code: 'sameId', step: 'abroad', id: 'yes' }],
  ],
  [
    'products that are not published',
    {
      products: ['passport', 'constructor'],
      steps: {
        ...steps,
        ticket: { ...outcome('Ga.'), kind: 'outcome', actions: [{ does: 'print', products: ['x', 'x'] }] },
      },
    },
    [
      { code: 'unknownProduct', product: 'constructor' },
      { code: 'unknownProduct', step: 'ticket', product: 'x' },
    ],
  ],
])('tell of %s', (_what, part, faults) => {
  expect(faultsOf(part)).toEqual(faults)
})

function twice(id: string, to: string) {
  return [1, 2].map(() => ({ id, text: inAll(id), to }))
}

describe('texts that are not in every language', () => {
  const dutch = guideContent({
    title: { nl: 'Paspoort', fr: 'Passeport', en: 'Passport' },
    steps: {
      ...steps,
      embassy: { ...outcome('x'), kind: 'outcome', actions: [{ does: 'refer', to: { nl: 'De ambassade', de: ' ' } }] },
      ticket: { ...outcome('x'), hint: { nl: 'Voor personeel' } },
    },
  })
  const told: GuideFault[] = [
    { code: 'notTranslated', languages: ['de'] },
    { code: 'notTranslated', step: 'embassy', languages: ['fr', 'en', 'de'] },
  ]

  it('are told where staff translate, and are faults at a kiosk; what only staff read is in theirs', () => {
    expect(checksOf(dutch, published)).toEqual({ faults: [], warnings: told })
    expect(checksOf({ ...dutch, atKiosk: true }, published)).toEqual({ faults: told, warnings: [] })
  })
})

describe('five thousand steps', () => {
  const chain = (last: string): GuideContent['steps'] =>
    Object.fromEntries(
      Array.from({ length: 5_000 }, (_, place): [string, Step] => [
        `s${place}`,
        {
          kind: 'information',
          place,
          text: inAll('Verder'),
          products: [],
          to: place === 4_999 ? last : `s${place + 1}`,
        },
      ]),
    )

  it('in one row are walked without exhausting the stack', () => {
    expect(faultsOf({ start: 's0', steps: chain('s0') })).toEqual([{ code: 'loop', step: 's4999', target: 's0' }])
    expect(faultsOf({ start: 's0', steps: { ...chain('end'), end: outcome('Klaar.') } })).toEqual([])
  })

  it('that all lead to all of the next are each looked at once', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, place): [string, Step] => [
        `s${place}`,
        place >= 4_980
          ? outcome('Klaar.')
          : question(
              '?',
              Object.fromEntries(Array.from({ length: 20 }, (_one, by) => [`a${by}`, `s${place + 1 + by}`])),
            ),
      ]),
    )
    expect(faultsOf({ start: 's0', steps: wide })).toEqual([])
  })
})
