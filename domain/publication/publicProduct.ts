import { apart } from '../document/parts.ts'
import { compareText } from '../document/order.ts'
import type { ProductDocument } from '../product/history.ts'
import { productParts } from '../product/merge.ts'
import { type LocalFields, type ProductContent, toBring } from '../product/product.ts'
import { productKeyOf } from '../product/productId.ts'
import { dayOf } from '../time/day.ts'
import { stampMs } from '../time/stamp.ts'

/** The municipality's own fields that everybody may read: nothing of its staff, nor what was written for them. */
export const publicFields = [
  'department',
  'leadTime',
  'channels',
  'where',
  'appointment',
  'duration',
  'price',
  'bundles',
  'audiences',
] as const satisfies readonly (keyof LocalFields)[]

export type PublicProduct = {
  /** Unique among the products, and fit for the name of a file and for an address. */
  slug: string
  ipdc: ProductContent['ipdc']
  local: Pick<LocalFields, (typeof publicFields)[number]>
  /** The day in Brussels, `YYYY-MM-DD`, of the latest edit of anything that is published; absent where none is known. */
  changedOn?: string
}

/** What may be published, in an order of its own: products that are published and that their catalogue still offers. */
export const publicProducts = (documents: readonly ProductDocument[]): PublicProduct[] =>
  documents
    .filter(({ data }) => data.local.status === 'published' && data.ipdc.gearchiveerd !== true)
    .map(publicProduct)
    .sort((a, b) => compareText(a.slug, b.slug))

const publicProduct = (document: ProductDocument): PublicProduct => {
  const { ipdc, local } = document.data
  const changedOn = changedOnOf(document)
  return {
    slug: slugOf(document.id),
    ipdc,
    local: {
      department: local.department,
      channels: local.channels,
      where: local.where,
      appointment: local.appointment,
      duration: local.duration,
      bundles: local.bundles,
      ...(local.leadTime === undefined ? {} : { leadTime: local.leadTime }),
      ...(local.price === undefined ? {} : { price: local.price }),
      ...(local.audiences === undefined ? {} : { audiences: local.audiences }),
    },
    ...(changedOn === undefined ? {} : { changedOn }),
  }
}

/** What a citizen brings to the counter, each once. */
export const bringsOf = (product: PublicProduct): ReturnType<typeof toBring> =>
  toBring(product).filter((text, place, all) => all.findIndex(({ nl }) => nl === text.nl) === place)

const changedOnOf = (document: ProductDocument): string | undefined => {
  const fields = new Set<string>(['local.status', ...publicFields.map((field) => `local.${field}`)])
  const latest = Object.entries(apart(document, productParts).stamps)
    .filter(([field]) => field.startsWith('ipdc.') || fields.has(field))
    .reduce((ms, [, at]) => Math.max(ms, stampMs(at)), 0)
  return latest > 0 ? dayOf(latest) : document.data.ipdc.laatstGewijzigd?.slice(0, 10)
}

/** Letters, digits and hyphens stay; every other sign becomes its code, so that no two products share a name. */
export const slugOf = (id: string): string =>
  productKeyOf(id)
    .toWellFormed()
    .replace(/[^a-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)
