import { joinedAuthors } from '../document/authors.ts'
import type { Edited } from '../document/fields.ts'
import { type Parts, mergeParts } from '../document/parts.ts'
import type { Activity } from './activity.ts'

/** Each fact and each time is a field of its own, with its own stamp. Times come and go, so that a stamp of all of them says nothing. */
export const activityParts: Parts = {
  about: ['title', 'description', 'place', 'department', 'price', 'audience'],
  contact: ['phone', 'mail', 'link'],
  times: [],
}

type ActivityEdited = Edited & { data: Activity }

/** Joins two versions of an activity: of each fact and each time the later stands, and whoever edited either stays named. */
export const mergeActivities = (a: ActivityEdited, b: ActivityEdited): Edited => {
  const authors = joinedAuthors(a.data.authors, b.data.authors)
  const named = Object.keys(authors).length === 0 ? {} : { authors }
  const withBoth = (version: ActivityEdited): Edited => ({ ...version, data: { ...version.data, ...named } })
  return mergeParts({ a: withBoth(a), b: withBoth(b), parts: activityParts })
}
