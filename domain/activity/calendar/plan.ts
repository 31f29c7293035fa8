import type { Activity } from '../activity.ts'
import { activityIdOf, activityKeyOf, mostTimes } from '../activity.ts'
import {
  type ActivityContent,
  type ActivityDocument,
  type ActivityEditBy,
  addedActivity,
  changedActivity,
  changedFields,
  contentOf,
} from '../document.ts'
import { isOver, spanOf } from '../times.ts'
import type { FoundActivity } from './reading.ts'
import { keyOfUid } from './uid.ts'

/** What taking an activity in would do here. */
export type CalendarStep = {
  found: FoundActivity
  key: string
  /** `otherUid`: under its key lies another one, which has never been seen to happen. */
  kind: 'new' | 'changed' | 'withdrawn' | 'unchanged' | 'otherUid'
  /** What would differ, such as `about.place` and `times.20261205`. */
  fields: readonly string[]
}

/** What taking a calendar in would do, activity by activity. */
export const calendarSteps = (question: {
  found: readonly FoundActivity[]
  present: readonly ActivityDocument[]
  now: number
}): CalendarStep[] => {
  const byKey = new Map(question.present.map((document) => [activityKeyOf(document.id), document]))
  return question.found.map((found): CalendarStep => {
    const key = keyOfUid(found.uid)
    const document = byKey.get(key)
    // What was never taken in and is off already is nothing to anybody.
    if (document === undefined) return { found, key, kind: found.isCancelled ? 'unchanged' : 'new', fields: [] }
    if (document.data.origin?.uid !== found.uid) return { found, key, kind: 'otherUid', fields: [] }
    const after = contentAfter(document.data, found, question.now)
    const fields = changedFields(contentOf(document.data), after)
    if (fields.length === 0) return { found, key, kind: 'unchanged', fields }
    const goesOff = after.status === 'withdrawn' && document.data.status !== 'withdrawn'
    return { found, key, kind: goesOff ? 'withdrawn' : 'changed', fields }
  })
}

/** The activity once it was taken in; undefined where that changes nothing, also because somebody did the same meanwhile. */
export const takenIn = (parts: {
  found: FoundActivity
  /** The activity as it is by now. */
  present: ActivityDocument | undefined
  /** Who answers for new ones, if anybody. */
  department: string | undefined
  now: number
  edit: ActivityEditBy
}): ActivityDocument | undefined => {
  const { found, present, department, now, edit } = parts
  if (present === undefined) {
    if (found.isCancelled) return undefined
    return addedActivity(keyOfUid(found.uid), newContent(found, department), edit)
  }
  if (present.id !== activityIdOf(keyOfUid(found.uid)) || present.data.origin?.uid !== found.uid) return undefined
  const after = changedActivity(present, contentAfter(present.data, found, now), edit)
  return after === 'malformed' ? undefined : after
}

const newContent = (found: FoundActivity, department: string | undefined): ActivityContent => ({
  about: { ...factsOf(found), ...(department === undefined ? {} : { department }) },
  contact: found.link === undefined ? {} : { link: found.link },
  times: found.times,
  status: found.isTentative ? 'draft' : 'published',
  origin: { uid: found.uid, isCancelled: false },
})

/** What the calendar says stands; what only people here said of it stays, its other languages among that. */
const contentAfter = (present: Activity, found: FoundActivity, now: number): ActivityContent => {
  const content = contentOf(present)
  const { title, description, place } = factsOf(found)
  const origin = { uid: found.uid, isCancelled: found.isCancelled }
  if (found.isCancelled) return { ...content, origin, status: 'withdrawn' }
  const isBack = present.origin?.isCancelled === true && present.status === 'withdrawn'
  return {
    about: {
      ...present.about,
      title: { ...present.about.title, ...title },
      ...(description === undefined ? {} : { description: { ...present.about.description, ...description } }),
      ...(place === undefined ? {} : { place }),
    },
    contact: { ...present.contact, ...(found.link === undefined ? {} : { link: found.link }) },
    times: timesAfter(present.times, found.times, now),
    status: isBack ? 'published' : present.status,
    origin,
  }
}

/** What is over stays as it was known, as far as there is room: a calendar forgets it. */
const timesAfter = (present: Activity['times'], found: Activity['times'], now: number): Activity['times'] => {
  const past = Object.entries(present)
    .filter(([id, time]) => isOver(time, now) && !Object.hasOwn(found, id))
    .sort(([, a], [, b]) => spanOf(b).from - spanOf(a).from)
    .slice(0, mostTimes - Object.keys(found).length)
  return { ...Object.fromEntries(past), ...found }
}

const factsOf = ({ title, description, place }: FoundActivity) => ({
  title: { nl: title },
  ...(description === undefined ? {} : { description: { nl: description } }),
  ...(place === undefined ? {} : { place }),
})
