import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { advance, beginning, type Move, stepAt, type Walk } from '#domain/guide/advance.ts'
import { checksOf } from '#domain/guide/checks.ts'
import { type GuideAction, GuideContent, type Step } from '#domain/guide/guide.ts'
import { firstMarkup } from '#domain/guide/markup.ts'
import { languages } from '#domain/language/language.ts'
import { makeProductSearch } from '#domain/product/search/search.ts'
import { demoProducts } from '../documents.ts'
import { site } from '../site.ts'
import { demoGuides } from './index.ts'
import { guideRow, pathsThrough } from './paths.ts'

const guides = Object.entries(demoGuides)
const published = new Set(
  Object.entries(demoProducts).flatMap(([key, { local }]) => (local.status === 'published' ? [key] : [])),
)

const isWords = (value: object): value is { nl: string } & Record<string, string> => 'nl' in value

/** Every text in a value, in all its languages. */
const textsIn = (value: unknown): Record<string, string>[] => {
  if (typeof value !== 'object' || value === null) return []
  return isWords(value) ? [value] : Object.values(value).flatMap(textsIn)
}

const actionsOf = ({ steps }: GuideContent): GuideAction[] =>
  Object.values(steps).flatMap((step) => (step.kind === 'outcome' ? step.actions : []))

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

describe('the procedures of the demo', () => {
  it('are fifteen, and no two are called the same in any language', () => {
    expect(guides.length).toBe(15)
    for (const language of languages) {
      expect(new Set(guides.map(([, { title }]) => title[language])).size).toBe(guides.length)
    }
  })

  it('stand in the documentation as they are', async () => {
    const page = await readFile('docs/guides-demo.md', 'utf8')
    const rows = page.split('\n').filter((line) => line.startsWith('| `'))
    const narrow = (row: string): string => row.replaceAll(/ +/g, ' ').trim()
    expect(rows.map(narrow)).toEqual(guides.map(([key, guide]) => narrow(guideRow(key, guide))))
  })
})

describe.each(guides)('the procedure %s', (key, guide) => {
  it('is what a guide is, and nothing keeps it from being published', () => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(GuideContent.parse(guide)).toEqual(guide)
    expect(checksOf(guide, published)).toEqual({ faults: [], warnings: [] })
    expect(firstMarkup(guide)).toBeUndefined()
  })

  it('has eight to twenty-five steps, and no way through it is long', () => {
    const steps = Object.keys(guide.steps).length
    expect(steps).toBeGreaterThanOrEqual(8)
    expect(steps).toBeLessThanOrEqual(25)
    expect(pathsThrough(guide).longest).toBeLessThanOrEqual(10)
  })

  it('leads some desk, and only to departments that the municipality has', () => {
    expect(guide.products).not.toEqual([])
    const named = actionsOf(guide).flatMap((action) => ('department' in action ? [action.department] : []))
    for (const department of [guide.department, ...named]) expect(site.departments).toHaveProperty(department)
  })

  it('gives an appointment only for what one can be made for, and no ticket where one is needed', () => {
    for (const action of actionsOf(guide)) {
      if (action.does !== 'ticket' && action.does !== 'appointment') continue
      const wrong = action.does === 'ticket' ? 'always' : 'never'
      const misled = action.products.filter((product) => demoProducts[product]?.local.appointment === wrong)
      expect([action.does, misled]).toEqual([action.does, []])
    }
  })

  it('reads whole in four languages, what is for staff too', () => {
    for (const text of textsIn(guide)) {
      expect(Object.keys(text)).toEqual(expect.arrayContaining([...languages]))
      for (const words of Object.values(text)) expect(words).toBe(words.trim())
    }
  })

  it('has its lines apart in the same places in every language', () => {
    for (const text of textsIn(guide)) {
      expect(new Set(Object.values(text).map((words) => words.split('\n').length)).size).toBe(1)
    }
  })

  it('says u to the citizen, never je', () => {
    for (const { nl } of textsIn(guide)) expect(nl).not.toMatch(/(^|[^\p{L}])(je|jij|jou|jouw|jullie)([^\p{L}]|$)/iu)
  })

  it('asks nothing with two answers that read the same', () => {
    for (const step of Object.values(guide.steps)) {
      if (step.kind !== 'question') continue
      for (const language of languages) {
        expect(new Set(step.answers.map(({ text }) => text[language])).size).toBe(step.answers.length)
      }
    }
  })

  it('brings whoever goes on to an outcome, whatever they answer', () => {
    fc.assert(
      fc.property(fc.gen(), (some) => {
        let walk: Walk = beginning(guide)
        for (let left = Object.keys(guide.steps).length; left > 0 && stepAt(guide, walk)?.kind !== 'outcome'; left--) {
          walk = advance(guide, walk, some(someMove, stepAt(guide, walk)))
        }
        expect(stepAt(guide, walk)?.kind).toBe('outcome')
      }),
    )
  })
})

it('moving house with children is three answers and a list away from one ticket and its sheets', () => {
  const guide = demoGuides['verhuizen']
  expect(guide).toBeDefined()
  if (guide === undefined) return
  const { find } = makeProductSearch(Object.entries(demoProducts).map(([key, content]) => ({ ...content, key })))
  expect(guide.products).toContain(find('verhuizen', { limit: 1 })[0]?.product.key)

  const said = ['Binnen Lindegem', 'Ja', 'Een gezin met kinderen, beide ouders samen']
  const asked = said.reduce((walk, words) => {
    const step = stepAt(guide, walk)
    const answer = step?.kind === 'question' ? step.answers.find(({ text }) => text.nl === words) : undefined
    return advance(guide, walk, { does: 'answer', answer: answer?.id ?? 'none' })
  }, beginning(guide))
  const list = stepAt(guide, asked)
  expect(list?.kind).toBe('checklist')
  const items = list?.kind === 'checklist' ? list.items.map(({ id }) => id) : []
  const ended = stepAt(guide, advance(guide, asked, { does: 'check', items }))
  expect(ended?.kind === 'outcome' && ended.actions).toEqual([
    { does: 'ticket', products: ['adreswijziging'] },
    { does: 'print', products: ['adreswijziging', 'gft-sticker-sorteerkalender'] },
  ])
})
