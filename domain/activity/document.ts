import { sameJson } from '../document/canonical.ts'
import type { Edited } from '../document/fields.ts'
import { apart, together } from '../document/parts.ts'
import { wordsOf } from '../product/search/words.ts'
import type { Stamp } from '../time/stamp.ts'
import { Activity, activityIdOf, mostTimes } from './activity.ts'
import { activityParts, mergeActivities } from './merge.ts'

/** An activity as it is stored. */
export type ActivityDocument = Edited & { type: 'activity'; data: Activity }

/** Who edits, and the stamp of the edit, later than every stamp in the document. */
export type ActivityEditBy = { at: Stamp; by: string }

export type ActivityContent = Omit<Activity, 'authors'>

/** A new activity as it is first stored; `undefined` where none can be so. */
export const addedActivity = (
  key: string,
  content: ActivityContent,
  { at, by }: ActivityEditBy,
): ActivityDocument | undefined => {
  const data = readContent({ ...content, authors: { [at]: by } })
  if (data === undefined) return undefined
  const stamps = stampsAt(at, Object.keys(fieldsOf(content)))
  return { id: activityIdOf(key), type: 'activity', data, stamps, history: [] }
}

/**
 * The activity with another content: only the fields that differ get the edit's stamp. `undefined` where none does, `malformed`
 * where none can be so.
 */
export const changedActivity = (
  document: ActivityDocument,
  content: ActivityContent,
  { at, by }: ActivityEditBy,
): ActivityDocument | 'malformed' | undefined => {
  const { authors, ...present } = document.data
  const wanted = readContent(content)
  if (wanted === undefined) return 'malformed'
  const changed = changedFields(present, wanted)
  if (changed.length === 0) return undefined
  const data: Activity = { ...wanted, authors: { ...authors, [at]: by } }
  const stamps = { ...document.stamps, ...stampsAt(at, changed) }
  const merged = mergeActivities(document, { ...document, data, stamps })
  return { ...document, ...merged, type: 'activity', data: Activity.parse(merged.data) }
}

/** Which fields differ, each time by itself: `about.title`, `times.a1`. */
export const changedFields = (a: ActivityContent, b: ActivityContent): string[] => {
  const [before, after] = [fieldsOf(a), fieldsOf(b)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !sameJson(before[field], after[field]),
  )
}

/**
 * The present content with what somebody changed of an earlier one, and no more: what others wrote meanwhile stays. `undefined`
 * where no activity can be so.
 */
export const rebased = (
  present: ActivityContent,
  { base, wanted }: { base: ActivityContent; wanted: ActivityContent },
): ActivityContent | undefined => {
  const [data, after] = [new Map(Object.entries(fieldsOf(present))), fieldsOf(wanted)]
  for (const field of changedFields(base, wanted)) {
    if (Object.hasOwn(after, field)) data.set(field, after[field])
    else data.delete(field)
  }
  const content = together({ ...unedited, data: Object.fromEntries(data) }, activityParts).data
  return Activity.safeParse(content).data
}

/** The content without who wrote it. */
export const contentOf = ({ authors: _authors, ...content }: Activity): ActivityContent => content

/**
 * The key under which an activity written here is kept: what its Dutch title says, and something of its own, so that two which
 * two stations add at the same time never become one.
 */
export const newActivityKey = (title: string, random: string): string => {
  const words = wordsOf(title).map((word) => word.replaceAll(/[^a-z0-9]+/g, ''))
  return [words.join('-').slice(0, 40), random].filter((part) => part !== '').join('-')
}

const readContent = (content: Activity): Activity | undefined => {
  const read = Activity.safeParse(content).data
  return read === undefined || Object.keys(read.times).length > mostTimes ? undefined : read
}

const fieldsOf = (content: ActivityContent): Record<string, unknown> =>
  apart({ ...unedited, data: content }, activityParts).data

const unedited = { id: 'activity', type: 'activity', stamps: {}, history: [] }

const stampsAt = (at: Stamp, fields: readonly string[]): Record<string, Stamp> =>
  Object.fromEntries(fields.map((field) => [field, at]))
