import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../language/language.ts'
import { entry, visitWith } from '../visit/builders.ts'
import { knownVisitEntry } from '../visit/entry.ts'
import { type Move, type Walk, advance, beginning } from './advance.ts'
import { movingHouse, movingHouseVersion } from './movingHouse.ts'
import type { GuideVersion } from './guide.ts'
import { GuideShown, isShortEnough, mostShown, shownOf } from './shown.ts'

const walked = (...moves: Move[]): Walk =>
  moves.reduce((walk, move) => advance(movingHouse, walk, move), beginning(movingHouse))
const withChildren: Move = { does: 'answer', answer: 'children' }

describe('what is kept of a guide that was played', () => {
  it('is every step, answer and item in words, and what came of it', () => {
    const walk = walked(withChildren, { does: 'check', items: ['cards', 'consent'] }, { does: 'goOn' })
    expect(shownOf(movingHouseVersion, walk, 'nl')).toEqual({
      guide: 'moving-house',
      version: movingHouseVersion.at,
      title: 'Verhuizen',
      language: 'nl',
      steps: [
        { step: 'who', text: 'Wie verhuist mee?', answer: 'Mijn kinderen' },
        {
          step: 'bring',
          text: 'Hebt u alles bij?',
          items: [
            { text: 'Alle identiteitskaarten', isThere: true },
            { text: 'Akkoord van de andere ouder', isThere: true },
          ],
        },
        { step: 'know', text: 'De wijkagent komt langs.' },
        { step: 'end', text: 'U krijgt een ticket en de fiche.' },
      ],
      outcome: [
        { does: 'ticket', products: ['move', 'kids-id'] },
        { does: 'print', products: ['move'] },
      ],
    })
  })

  it('is in the language that was shown, and in Dutch where a text was in no other', () => {
    const shown = shownOf(movingHouseVersion, walked({ does: 'answer', answer: 'other' }), 'fr')
    expect(shown).toMatchObject({
      title: 'Déménager',
      steps: [{ answer: 'Autre chose' }, { text: 'Vraag het aan het onthaal.' }],
      outcome: [{ does: 'refer', to: 'Police locale' }],
    })
  })

  it('says nothing of an outcome where somebody stopped before, and shows the question that was left open', () => {
    const shown = shownOf(movingHouseVersion, walked(withChildren), 'nl')
    expect(shown).not.toHaveProperty('outcome')
    expect(shown.steps.at(-1)).toEqual({ step: 'bring', text: 'Hebt u alles bij?' })
  })

  it('of a way longer than a visit can carry is its end, with a count of what is left out', () => {
    const { version, walk } = longGuide(130, 1_900)
    const shown = shownOf(version, walk, 'nl')
    expect(shown.steps.at(-1)?.step).toBe('s129')
    expect(shown.steps.length).toBeLessThan(mostShown)
    expect(shown.omitted).toBe(130 - shown.steps.length)
    expect(isShortEnough(shown)).toBe(true)
    const short = longGuide(130, 10)
    expect(shownOf(short.version, short.walk, 'nl')).toMatchObject({ omitted: 30 })
  })

  it('of any walk at all is an entry that its visit takes', () => {
    const move: fc.Arbitrary<Move> = fc.oneof(
      fc.record({
        does: fc.constant('answer' as const),
        answer: fc.constantFrom('children', 'nobody', 'other', 'toString'),
      }),
      fc.record({
        does: fc.constant('check' as const),
        items: fc.subarray(['cards', 'consent', '__proto__']),
      }),
      fc.constantFrom<Move>({ does: 'goOn' }, { does: 'back' }, { does: 'restart' }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), fc.constantFrom(...languages), (moves, language) => {
        const shown = shownOf(movingHouseVersion, walked(...moves), language)
        expect(GuideShown.parse(shown)).toEqual(shown)
        expect(knownVisitEntry(entry('guided', { minute: 3, ...shown }))).toMatchObject(shown)
      }),
    )
  })
})

describe('the guides of a visit', () => {
  it('are those that were played, in that order, until one is taken back', () => {
    const first = entry('guided', { minute: 3 })
    const second = entry('guided', { minute: 4, guide: 'birth', title: 'Geboorte' })
    expect(visitWith(second, first).guided.map(({ guide }) => guide)).toEqual(['moving-house', 'birth'])
    const back = entry('undone', { minute: 4.1, target: second.id })
    expect(visitWith(first, second, back).guided.map(({ guide }) => guide)).toEqual(['moving-house'])
  })

  it('change nothing of where the visit stands', () => {
    const { guided: _none, lastEntry: _before, signers: _signers, ...before } = visitWith()
    expect(visitWith(entry('guided', { minute: 3 }))).toMatchObject(before)
  })

  it('hold no text that no guide can hold', () => {
    const long = entry('guided', { minute: 3, steps: [{ step: 'who', text: 'a'.repeat(2_001) }] })
    const many = Array.from({ length: 40 }, () => ({ step: 'who', text: 'a'.repeat(2_000) }))
    expect(visitWith(long, entry('guided', { minute: 4, steps: many })).guided).toEqual([])
  })
})

/** A list of so many steps with texts of so many characters, and the walk to its last. */
const longGuide = (steps: number, characters: number): { version: GuideVersion; walk: Walk } => {
  const ids = Array.from({ length: steps }, (_, place) => `s${place}`)
  const content: GuideVersion['content'] = {
    ...movingHouse,
    start: 's0',
    steps: Object.fromEntries(
      ids.map((id, place) => [
        id,
        {
          kind: 'information' as const,
          place,
          text: { nl: 'a'.repeat(characters) },
          products: [],
          ...(place < steps - 1 ? { to: `s${place + 1}` } : {}),
        },
      ]),
    ),
  }
  const walk = ids.slice(1).reduce((at) => advance(content, at, { does: 'goOn' }), beginning(content))
  return { version: { ...movingHouseVersion, content }, walk }
}
