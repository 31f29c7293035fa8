import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGuide } from '#tests/arbitrary/guide.ts'
import { guideContent, inAll, outcome, question } from './builders.ts'
import { type FileRefusal, guideFile, readGuideFile } from './file.ts'
import { mostSteps } from './guide.ts'

const published = new Set(['passport'])
const read = (text: string) => readGuideFile(text, published)

/** The file of a guide with some of its parts replaced, as somebody's editor might. */
const fileWith = (part: Record<string, unknown>): string =>
  JSON.stringify({ ...fieldsIn(guideFile(guideContent())), ...part })
const fieldsIn = (text: string): object => {
  const parsed: unknown = JSON.parse(text)
  return typeof parsed === 'object' && parsed !== null ? parsed : {}
}
const listed = (step: object) => [{ id: 'abroad', ...step }]

describe('a guide as a file', () => {
  it('is read back as it was, whatever the names in it', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const back = read(guideFile(guide))
        expect(back.ok ? back.content : back.refusal).toEqual(guide)
      }),
    )
  })

  it('is one text, whatever the order in which it was put together', () => {
    const guide = guideContent()
    const turned = {
      ...Object.fromEntries(Object.entries(guide).reverse()),
      ...guide,
      steps: Object.fromEntries(Object.entries(guide.steps).reverse()),
    }
    expect(guideFile(turned)).toBe(guideFile(guide))
  })

  it('says nothing of how far the writing was', () => {
    const draft = { ...guideContent(), stage: 'review' as const, authors: {} }
    expect(guideFile(draft)).toBe(guideFile(guideContent()))
  })

  it('with gaps, loops and products that are not here is a draft, and they are told', () => {
    const guide = guideContent({
      products: ['boat'],
      steps: { abroad: question('Waar?', { yes: 'abroad', no: 'gone' }) },
    })
    expect(read(guideFile(guide))).toEqual({
      ok: true,
      content: guide,
      checks: {
        faults: [
          { code: 'missingTarget', step: 'abroad', target: 'gone' },
          { code: 'loop', step: 'abroad', target: 'abroad' },
          { code: 'unknownProduct', product: 'boat' },
        ],
        warnings: [],
      },
    })
  })

  it('may say that something is less than another', () => {
    const text = inAll('Jonger dan 12 (< 12 jaar), of 3<4, of <3')
    expect(read(guideFile(guideContent({ title: text }))).ok).toBe(true)
  })
})

describe('no guide is', () => {
  it.each<[string, string, FileRefusal]>([
    ['a text that is no JSON', '{"form": 1,', { code: 'notJson' }],
    ['nothing', '', { code: 'notJson' }],
    ['JSON of something else', '["a"]', { code: 'notGuide' }],
    ['JSON of nothing', 'null', { code: 'notGuide' }],
    ['steps that are no list', fileWith({ steps: { a: outcome('x') } }), { code: 'notGuide' }],
    ['what lies deeper than any guide', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, { code: 'tooLarge' }],
    ['what is larger than any guide', JSON.stringify('x'.repeat(4_000_000)), { code: 'tooLarge' }],
    [
      'five thousand steps',
      fileWith({ steps: Array.from({ length: 5_000 }, (_, at) => ({ id: `s${at}`, ...outcome('x') })) }),
      { code: 'tooManySteps', steps: 5_000, most: mostSteps },
    ],
    [
      'two steps of one id',
      fileWith({
        steps: [
          { id: 'constructor', ...outcome('x') },
          { id: 'constructor', ...outcome('y') },
        ],
      }),
      { code: 'twoSteps', step: 'constructor' },
    ],
    [
      'a step by the name of the prototype',
      fileWith({ steps: [{ id: '__proto__', ...outcome('x') }] }),
      { code: 'malformed', place: 'steps.0.id' },
    ],
    [
      'a step of an unknown kind',
      fileWith({ steps: listed({ kind: 'film' }) }),
      { code: 'malformed', step: 'abroad', place: 'kind' },
    ],
    [
      'an answer that leads nowhere',
      fileWith({ steps: listed({ ...question('x', { yes: 'a' }), answers: [{ id: 'yes', text: inAll('x') }] }) }),
      { code: 'malformed', step: 'abroad', place: 'answers.0.to' },
    ],
    ['a title without Dutch', fileWith({ title: { fr: 'Passeport' } }), { code: 'malformed', place: 'title.nl' }],
    [
      'a script in a text',
      fileWith({ steps: listed(outcome('Klik <script>alert(1)</script>')) }),
      { code: 'markup', step: 'abroad', text: 'Klik <script>alert(1)</script>' },
    ],
    [
      'markup in one language of an answer',
      fileWith({
        steps: listed({
          ...question('x', { yes: 'a' }),
          answers: [{ id: 'yes', text: { nl: 'Ja', fr: '</b>Oui' }, to: 'a' }],
        }),
      }),
      { code: 'markup', step: 'abroad', text: '</b>Oui' },
    ],
    [
      'markup in a hint',
      fileWith({ steps: listed({ ...outcome('x'), hint: { nl: '<br>' } }) }),
      { code: 'markup', step: 'abroad', text: '<br>' },
    ],
    [
      'markup in an item of a list',
      fileWith({
        steps: listed({ kind: 'checklist', place: 1, text: inAll('x'), items: [{ id: 'a', text: { nl: '<?x?>' } }] }),
      }),
      { code: 'markup', step: 'abroad', text: '<?x?>' },
    ],
    [
      'markup in a referral',
      fileWith({ steps: listed({ ...outcome('x'), actions: [{ does: 'refer', to: { nl: '<!--x-->' } }] }) }),
      { code: 'markup', step: 'abroad', text: '<!--x-->' },
    ],
    ['markup in the title', fileWith({ title: { nl: '<img src=x>' } }), { code: 'markup', text: '<img src=x>' }],
    [
      'what a later version made',
      fileWith({ form: 2, title: { nl: 'Paspoort' }, steps: 'elsewhere' }),
      { code: 'laterForm', form: 2, title: { nl: 'Paspoort' } },
    ],
    ['what a much later version made', fileWith({ form: 9, title: 'Paspoort' }), { code: 'laterForm', form: 9 }],
  ])('%s', (_what, text, refusal) => {
    expect(read(text)).toEqual({ ok: false, refusal })
  })

  it('any other text, and reading it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('title', 'steps', 'start', 'products', 'form'), (value, name) => {
        expect(typeof read(fileWith({ [name]: value })).ok).toBe('boolean')
      }),
    )
  })
})
