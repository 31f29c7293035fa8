import { documentEnd, documentKey } from './keys.ts'
import { isString } from './json.ts'
import { booleanOption, jsonOption } from './queryOption.ts'
import type { Options } from './queryOption.ts'
import type { Range } from './store.ts'

/** A place among the ids. What is no string lies before every id (null, numbers) or after it (lists, objects). */
type Place = 'before all' | 'after all' | { readonly id: string }

const placeOf = (key: unknown): Place => {
  if (isString(key)) return { id: key }
  return typeof key === 'object' && key !== null ? 'after all' : 'before all'
}

const lowBound = (prefix: string, place: Place, included: boolean): Range => {
  if (place === 'before all') return { from: documentKey(prefix, '') }
  if (place === 'after all') return { from: documentEnd(prefix) }
  const key = documentKey(prefix, place.id)
  return included ? { from: key } : { after: key }
}

const highBound = (prefix: string, place: Place, included: boolean): Range => {
  if (place === 'after all') return { before: documentEnd(prefix) }
  if (place === 'before all') return { before: documentKey(prefix, '') }
  const key = documentKey(prefix, place.id)
  return included ? { to: key } : { before: key }
}

/** The keys that `key`, `startkey`, `endkey`, `inclusive_end` and `descending` ask for. */
export const idRange = (prefix: string, options: Options): Range => {
  const reverse = booleanOption(options, 'descending')
  const endIncluded = booleanOption(options, 'inclusive_end', true)
  const single = jsonOption(options, 'key')
  const startKey = single ?? jsonOption(options, 'startkey', 'start_key')
  const endKey = single ?? jsonOption(options, 'endkey', 'end_key')
  const [first, last]: [Place, Place] = reverse ? ['after all', 'before all'] : ['before all', 'after all']
  const start = startKey === undefined ? first : placeOf(startKey)
  const end = endKey === undefined ? last : placeOf(endKey)
  return reverse
    ? { ...lowBound(prefix, end, endIncluded), ...highBound(prefix, start, true), reverse }
    : { ...lowBound(prefix, start, true), ...highBound(prefix, end, endIncluded) }
}
