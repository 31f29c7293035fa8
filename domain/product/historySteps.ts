import { compareText } from '../document/order.ts'
import { apart } from '../document/parts.ts'
import type { Stamp } from '../time/stamp.ts'
import { type ProductField, isProductField, sameValue } from './fields.ts'
import { type ProductChange, type ProductDocument, changesOf } from './history.ts'
import { productParts } from './merge.ts'

/** What one edit made of a field; undefined for a value that was not there. */
export type FieldStep = { field: ProductField; before: unknown; after: unknown }

/** An edit with what it changed. `at` is its stamp, empty for the first state of a product that began without any edit. */
export type HistoryStep = Pick<ProductChange, 'by'> & { at: string; steps: FieldStep[] }

/** How a product became what it is, the latest edit first. */
export const historyOf = (document: ProductDocument): HistoryStep[] => {
  const { data, stamps, history } = apart(document, productParts)
  const versions = [
    ...history,
    ...Object.entries(data).map(([field, value]) => ({ field, value, at: stamps[field] ?? '' })),
  ].sort((a, b) => compareText(a.at, b.at))
  const byField = Map.groupBy(versions, ({ field }) => field)
  const stepOf = (field: ProductField, at: Stamp): FieldStep[] => {
    const values = byField.get(field) ?? []
    const place = values.findLastIndex((version) => version.at === at)
    const [before, after] = [values[place - 1]?.value, values[place]?.value]
    return sameValue(before, after) ? [] : [{ field, before: before ?? undefined, after: after ?? undefined }]
  }
  const edits = changesOf(document).map(({ at, by, fields }): HistoryStep => ({
    at,
    ...(by === undefined ? {} : { by }),
    steps: fields.filter(isProductField).flatMap((field) => stepOf(field, at)),
  }))
  const began = versions.some(({ at, field }) => at === '' && isProductField(field))
  return began ? [...edits, { at: '', steps: [] }] : edits
}
