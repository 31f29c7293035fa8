import { expect, it } from 'vitest'
import { guide, guideContent, guideVersion, inAll } from '#domain/guide/builders.ts'
import { type Guide, type GuideContent, versionIdOf } from '#domain/guide/guide.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { guidesIn, publishedFor } from './guides.ts'

const titled = (title: string, part: Partial<GuideContent> = {}) => guideContent({ title: inAll(title), ...part })
const draft = (key: string, part: Partial<Guide> = {}): EditedDocument => ({
  ...{ id: `guide:${key}`, data: guide(part), stamps: {}, history: [] },
  type: 'guide',
})
const laterDraft = (key: string, title: string, isWithdrawn = false): EditedDocument => ({
  ...{ id: `guide:${key}`, stamps: {}, history: [] },
  ...{ type: 'guide', data: { form: 2, title: { nl: title }, steps: {}, isWithdrawn } },
})
const version = (key: string, minute: number, content: GuideContent = guideContent()): EditedDocument => {
  const data = guideVersion({ guide: key, at: stampAt(minute), content })
  return { ...{ id: versionIdOf(data), data, stamps: {}, history: [] }, type: 'guideVersion' }
}
const laterVersion = (key: string, minute: number, title: string): EditedDocument => {
  const data = { guide: key, at: stampAt(minute), by: 'staff:an', content: { form: 2, title: { nl: title } } }
  return { ...{ id: versionIdOf(data), data, stamps: {}, history: [] }, type: 'guideVersion' }
}
const played = (...documents: EditedDocument[]) =>
  guidesIn(documents).published.map(({ guide: key, content }) => `${key} ${content.title.nl}`)

it('what is played of a guide is its latest version, whatever the draft says by now', () => {
  expect(
    played(
      version('b', 2, titled('Nieuw')),
      version('b', 1, titled('Oud')),
      draft('b'),
      version('a', 1, titled('Zeg')),
    ),
  ).toEqual(['b Nieuw', 'a Zeg'])
})

it('a guide that was never published, or is withdrawn, is not played but written', () => {
  const documents = [draft('a'), draft('b', { isWithdrawn: true }), version('b', 1)]
  expect(played(...documents)).toEqual([])
  expect(guidesIn(documents).drafts.map(({ key, versions }) => `${key} ${versions.length}`)).toEqual(['a 0', 'b 1'])
})

it('a version is played before the guide itself has come', () => {
  expect(played(version('a', 1, titled('Reispas')))).toEqual(['a Reispas'])
})

it('what a later version of the program wrote is shown by its title, and nothing older is played for it', () => {
  const guides = guidesIn([
    ...[version('a', 1), laterVersion('a', 2, 'Film'), draft('a')],
    ...[version('b', 1, titled('Blijft')), laterDraft('b', 'Blijft, met film')],
    ...[laterDraft('c', 'Weg', true), version('c', 1)],
  ])
  expect(guides.published.map(({ guide: key }) => key)).toEqual(['b'])
  expect(guides.drafts).toEqual([])
  expect(guides.later.map(({ key, title, isOffered }) => [key, title.nl, isOffered])).toEqual([
    ['b', 'Blijft, met film', true],
    ['a', 'Film', true],
    ['c', 'Weg', false],
  ])
})

it('what is played speaks the Dutch that the municipality chose; what is written of it keeps both', () => {
  const title = { nl: 'Uw pas', 'nl-be-x-informal': 'Je pas', fr: 'Votre carte' }
  const { published, drafts } = guidesIn([version('a', 1, guideContent({ title })), draft('a')], 'nl-be-x-informal')
  expect(published[0]?.content.title).toMatchObject({ nl: 'Je pas', fr: 'Votre carte' })
  expect(drafts[0]?.versions[0]?.content.title.nl).toBe('Uw pas')
})

it('a version under another’s id is none', () => {
  const [true_, other] = [version('a', 1), version('b', 2)]
  expect(played({ ...other, id: true_.id })).toEqual([])
})

it('of a product are the guides that lead to it', () => {
  const guides = guidesIn([version('a', 1, titled('A', { products: ['passport', 'kids-id'] })), version('b', 1)])
  expect(publishedFor(guides, 'kids-id').map(({ guide: key }) => key)).toEqual(['a'])
})
