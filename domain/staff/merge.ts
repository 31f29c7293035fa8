import type { Edited } from '../document/fields.ts'
import { type Parts, mergeParts } from '../document/parts.ts'

/** Each pattern, absence and product is a field of its own, so that what two people enter stands beside each other. */
export const staffParts: Parts = { patterns: [], absences: [], can: [] }
export const rotaParts: Parts = { assignments: [] }

/** Joins two versions of a member of staff: field by field and part by part the later stamp wins. */
export const mergeStaff = (a: Edited, b: Edited): Edited => {
  const merged = mergeParts({ a, b, parts: staffParts })
  // Earlier versions know none of them, and would not read a document that gained an empty one.
  const isWritten = (name: string): boolean => Object.hasOwn(a.data, name) || Object.hasOwn(b.data, name)
  const data = Object.entries(merged.data).filter(([name]) => !Object.hasOwn(staffParts, name) || isWritten(name))
  return { ...merged, data: Object.fromEntries(data) }
}

/** The same for the rota of a week. */
export const mergeRotas = (a: Edited, b: Edited): Edited => mergeParts({ a, b, parts: rotaParts })
