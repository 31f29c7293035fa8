import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, beginning, type Move, stepAt, type Walk } from '#domain/guide/advance.ts'
import { GuideContent, type Step, targetsOf } from '#domain/guide/guide.ts'
import { languages } from '#domain/language/language.ts'
import { demoProducts } from '../documents.ts'
import { site } from '../site.ts'
import { demoGuides } from './index.ts'

const guides = Object.entries(demoGuides)

/** Every map of languages in a value. */
const textsIn = (value: unknown): Record<string, string>[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value) return [value as Record<string, string>]
  return Object.values(value).flatMap(textsIn)
}

/** Every way from the start to where it stops; a step met again on one way is written and not followed. */
const waysThrough = (guide: GuideContent): string[][] => {
  const from = (way: string[]): string[][] => {
    const id = way.at(-1) ?? ''
    const targets = targetsOf(guide.steps[id] ?? nowhere)
    if (targets.length === 0 || way.indexOf(id) < way.length - 1) return [way]
    return targets.flatMap((target) => from([...way, target]))
  }
  return from([guide.start])
}
const nowhere: Step = { kind: 'outcome', place: 0, text: { nl: 'nowhere' }, actions: [] }

const productsOf = (step: Step): string[] => {
  if (step.kind === 'information') return step.products
  if (step.kind !== 'outcome') return []
  return step.actions.flatMap((action) => ('products' in action ? action.products : []))
}

/** What somebody might do at a step: any of its answers, any part of its list. */
const someMove = (step: Step | undefined): fc.Arbitrary<Move> => {
  if (step?.kind === 'question') {
    return fc.constantFrom(...step.answers.map(({ id }): Move => ({ does: 'answer', answer: id })))
  }
  if (step?.kind === 'checklist') {
    return fc.subarray(step.items.map(({ id }) => id)).map((items): Move => ({ does: 'check', items }))
  }
  return fc.constant<Move>({ does: 'goOn' })
}

it('are fifteen, and no two are called the same in any language', () => {
  expect(guides.length).toBe(15)
  for (const language of languages) {
    expect(new Set(guides.map(([, { title }]) => title[language])).size).toBe(guides.length)
  }
})

describe.each(guides)('the procedure %s', (key, guide) => {
  it('is what a guide is', () => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(GuideContent.parse(guide)).toEqual(guide)
    expect(Object.keys(guide.steps).length).toBeGreaterThanOrEqual(8)
    expect(Object.keys(guide.steps).length).toBeLessThanOrEqual(25)
  })

  it('comes to an outcome by every way, passes no step twice, and leaves no step out', () => {
    const ways = waysThrough(guide)
    for (const way of ways) {
      expect(way).toEqual([...new Set(way)])
      expect([way, guide.steps[way.at(-1) ?? '']?.kind]).toEqual([way, 'outcome'])
    }
    expect([...new Set(ways.flat())].sort()).toEqual(Object.keys(guide.steps).sort())
  })

  it('ends in something to do, with products and departments that the demo has', () => {
    const known = Object.keys(demoProducts)
    const steps = Object.values(guide.steps)
    expect([...guide.products, ...steps.flatMap(productsOf)].filter((product) => !known.includes(product))).toEqual([])
    expect(guide.products).not.toEqual([])
    const actions = steps.flatMap((step) => (step.kind === 'outcome' ? step.actions : []))
    const departments = actions.flatMap((action) => ('department' in action ? [action.department] : []))
    for (const department of [guide.department, ...departments]) expect(site.departments).toHaveProperty(department)
    for (const step of steps) if (step.kind === 'outcome') expect(step.actions).not.toEqual([])
  })

  it('gives an appointment only for what one can be made for, and no ticket where one is needed', () => {
    const actions = Object.values(guide.steps).flatMap((step) => (step.kind === 'outcome' ? step.actions : []))
    for (const action of actions) {
      if (action.does !== 'ticket' && action.does !== 'appointment') continue
      const wrong = action.does === 'ticket' ? 'always' : 'never'
      for (const product of action.products) {
        expect([action.does, product, demoProducts[product]?.local.appointment]).not.toEqual([
          action.does,
          product,
          wrong,
        ])
      }
    }
  })

  it('reads whole in four languages, as plain text', () => {
    for (const text of textsIn(guide)) {
      expect(Object.keys(text)).toEqual(expect.arrayContaining([...languages]))
      for (const words of Object.values(text)) {
        expect(words).toBe(words.trim())
        expect(words).not.toMatch(/[<>]|\*\*|\]\(|&[a-z]+;|^\s*[-#]/mu)
      }
    }
  })

  it('asks with at least two answers, none twice', () => {
    for (const step of Object.values(guide.steps)) {
      if (step.kind !== 'question') continue
      expect(step.answers.length).toBeGreaterThanOrEqual(2)
      for (const language of languages) {
        expect(new Set(step.answers.map(({ text }) => text[language])).size).toBe(step.answers.length)
      }
    }
  })

  it('brings whoever goes on long enough to an outcome, whatever they answer', () => {
    fc.assert(
      fc.property(fc.gen(), (some) => {
        let walk: Walk = beginning(guide)
        for (let n = 0; n < 25 && stepAt(guide, walk)?.kind !== 'outcome'; n += 1) {
          walk = advance(guide, walk, some(someMove, stepAt(guide, walk)))
        }
        expect(stepAt(guide, walk)?.kind).toBe('outcome')
      }),
    )
  })
})
