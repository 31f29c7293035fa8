import { type GuideContent, type GuideVersion, guideIdOf, versionIdOf } from '#domain/guide/guide.ts'
import type { ProductContent } from '#domain/product/product.ts'
import { stampOf } from '#domain/time/stamp.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'

const publishedAt = stampOf({ station: 'demo', ms: Date.UTC(2026, 10, 2, 8), count: 0 })
const unedited = { stamps: {}, history: [] }

/** Each guide with the one version that was published of it, by whoever is responsible for the first product to which it leads. */
export const guideDocuments = (
  guides: Readonly<Record<string, GuideContent>>,
  products: Readonly<Record<string, ProductContent>>,
): EditedDocument[] =>
  Object.entries(guides).flatMap(([key, content]): EditedDocument[] => {
    const by = products[content.products[0] ?? '']?.local.responsible ?? 'staff:karim'
    const version: GuideVersion = { guide: key, at: publishedAt, by, content }
    return [
      { id: guideIdOf(key), type: 'guide', data: { ...content, stage: 'draft', isWithdrawn: false }, ...unedited },
      { id: versionIdOf(version), type: 'guideVersion', data: version, ...unedited },
    ]
  })
