import type { Site } from '../site/site.ts'
import type { EditedContent } from './fields.ts'
import type { Edit, ProductDocument } from './history.ts'
import { nextReview } from './overview/review.ts'
import { type LocalFields, ProductContent } from './product.ts'
import { productIdOf, productPrefix } from './productId.ts'
import { wordsOf } from './search/words.ts'

/** The id of a product that nobody has saved yet: no key, so no stored product has it. */
export const unsavedId = productPrefix

/** Who adds a product, where and on what day, `YYYY-MM-DD`. */
type Adding = { site: Pick<Site, 'departments' | 'queues'>; by: string; today: string }

/** What a new product begins with of the municipality's own: a draft for a theme counter, of whoever adds it. */
export const begunFields = ({ site, by, today }: Adding): LocalFields => ({
  department: Object.keys(site.departments)[0] ?? '',
  responsible: by,
  backups: [],
  channels: ['onSite'],
  where: ['counter'],
  level: 3,
  appointment: 'never',
  duration: 10,
  queue: site.queues[0]?.letter ?? 'A',
  reviewOn: nextReview(today),
  status: 'draft',
  bundles: [],
})

/** A draft that has all its form asks for but a name and a description. */
export const unsavedProduct = (adding: Adding): ProductDocument => {
  const content: EditedContent = {
    ipdc: {
      naam: { nl: '' },
      beschrijving: { nl: '' },
      voorwaarden: [],
      procedures: [],
      kosten: [],
      regelgeving: [],
      websites: [],
      themas: [],
      doelgroepen: [],
      zoektermen: {},
    },
    local: begunFields(adding),
  }
  return { id: unsavedId, type: 'product', data: content, stamps: {}, history: [] }
}

/** A product as it is first stored; throws where it is none. */
export const addedProduct = (id: string, { ipdc, local }: EditedContent, { at, by }: Edit): ProductDocument => ({
  id,
  type: 'product',
  data: ProductContent.parse({ ipdc, local, authors: { [at]: by } }),
  stamps: { ipdc: at, local: at },
  history: [],
})

/**
 * The id under which a new product is kept: what its Dutch name says, and something of its own, so that two products which
 * two stations add at the same time never become one.
 */
export const newProductId = (name: string, random: string): string => {
  const words = wordsOf(name).map((word) => word.replaceAll(/[^a-z0-9]+/g, ''))
  return productIdOf([words.join('-').slice(0, 60), random].filter((part) => part !== '').join('-'))
}
