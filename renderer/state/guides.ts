import { type Observable, combineLatest, map } from 'rxjs'
import * as z from 'zod'
import { compareText } from '#domain/document/order.ts'
import type { GuideDocument } from '#domain/guide/document.ts'
import { type Guide, type GuideVersion, guideKeyOf, guidePrefix, versionIdOf } from '#domain/guide/guide.ts'
import { isPresentGuide, isPresentVersion } from '#domain/guide/later.ts'
import { inDutchForm } from '#domain/product/dutchForm.ts'
import type { CatalogueText, DutchForm } from '#domain/product/text.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { liveCatalogue } from './liveCatalogue.ts'

/** A guide as it is being written, and what was published of it. */
export type KnownGuide = {
  key: string
  guide: Guide
  /** With its stamps per field, each step by itself (`steps.<id>`), and what was overwritten. */
  document: GuideDocument
  /** Those that this program can read, the latest first. */
  versions: readonly GuideVersion[]
}

/** A guide that a later version of the program wrote, as a draft or as the version that would be played. */
export type KnownLater = {
  key: string
  title: CatalogueText
  /** As far as they can be read. */
  products: readonly string[]
  /** A station that knows its form plays it. */
  isOffered: boolean
}

export type Guides = {
  /**
   * What is played: of each guide that is not withdrawn the latest version, in the Dutch that citizens are addressed in, as
   * products are.
   */
  published: readonly GuideVersion[]
  drafts: readonly KnownGuide[]
  /** Only to be shown, by their titles, and never among `drafts`. */
  later: readonly KnownLater[]
}

export const noGuides: Guides = { published: [], drafts: [], later: [] }

/** What guides there are, live; each list in the order of the Dutch titles. */
export const liveGuides = (replica: Replica, form$: Observable<DutchForm | undefined>): Observable<Guides> =>
  combineLatest([liveCatalogue(replica, { from: guidePrefix, to: 'guideVersion;' }), form$]).pipe(
    map(([documents, form]) => guidesIn(documents, form)),
  )

/** The guides that lead a desk to a product. */
export const publishedFor = ({ published }: Pick<Guides, 'published'>, product: string): GuideVersion[] =>
  published.filter(({ content }) => content.products.includes(product))

type GuideKind = Extract<EditedDocument, { type: 'guide' }>
type VersionKind = Extract<EditedDocument, { type: 'guideVersion' }>

/** The same of stored documents. A version that does not lie under its own id is none. */
export const guidesIn = (documents: readonly EditedDocument[], form?: DutchForm): Guides => {
  const drafts = new Map(
    documents.flatMap((document): [string, GuideKind][] =>
      document.type === 'guide' ? [[guideKeyOf(document.id), document]] : [],
    ),
  )
  const versions = Map.groupBy(
    documents
      .filter((document) => document.type === 'guideVersion')
      .filter(({ id, data }) => id === versionIdOf(data))
      .map(({ data }): VersionKind['data'] => data)
      .sort((a, b) => compareText(b.at, a.at)),
    ({ guide }) => guide,
  )
  const found: { published: GuideVersion[]; drafts: KnownGuide[]; later: KnownLater[] } = {
    ...{ published: [], drafts: [], later: [] },
  }
  for (const key of new Set([...drafts.keys(), ...versions.keys()])) {
    const [document, own] = [drafts.get(key), versions.get(key) ?? []]
    const [latest] = own
    const isOffered = latest !== undefined && document?.data.isWithdrawn !== true
    if (isOffered && isPresentVersion(latest)) {
      found.published.push({ ...latest, content: inDutchForm(latest.content, form) })
    }
    const later = readableOfLater(document, latest)
    const draft = document === undefined ? undefined : presentDocument(document)
    if (later !== undefined) found.later.push({ key, ...later, isOffered })
    else if (draft !== undefined) {
      found.drafts.push({ key, guide: draft.data, document: draft, versions: own.filter(isPresentVersion) })
    }
  }
  return {
    published: found.published.sort((a, b) => byTitle(a.content, b.content) || compareText(a.guide, b.guide)),
    drafts: found.drafts.sort((a, b) => byTitle(a.guide, b.guide) || compareText(a.key, b.key)),
    later: found.later.sort((a, b) => byTitle(a, b) || compareText(a.key, b.key)),
  }
}

/** The guide where this program may edit it. */
export const presentDocument = (document: GuideKind): GuideDocument | undefined =>
  isPresentGuide(document.data) ? { ...document, data: document.data } : undefined

const readableOfLater = (
  document: GuideKind | undefined,
  latest: VersionKind['data'] | undefined,
): Readable | undefined => {
  if (document !== undefined && !isPresentGuide(document.data)) return readable(document.data)
  return latest === undefined || isPresentVersion(latest) ? undefined : readable(latest.content)
}

type Readable = Pick<KnownLater, 'title' | 'products'>

const ProductKeys = z.array(z.string())
const readable = ({ title, products }: { title: CatalogueText; products?: unknown }): Readable => ({
  title,
  products: ProductKeys.safeParse(products).data ?? [],
})

type Titled = { title: CatalogueText }

const dutch = new Intl.Collator('nl')
const byTitle = (a: Titled, b: Titled): number => dutch.compare(a.title.nl, b.title.nl)
