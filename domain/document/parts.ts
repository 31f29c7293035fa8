import type { Stamp } from '../time/stamp.ts'
import { type Edited, mergeKeepingEach } from './fields.ts'

/** The fields of each part of a document that is merged field by field, such as `local` of a product, by the part's name. */
export type Parts = Readonly<Record<string, readonly string[]>>

/** How stamps and history name a field of a part. */
export const partField = (part: string, field: string): string => `${part}.${field}`

/**
 * A document with the fields of its parts side by side, each under its own stamp. A stamp of a part as a whole counts for
 * each of its fields; a field that has a stamp and no value was taken away then, and is `null`.
 */
export const apart = (document: Edited, parts: Parts): Edited => {
  const data = new Map<string, unknown>()
  for (const [name, value] of Object.entries(document.data)) {
    if (!Object.hasOwn(parts, name)) data.set(name, value)
    else for (const [field, one] of fieldsOf(value)) data.set(partField(name, field), one)
  }
  const stamps = new Map<string, Stamp>()
  const stamp = (name: string, at: Stamp): void => void stamps.set(name, later(stamps.get(name), at))
  for (const [name, at] of Object.entries(document.stamps)) {
    const fields = Object.hasOwn(parts, name) ? parts[name] : undefined
    if (fields === undefined) stamp(name, at)
    else for (const field of fields) stamp(partField(name, field), at)
  }
  for (const name of stamps.keys()) if (isOfPart(name, parts) && !data.has(name)) data.set(name, null)
  return { ...document, data: Object.fromEntries(data), stamps: Object.fromEntries(stamps) }
}

/** The document whose parts were taken apart. */
export const together = (document: Edited, parts: Parts): Edited => {
  const own = Object.entries(document.data).filter(([name]) => !isOfPart(name, parts))
  const joined = Object.keys(parts).map((part): [string, unknown] => [
    part,
    Object.fromEntries(
      Object.entries(document.data).flatMap(([name, value]): [string, unknown][] =>
        name.startsWith(partField(part, '')) && value !== null ? [[name.slice(part.length + 1), value]] : [],
      ),
    ),
  ])
  return { ...document, data: Object.fromEntries([...own, ...joined]) }
}

/** As `mergeEdited`, for a document whose parts are merged field by field. Keeps every value that was overwritten, each time. */
export const mergeParts = ({ a, b, parts }: { a: Edited; b: Edited; parts: Parts }): Edited => {
  const merged = together(mergeKeepingEach(apart(a, parts), apart(b, parts)), parts)
  // A server takes no document in which a stamp went away, so a part's own stays; fields that it speaks for need none.
  const named = new Set([...Object.keys(a.stamps), ...Object.keys(b.stamps)])
  const own = Object.entries(merged.stamps).filter(([name]) => named.has(name) || !isOfPart(name, parts))
  const whole = Object.keys(parts).flatMap((part): [string, Stamp][] => {
    const at = [a.stamps[part], b.stamps[part]].filter((one) => one !== undefined).reduce(later, '')
    return at === '' ? [] : [[part, at]]
  })
  return { ...merged, stamps: Object.fromEntries([...own, ...whole]) }
}

const isOfPart = (name: string, parts: Parts): boolean =>
  Object.keys(parts).some((part) => name.startsWith(partField(part, '')))

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

const later = (a: Stamp | undefined, b: Stamp): Stamp => (a === undefined || b > a ? b : a)
