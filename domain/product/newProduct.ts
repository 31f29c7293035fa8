import { addDays } from '../time/day.ts'
import type { Site } from '../site/site.ts'
import type { EditedContent } from './fields.ts'
import type { ProductDocument } from './history.ts'
import { productIdOf, productPrefix } from './productId.ts'
import { wordsOf } from './search/words.ts'

/** The id of a product that nobody has saved yet: no key, so no stored product has it. */
export const unsavedId = productPrefix

const reviewedAfterDays = 365

/** A draft that has all its form asks for but a name and a description. `today` is `YYYY-MM-DD`. */
export const unsavedProduct = (parts: {
  site: Pick<Site, 'departments' | 'queues'>
  by: string
  today: string
}): ProductDocument => {
  const { site, by, today } = parts
  const [department = ''] = Object.keys(site.departments)
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
    local: {
      department,
      responsible: by,
      backups: [],
      channels: ['onSite'],
      where: ['counter'],
      level: 3,
      appointment: 'never',
      duration: 10,
      queue: site.queues[0]?.letter ?? 'A',
      reviewOn: addDays(today, reviewedAfterDays),
      status: 'draft',
      bundles: [],
    },
  }
  return { id: unsavedId, type: 'product', data: content, stamps: {}, history: [] }
}

/**
 * The id under which a new product is kept: what its Dutch name says, and something of its own, so that two products which
 * two stations add at the same time never become one.
 */
export const newProductId = (name: string, random: string): string => {
  const words = wordsOf(name).map((word) => word.replaceAll(/[^a-z0-9]+/g, ''))
  return productIdOf([words.join('-').slice(0, 60), random].filter((part) => part !== '').join('-'))
}
