import { sameJson } from '../document/canonical.ts'
import type { Edited } from '../document/fields.ts'
import { apart } from '../document/parts.ts'
import type { Stamp } from '../time/stamp.ts'
import { hoursParts } from './merge.ts'
import type { Timetable } from './timetable.ts'

/** A timetable as it is stored. */
export type TimetableDocument = Edited & { type: 'hours'; data: Timetable }

/** What somebody made of a timetable: `base` is what they saw, absent where they began it. */
export type TimetableEdit = { base: Timetable | undefined; next: Timetable }

/**
 * The edit as it is written over what is stored by now: what was changed, week by week and exception by exception, each with the
 * edit's stamp, so that what others saved meanwhile stays. `undefined` where nothing was.
 */
export const timetableWith = (
  { base, next }: TimetableEdit,
  { id, present, at }: { id: string; present: TimetableDocument | undefined; at: Stamp },
): TimetableDocument | undefined => {
  const [before, after] = [base === undefined ? {} : fieldsOf(base), fieldsOf(next)]
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !sameJson(before[field], after[field]),
  )
  if (changed.length === 0) return undefined
  const under = present?.data ?? base
  const data: Timetable = {
    ...(under ?? next),
    ...Object.fromEntries(Object.entries(next).filter(([field]) => changed.includes(field))),
    tables: partsWith({ part: 'tables', present: under?.tables, next: next.tables, changed }),
    exceptions: partsWith({ part: 'exceptions', present: under?.exceptions, next: next.exceptions, changed }),
  }
  const stamps = Object.fromEntries(changed.map((field) => [field, at]))
  return {
    ...(present ?? { id, type: 'hours', history: [] }),
    data,
    stamps: { ...present?.stamps, ...stamps },
  }
}

const partsWith = <P>(edit: {
  part: string
  present: Readonly<Record<string, P>> | undefined
  next: Readonly<Record<string, P>>
  changed: readonly string[]
}): Record<string, P> => {
  const isChanged = (id: string): boolean => edit.changed.includes(`${edit.part}.${id}`)
  return Object.fromEntries([
    ...Object.entries(edit.present ?? {}).filter(([id]) => !isChanged(id)),
    ...Object.entries(edit.next).filter(([id]) => isChanged(id)),
  ])
}

const fieldsOf = (data: Timetable): Record<string, unknown> =>
  apart({ id: 'hours', type: 'hours', data, stamps: {}, history: [] }, hoursParts).data
