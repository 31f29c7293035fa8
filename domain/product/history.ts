import { canonicalJson } from '../document/canonical.ts'
import type { Edited, Overwritten } from '../document/fields.ts'
import { apart, together } from '../document/parts.ts'
import { compareText } from '../document/order.ts'
import type { Stamp } from '../time/stamp.ts'
import { mergeProducts, productParts } from './merge.ts'
import { ProductContent } from './product.ts'

/** A product as it is stored. */
export type ProductDocument = Edited & { type: 'product'; data: ProductContent }

/** One edit of a product: when, by whom where that is known, and the fields it changed, such as `local.remarks`. */
export type ProductChange = { at: Stamp; by?: string; fields: string[] }

/** Every edit that is known of, the latest first. */
export const changesOf = (document: ProductDocument): ProductChange[] => {
  const byStamp = Map.groupBy(
    versionsOf(document).filter(({ at, field }) => at !== '' && field !== 'authors'),
    ({ at }) => at,
  )
  return [...byStamp]
    .sort(([a], [b]) => compareText(b, a))
    .map(([at, versions]) => {
      const by = document.data.authors?.[at]
      const fields = [...new Set(versions.map(({ field }) => field))].sort(compareText)
      return { at, ...(by === undefined ? {} : { by }), fields }
    })
}

/**
 * The product as it was after the edit with that stamp. Undefined where it was not there yet, or where a value of then
 * is no longer kept (of large ones the history has the latest only).
 */
export const versionAt = (document: ProductDocument, at: Stamp): ProductContent | undefined => {
  const standing = new Map<string, Overwritten>()
  for (const version of versionsOf(document)) {
    if (version.at <= at && version.at >= (standing.get(version.field)?.at ?? '')) standing.set(version.field, version)
  }
  const data = Object.fromEntries(
    [...standing.values()].filter(({ field }) => field !== 'authors').map(({ field, value }) => [field, value]),
  )
  return ProductContent.safeParse(together({ ...document, data }, productParts).data).data
}

/** Who edits, and the stamp of the edit, later than every stamp in the document. */
export type Edit = { at: Stamp; by: string }

/** The document with another content. Only the fields that differ get the edit's stamp; undefined where none does. */
export const withContent = (
  document: ProductDocument,
  content: Pick<ProductContent, 'ipdc' | 'local'>,
  { at, by }: Edit,
): ProductDocument | undefined => {
  const { authors, ...present } = document.data
  const before = fieldsOf(document, present)
  const after = fieldsOf(document, { ipdc: content.ipdc, local: content.local })
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => canonicalJson(before[field]) !== canonicalJson(after[field]),
  )
  if (changed.length === 0) return undefined
  const data = { ...content, authors: { ...authors, [at]: by } }
  const stamps = { ...document.stamps, ...Object.fromEntries(changed.map((field) => [field, at])) }
  const merged = mergeProducts(document, { ...document, data, stamps })
  return { ...document, ...merged, type: 'product', data: ProductContent.parse(merged.data) }
}

/** The document with the content it had after the edit with that stamp; undefined where that is not known or the same. */
export const restored = (document: ProductDocument, to: Stamp, edit: Edit): ProductDocument | undefined => {
  const content = versionAt(document, to)
  return content === undefined ? undefined : withContent(document, content, edit)
}

const fieldsOf = (document: Edited, content: Record<string, unknown>): Record<string, unknown> =>
  apart({ ...document, data: content, stamps: {} }, productParts).data

/** What every field is and was, the present values among them. */
const versionsOf = (document: ProductDocument): Overwritten[] => {
  const { data, stamps, history } = apart(document, productParts)
  const present = Object.entries(data).map(([field, value]) => ({ field, value, at: stamps[field] ?? '' }))
  return [...history, ...present].sort((a, b) => compareText(a.at, b.at))
}
