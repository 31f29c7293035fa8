import { canonicalJson } from '../document/canonical.ts'
import type { Edited, Overwritten } from '../document/fields.ts'
import { compareText } from '../document/order.ts'
import type { Stamp } from '../time/stamp.ts'

/**
 * The layouts of a site's screens, taken apart so that each field of each layout is joined for itself. The document keeps them
 * as the list `displays`; the stamps of the parts stand among its stamps by these names, and what was overwritten stands in its
 * history by them.
 */
const whole = 'displays'
const prefix = 'displays#'

/** The part of a layout's field. */
export const fieldPart = (layout: string, field: string): string => `${prefix}${layout}#${field}`
/** By its stamp a layout was taken away. */
export const gonePart = (layout: string): string => `${prefix}${layout}`
type Layout = { id: string } & Record<string, unknown>
type Part = { layout: string; field?: string }

const readPart = (name: string): Part | undefined => {
  if (!name.startsWith(prefix)) return undefined
  const [layout = '', field] = name.slice(prefix.length).split('#')
  return field === undefined ? { layout } : { layout, field }
}

const layoutsIn = (value: unknown): Layout[] | undefined =>
  Array.isArray(value)
    ? value.filter((one: unknown): one is Layout => typeof one === 'object' && one !== null && 'id' in one)
    : undefined

/** What stands for a field that a layout does not have any more. */
const none = null

/** A document whose layouts are parts of their own, to be joined with another one like it. */
export const takenApart = <D extends Edited>(document: D): D => {
  const { [whole]: list, ...data } = document.data
  const layouts = layoutsIn(list)
  const parts = new Map<string, unknown>()
  for (const { id, ...fields } of layouts ?? []) {
    for (const [field, value] of Object.entries(fields)) if (value !== undefined) parts.set(fieldPart(id, field), value)
  }
  const there = new Set(layouts?.map(({ id }) => id))
  for (const name of Object.keys(document.stamps)) {
    const part = readPart(name)
    if (part === undefined) continue
    if (part.field === undefined) parts.set(name, true)
    else if (there.has(part.layout) && !parts.has(name)) parts.set(name, none)
  }
  // That there is a list at all, and its stamp where it was once written as a whole: none ever leaves a document.
  if (layouts !== undefined || document.stamps[whole] !== undefined) parts.set(whole, none)
  const stamps = new Map(Object.entries(document.stamps))
  // One that is gone is remembered in the history alone, and may yet have been changed elsewhere.
  for (const { field: name, value, at } of document.history.toSorted(byAge)) {
    const part = readPart(name)
    if (part?.field === undefined || there.has(part.layout)) continue
    parts.set(name, value)
    if (at !== '') stamps.set(name, at)
  }
  return { ...document, data: { ...data, ...Object.fromEntries(parts) }, stamps: Object.fromEntries(stamps) }
}

/**
 * The document with its layouts as a list again. One that was taken away stays away unless a field of it was changed later
 * than that; it then stands in the history.
 */
export const putTogether = <D extends Edited>(document: D): D => {
  const stampOf = new Map<string, Stamp>(Object.entries(document.stamps))
  const layouts = new Map<string, Map<string, unknown>>()
  const data = new Map<string, unknown>()
  for (const [name, value] of Object.entries(document.data)) {
    const part = readPart(name)
    if (part?.field !== undefined)
      layouts.set(part.layout, (layouts.get(part.layout) ?? new Map<string, unknown>()).set(part.field, value))
    else if (part === undefined && name !== whole) data.set(name, value)
  }
  const isThere = (id: string): boolean => {
    const gone = stampOf.get(gonePart(id))
    return (
      gone === undefined ||
      [...(layouts.get(id)?.keys() ?? [])].some((field) => (stampOf.get(fieldPart(id, field)) ?? '') > gone)
    )
  }
  const ids = [...layouts.keys()].sort((a, b) => placeOf(layouts.get(a)) - placeOf(layouts.get(b)) || compareText(a, b))
  const there = ids.filter(isThere)
  const remembered = ids
    .filter((id) => !there.includes(id))
    .flatMap((id) =>
      [...(layouts.get(id) ?? [])].map(([field, value]): Overwritten => {
        const name = fieldPart(id, field)
        return { field: name, value, at: stampOf.get(name) ?? '' }
      }),
    )
  const list = there.map((id) => ({
    id,
    ...Object.fromEntries([...(layouts.get(id) ?? [])].filter(([, value]) => value !== none)),
  }))
  const history = [...document.history, ...remembered].sort((a, b) => compareText(canonicalJson(a), canonicalJson(b)))
  const isKnown = whole in document.data || list.length > 0
  return { ...document, data: { ...Object.fromEntries(data), ...(isKnown ? { [whole]: list } : {}) }, history }
}

/** Each layout that stands in a document or was taken away: its last fields, and when it was taken away, if ever. */
export const partsOfLayouts = (
  document: Edited,
): { id: string; goneAt: Stamp | undefined; isThere: boolean; fields: Record<string, unknown> }[] => {
  const there = new Set(layoutsIn(document.data[whole])?.map(({ id }) => id))
  const layouts = new Map<string, Record<string, unknown>>()
  for (const [name, value] of Object.entries(takenApart(document).data)) {
    const part = readPart(name)
    if (part?.field === undefined || value === none) continue
    layouts.set(part.layout, { ...layouts.get(part.layout), [part.field]: value })
  }
  return [...layouts].map(([id, fields]) => ({
    ...{ id, fields, isThere: there.has(id) },
    goneAt: document.stamps[gonePart(id)],
  }))
}

const placeOf = (fields: ReadonlyMap<string, unknown> | undefined): number => {
  const place = fields?.get('place')
  return typeof place === 'number' ? place : 0
}

const byAge = (a: Overwritten, b: Overwritten): number =>
  compareText(a.at, b.at) || compareText(canonicalJson(a.value), canonicalJson(b.value))
